import Reporting
import Training

/// One's own texts as a chart of bars, and what comes back in them, for a terminal.
struct FindingsChart {
  private let findings: OwnFindings
  private let style: TerminalStyle

  init(_ findings: OwnFindings, _ style: TerminalStyle) {
    self.findings = findings
    self.style = style
  }

  /// The lines, an empty one first.
  var lines: [String] {
    guard !findings.texts.isEmpty else {
      return ["", style.set("Tulisan Anda", .strong)]
        + fill(
          "Belum ada. Setelah bimtek telaah naskah.md atau satu latihan menulis, di sini tampak temuan tiap tulisan."
        )
    }
    return ["", style.set("Temuan pada tulisan Anda, lama ke baru", .strong)] + bars + habits
  }

  /// A bar a text; where there are more findings than columns, all bars shrink alike.
  private var bars: [String] {
    let most = findings.texts.map(\.count).max() ?? 0
    let names = findings.texts.map { "  \($0.day)  \($0.name)" }
    let widest = names.map { DisplayWidth.of($0) }.max() ?? 0
    let room = max(10, min(style.width - widest - 6, 40))
    return zip(findings.texts, names).map { text, name in
      let length = most <= room ? text.count : (text.count * room + most - 1) / most
      let gap = String(repeating: " ", count: widest - DisplayWidth.of(name) + 2)
      let bar = String(repeating: style.isPlain ? "#" : "█", count: length)
      return name + gap + bar + (bar.isEmpty ? "" : " ") + "\(text.count)"
    }
  }

  private var habits: [String] {
    guard !findings.habits.isEmpty else {
      return findings.texts.count < 2
        ? [] : fill("Tidak ada temuan yang kembali pada dua tulisan atau lebih.")
    }
    var lines = ["", style.set("Yang sering kembali", .strong)]
    for habit in findings.habits {
      lines += Wrapping.fill(
        style.printable("\(habit.title) (\(habit.code))"), width: style.width, first: "  \(style.bullet) ",
        rest: "    ")
      let counts = habit.counts.map { $0 == 0 ? "." : "\($0)" }.joined(separator: " ")
      lines += fill("pada \(habit.texts) dari \(habit.counts.count) tulisan: \(counts)", indent: 4)
      if let lesson = habit.lesson {
        lines += fill("baca \(lesson.code) \(lesson.title): bimtek belajar \(lesson.code)", indent: 4)
      }
    }
    return lines
  }

  private func fill(_ text: String, indent: Int = 2) -> [String] {
    let blank = String(repeating: " ", count: indent)
    return Wrapping.fill(style.printable(text), width: style.width, first: blank, rest: blank)
  }
}
