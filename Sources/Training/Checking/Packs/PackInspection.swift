import RuleKit
import Rules
import SourceText

/// Looks for rules of a pack that cannot do what they say.
enum PackInspection {
  private static let families = Set(Rule.all.map(\.code.family)).union(["KUR"])

  /// What is wrong with a rule, given those before it; empty if it can be used.
  static func problems(of entry: HousePack.Entry, besides others: [HousePack.Entry]) -> [PackProblem] {
    let code = entry.rule.code
    var problems: [PackProblem] = []
    func report(_ line: Int, _ message: String) { problems.append(PackProblem(line: line, message: message)) }
    if families.contains(code.family) {
      report(entry.line, "Kode \(code): huruf \(code.family) sudah dipakai bimtek; pilih tiga huruf lain.")
    }
    if others.contains(where: { $0.rule.code == code }) {
      report(entry.line, "Kode \(code) sudah dipakai aturan lain dalam paket ini.")
    }
    if entry.rule.detectors.isEmpty {
      report(entry.line, "Aturan \(code) tidak mencari apa pun; isi ganti, larang, atau batas.")
    }
    problems += phraseProblems(entry)
    return problems
  }

  private static func phraseProblems(_ entry: HousePack.Entry) -> [PackProblem] {
    let linter = Linter([entry.rule])
    var seen: Set<String> = []
    return entry.phrases.compactMap { phrase, line in
      guard seen.insert(phrase).inserted else {
        return PackProblem(line: line, message: "“\(phrase)” ditulis dua kali dalam aturan ini.")
      }
      let findings = check("Kata \(phrase) ada", entry.rule, linter)
      guard let finding = findings.first(where: { $0.text.lowercased() == phrase }) else {
        return PackProblem(
          line: line,
          message:
            "“\(phrase)” tidak akan pernah cocok: yang dicari kata utuh, dipisah spasi, tanpa tanda baca.")
      }
      guard let fix = finding.fix else { return nil }
      guard check("Kata \(fix.replacement) ada", entry.rule, linter).isEmpty else {
        return PackProblem(
          line: line,
          message: "Pengganti “\(phrase)” masih ditemukan lagi oleh aturan ini; pilih pengganti lain.")
      }
      return nil
    }
  }

  private static func check(_ text: String, _ rule: Rule, _ linter: Linter) -> [Finding] {
    linter.check(
      Draft(
        name: "uji", source: SourceText(text), format: .plain, kind: rule.kinds.first ?? .berita,
        channel: rule.channels.first ?? .situs))
  }
}
