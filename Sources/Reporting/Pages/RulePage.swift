public import RuleKit

/// The page of one rule, from its declaration.
public struct RulePage: Sendable {
  private let rule: Rule
  private let lesson: CheckReport.LessonLink?

  /// The page of a rule and the lesson that teaches it.
  public init(_ rule: Rule, lesson: CheckReport.LessonLink?) {
    self.rule = rule
    self.lesson = lesson
  }

  /// The page for a terminal.
  public func terminal(_ style: TerminalStyle) -> String {
    var lines = [style.set("\(rule.code)  \(rule.title)", .strong), style.set(facts(style), .faint), ""]
    lines += Wrapping.fill(rule.rationale, width: style.width)
    if let question = rule.question {
      lines += ["", style.set("Pertanyaan untuk penulis", .strong)]
      lines += Wrapping.fill(question, width: style.width, first: "  ", rest: "  ")
    }
    lines += examples(style)
    if !rule.references.isEmpty { lines += ["", style.set("Dasar", .strong)] }
    for reference in rule.references {
      lines += Wrapping.fill(
        "\(reference.text) (diperiksa per \(reference.checkedInWords))", width: style.width,
        first: "  \(style.bullet) ",
        rest: "    ")
    }
    if let lesson {
      lines.append("")
      lines += Wrapping.fill(
        "Pelajaran: \(lesson.code) \(lesson.title) (bimtek belajar \(lesson.code))", width: style.width,
        rest: "  ")
    }
    lines.append("")
    lines += Wrapping.fill(
      "Bila temuan ini keliru untuk naskah Anda, tulis di baris sebelumnya:", width: style.width
    ).map { style.set($0, .faint) }
    lines.append(style.set("  <!-- bimtek: abaikan \(rule.code) \"alasan\" -->", .faint))
    return lines.joined(separator: "\n") + "\n"
  }

  private func facts(_ style: TerminalStyle) -> String {
    var facts = ["tingkat \(rule.severity.rawValue)", "sifat \(rule.certainty.rawValue)"]
    if rule.status == .pilihan { facts.append("mati kecuali dinyalakan di .bimtek.yml") }
    if !rule.kinds.isEmpty {
      facts.append("untuk \(rule.kinds.map(\.rawValue).sorted().joined(separator: ", "))")
    }
    if !rule.channels.isEmpty {
      facts.append("kanal \(rule.channels.map(\.rawValue).sorted().joined(separator: ", "))")
    }
    return facts.joined(separator: style.separator)
  }

  private func examples(_ style: TerminalStyle) -> [String] {
    var lines: [String] = []
    for (title, isBad, emphasis) in [
      ("Belum tepat", true, TerminalStyle.Emphasis.warning), ("Sudah tepat", false, .success),
    ] {
      let members = rule.examples.filter { $0.isBad == isBad }.prefix(3)
      guard !members.isEmpty else { continue }
      lines += ["", style.set(title, .strong, emphasis)]
      for example in members {
        let text = example.text.replacing("«", with: "[").replacing("»", with: "]")
        for (index, paragraph) in text.split(separator: "\n", omittingEmptySubsequences: true).enumerated() {
          lines += Wrapping.fill(
            String(paragraph), width: style.width, first: index == 0 ? "  \(style.bullet) " : "    ",
            rest: "    ")
        }
        if let corrected = example.corrected {
          lines += Wrapping.fill(corrected, width: style.width, first: "    \(style.arrow) ", rest: "      ")
        }
      }
    }
    return lines
  }
}
