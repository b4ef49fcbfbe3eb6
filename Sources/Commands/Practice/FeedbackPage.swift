import Reporting
import Training

/// What is said after the attempt, as lines of a terminal.
struct FeedbackPage {
  private let style: TerminalStyle
  private var width: Int { min(style.width, 100) }

  init(_ style: TerminalStyle) { self.style = style }

  /// The score and each item with its explanation.
  func lines(_ feedback: PracticeFeedback, code: String) -> [String] {
    headline(feedback, code: code) + feedback.items.flatMap { [""] + item($0) }
  }

  private func headline(_ feedback: PracticeFeedback, code: String) -> [String] {
    let score = "Nilai \(feedback.percent) dari 100."
    if feedback.percent == 100 { return [style.set("\(score) Semua tepat.", .strong, .success)] }
    if feedback.isPassed { return [style.set("\(score) Tuntas.", .strong, .success)] }
    return [
      style.set("\(score) Belum tuntas.", .strong, .warning),
      "Baca penjelasannya, lalu coba lagi: bimtek latihan \(code)",
    ]
  }

  private func item(_ item: PracticeFeedback.Item) -> [String] {
    let label = item.label.map { "\($0). " } ?? ""
    let mark = self.mark(item.mark)
    let given = item.given == "pilihan Anda" ? " (pilihan Anda)" : ""
    // Choices stand above on the screen: their beginning is enough to know them by.
    let room = width - DisplayWidth.of("\(mark) \(label)\(given)")
    let isChoice = item.label?.first?.isLetter == true
    let prompt =
      isChoice
      ? Wrapping.truncate(item.prompt, width: room, ellipsis: style.isPlain ? "..." : "…") : item.prompt
    var lines = fill("\(label)\(prompt)\(given)", first: "\(mark) ", rest: "  ")
    if item.expected != nil {
      let given = item.given ?? "tidak dijawab"
      if item.mark == .right {
        lines += fill("Jawaban Anda: \(given)")
      } else {
        lines += fill("Jawaban Anda: \(given)") + fill("Yang tepat: \(item.expected ?? "")")
      }
    }
    for text in [item.remark, item.why].compactMap(\.self) where !text.isEmpty {
      lines += fill(text).map { style.set($0, .faint) }
    }
    return lines
  }

  private func mark(_ mark: PracticeFeedback.Mark) -> String {
    switch mark {
    case .right: style.set(style.isPlain ? "[benar]" : "✓ tepat:", .success)
    case .partly: style.set(style.isPlain ? "[sebagian]" : "~ sebagian:", .warning)
    case .wrong: style.set(style.isPlain ? "[belum]" : "✗ belum tepat:", .error)
    case .missed: style.set(style.isPlain ? "[terlewat]" : "! terlewat:", .warning)
    case .neutral: style.isPlain ? "-" : "·"
    }
  }

  private func fill(_ text: String, first: String = "  ", rest: String = "  ") -> [String] {
    text.split(whereSeparator: \.isNewline).enumerated().flatMap { index, line in
      Wrapping.fill(
        style.printable(String(line)), width: width, first: index == 0 ? first : rest, rest: rest)
    }
  }
}
