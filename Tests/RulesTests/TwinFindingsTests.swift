import RuleKit
import SourceText
import Testing

@Suite("Findings at one place")
struct TwinFindingsTests {
  private func rule(_ code: RuleCode, _ severity: Severity, writes replacement: String) -> Rule {
    Rule(
      code, "Ejaan kata", severity, rationale: "Uji.", references: [],
      detectors: [
        .cues(["sekertaris"]) { tokens, _, report in
          report.add(tokens, "Tulis *\(replacement)*", fix: .aman(replacement))
        }
      ], examples: [])
  }

  private func codes(_ rules: [Rule]) -> [String] {
    let draft = Draft(
      name: "uji.md", source: SourceText("Seorang sekertaris dinas hadir."), format: .markdown, kind: .berita)
    return Linter(rules).check(draft).map(\.code.description)
  }

  @Test("that would have the same written are told once, by the first rule")
  func first() {
    #expect(
      codes([
        rule("EJA-91", .peringatan, writes: "sekretaris"), rule("EJA-90", .peringatan, writes: "sekretaris"),
      ]) == ["EJA-90"])
  }

  @Test("that would have the same written are told by the rule that weighs more")
  func weightier() {
    #expect(
      codes([rule("EJA-90", .saran, writes: "sekretaris"), rule("EJA-91", .peringatan, writes: "sekretaris")])
        == ["EJA-91"])
  }

  @Test("that would have something else written are all told")
  func others() {
    #expect(
      codes([
        rule("EJA-90", .peringatan, writes: "sekretaris"), rule("EJA-91", .peringatan, writes: "Sekretaris"),
      ]) == ["EJA-90", "EJA-91"])
  }
}
