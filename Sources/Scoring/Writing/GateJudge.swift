import Curriculum
import RuleKit

/// Decides the gates that an exact rule can decide, and leaves the others to a person.
struct GateJudge {
  let ungrounded: [Ungrounded]
  let forbidden: [ForbiddenUse]
  let findings: [Finding]?
  let hasFacts: Bool

  func state(_ gate: Rubric.Gate) -> GateStatus.State {
    guard gate.isMachine else { return .human }
    let byFacts = factState(gate.id)
    let codes = gate.codes.isEmpty && gate.id == "data-pribadi" ? ["PDP", "KLP"] : gate.codes
    guard !codes.isEmpty else { return byFacts ?? .human }
    if case .open = byFacts { return byFacts ?? .human }
    guard let findings else { return .human }
    let opening = findings.first { finding in
      codes.contains(finding.code.description)
        || (codes.contains(finding.code.family) && finding.severity == .galat)
    }
    return opening.map { .open(reason: "\($0.code): \($0.message)") } ?? .closed
  }

  /// What the fact sheet says on the gates that are about it; nil for other gates.
  private func factState(_ id: String) -> GateStatus.State? {
    let kinds: Set<Ungrounded.Kind>
    switch id {
    case "fakta": kinds = [.number, .date, .clock, .phone, .link, .name, .person, .office, .quote]
    case "kutipan": kinds = [.quote]
    case "nomor": kinds = [.phone]
    case "lokasi-jam": kinds = [.date, .clock]
    case "terlarang": kinds = []
    default: return nil
    }
    guard hasFacts else { return .human }
    if let first = ungrounded.first(where: { $0.contradicts != nil && kinds.contains($0.kind) }) {
      return .open(reason: first.message)
    }
    if id == "fakta" || id == "terlarang", let first = forbidden.first {
      return .open(reason: "“\(first.words)” tidak boleh ditulis: \(first.text)")
    }
    return .closed
  }
}
