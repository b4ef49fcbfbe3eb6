import Curriculum
import Reporting
import Training

/// What a marker sees of a draft and of the decision at hand, as lines of a terminal.
struct MarkingPage {
  let session: MarkingSession
  let style: TerminalStyle

  init(_ session: MarkingSession, _ style: TerminalStyle) {
    self.session = session
    self.style = style
  }

  /// One line: the task, the draft and how far the marker is.
  var header: String {
    let draft = session.draft
    var parts = [
      session.code, "naskah \(draft.number) dari \(session.drafts.count)",
      "selesai \(session.finished)", session.options.marker,
    ]
    if draft.isCalibration {
      parts.append("kalibrasi")
    } else if draft.isSecond {
      parts.append("nilai kedua")
    }
    return parts.joined(separator: style.separator)
  }

  /// The draft.
  func text(_ width: Int) -> [String] {
    session.draft.text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      Wrapping.fill(style.printable(String($0)), width: width)
    }
  }

  /// What the machine found; hidden as long as its levels are.
  func evidence(_ width: Int) -> [String] {
    guard session.options.machineLevels != .never else { return ["Bukti mesin disembunyikan."] }
    let lines = session.draft.evidence
    guard !lines.isEmpty else { return ["Mesin tidak menemukan apa pun; itu bukan berarti benar."] }
    return lines.flatMap {
      Wrapping.fill(style.printable($0), width: width, first: style.bullet + " ", rest: "  ")
    }
  }

  /// The decision at hand: rubric, gate or confirmation.
  func panel(_ width: Int) -> [String] {
    let decision: [String]
    switch session.place {
    case .criterion(let index): decision = criterion(index, width)
    case .gate(let index): decision = gate(index, width)
    case .confirmation: decision = confirmation(width)
    }
    return decision + summary(width) + notes(width)
  }

  /// The keys that do something here.
  var keys: [String] {
    switch session.place {
    case .criterion: ["1-4 tingkat"]
    case .gate: ["y terpenuhi", "t tidak"]
    case .confirmation: ["Enter simpan nilai"]
    }
  }

  private func criterion(_ index: Int, _ width: Int) -> [String] {
    let criterion = session.criteria[index]
    let chosen = session.draft.levels[criterion.id]
    var lines = Wrapping.fill(
      "Kriteria \(index + 1) dari \(session.criteria.count): \(criterion.title) (bobot \(criterion.weight))",
      width: width
    ).map { style.set($0, .strong) }
    for level in [4, 3, 2, 1] {
      let sign = chosen == level ? ">" : " "
      let text = Wrapping.fill(
        style.printable(criterion.levels[level] ?? ""), width: width, first: "\(sign)\(level) ", rest: "   ")
      lines += chosen == level ? text.map { style.set($0, .success) } : text
    }
    if let human = criterion.human {
      lines += Wrapping.fill(
        style.printable("Anda yang menilai: \(human)"), width: width, first: "   ", rest: "   "
      )
      .map { style.set($0, .faint) }
    }
    if let measured = session.measured(criterion) {
      let level = measured.level.map { "mesin \($0)" } ?? "mesin tidak menilai"
      lines += Wrapping.fill(
        style.printable("\(level): \(measured.reason)"), width: width, first: "   ", rest: "   ")
    }
    return lines
  }

  private func gate(_ index: Int, _ width: Int) -> [String] {
    let gate = session.gates[index]
    var lines = [style.set("Gerbang \(index + 1) dari \(session.gates.count)", .strong)]
    lines += Wrapping.fill(style.printable(gate.text), width: width)
    if let reason = session.draft.machineGates[gate.id] {
      lines += Wrapping.fill(style.printable("Mesin melihatnya terbuka: \(reason)"), width: width)
    }
    if let isOpen = session.draft.gates[gate.id] {
      lines.append("Putusan Anda: " + (isOpen ? "tidak terpenuhi" : "terpenuhi"))
    }
    return lines
  }

  private func confirmation(_ width: Int) -> [String] {
    let score = session.score.map(Figures.mark) ?? "–"
    var lines = [style.set("Nilai: \(score) dari 100", .strong)]
    let open = session.gates.filter { session.draft.gates[$0.id] == true }
    lines += open.flatMap {
      Wrapping.fill(style.printable("Perbaiki dahulu: \($0.text)"), width: width, rest: "  ")
    }
    if let comment = session.draft.comment {
      lines += Wrapping.fill(style.printable("Komentar: \(comment)"), width: width, rest: "  ")
    }
    let why = session.needsReason
    if session.draft.score != nil {
      lines.append("Nilai ini sudah tersimpan.")
    } else if !why.isEmpty {
      lines += Wrapping.fill(
        "Tulis alasannya, karena ini jauh berbeda dari bukti mesin: \(why.joined(separator: "; "))",
        width: width)
    }
    return lines
  }

  /// What was decided so far, in one or two lines.
  private func summary(_ width: Int) -> [String] {
    let parts = session.criteria.compactMap { criterion -> String? in
      guard let level = session.draft.levels[criterion.id] else { return nil }
      let machine = session.measured(criterion)?.level
      return "\(criterion.id) \(level)" + (machine.map { $0 == level ? "" : " (mesin \($0))" } ?? "")
    }
    guard !parts.isEmpty else { return [] }
    return Wrapping.fill(
      "Sudah: " + parts.joined(separator: ", "), width: width, rest: "  "
    ).map { style.set($0, .faint) }
  }

  private func notes(_ width: Int) -> [String] {
    session.draft.notes.suffix(2).flatMap {
      Wrapping.fill(style.printable("Catatan \($0)"), width: width, rest: "  ")
    }
  }
}
