import RuleKit

/// What a rule says of itself, as the help of formats that carry one.
struct RuleHelp {
  private let rule: Rule
  private let lesson: CheckReport.LessonLink?

  init(_ rule: Rule, lesson: CheckReport.LessonLink?) {
    self.rule = rule
    self.lesson = lesson
  }

  /// Paragraphs without markup.
  var text: String { (["\(rule.title).", rule.rationale] + sources).joined(separator: "\n\n") }

  /// The same as Markdown, with examples.
  var markdown: String {
    var parts = ["**\(rule.title)**", rule.rationale]
    for (title, isBad) in [("Belum tepat", true), ("Sudah tepat", false)] {
      let examples = rule.examples.filter { $0.isBad == isBad }.prefix(2)
      guard !examples.isEmpty else { continue }
      parts.append(
        ([title + ":"] + examples.map { "> \(RuleHelp.quoted($0.text))" }).joined(separator: "\n\n"))
    }
    return (parts + sources).joined(separator: "\n\n")
  }

  /// What it rests on and where it is taught.
  private var sources: [String] {
    rule.references.map { "Dasar: \($0.text) (diperiksa per \($0.checkedInWords))" }
      + (lesson.map { ["Pelajaran: \($0.code) \($0.title)"] } ?? [])
  }

  private static func quoted(_ text: String) -> String {
    text.replacing("«", with: "").replacing("»", with: "").replacing("\n", with: "\n> ")
  }
}
