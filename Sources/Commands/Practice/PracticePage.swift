import Curriculum
import Reporting
import Training

/// Exercises and questions as lines of a terminal.
struct PracticePage {
  let style: TerminalStyle
  private var width: Int { min(style.width, 100) }

  init(_ style: TerminalStyle) { self.style = style }

  /// What the learner gets.
  func prompt(_ prompt: String, _ exercise: Exercise) -> [String] {
    let facts = [exercise.code, exercise.kind.title, "kira-kira \(exercise.minutes) menit"]
    return DocumentLayout(
      markdown: prompt, subtitle: facts.joined(separator: style.separator), style: style
    ).lines
  }

  /// The facts that an exercise is about, to be kept beside it.
  func factSheet(_ sheet: FactSheet) -> [String] {
    ["", style.set(style.printable("Lembar fakta: \(sheet.title)"), .strong), ""]
      + DocumentLayout(markdown: sheet.summary, style: style).lines
  }

  /// A question with its choices; `note` stands beside its number.
  func question(_ question: PracticeQuestion, note: String? = nil) -> [String] {
    var lines: [String] = []
    if let number = question.number {
      let part = question.subnumber.map { ", bagian \($0.index) dari \($0.count)" } ?? ""
      let heading = style.set("Soal \(number.index) dari \(number.count)\(part)", .strong)
      lines.append(heading + (note.map { style.set(style.separator + $0, .faint) } ?? ""))
    }
    if let introduction = question.introduction, !question.isContinuation {
      lines += fill(introduction)
    }
    if !question.words.isEmpty { lines += separated(lines) + passage(question.words) }
    if !question.text.isEmpty { lines += fill(question.text) }
    if question.isContinuation, question.item == nil || question.form != .match {
      return lines + reminder(question)
    }
    for list in question.lists { lines += separated(lines) + choices(list) }
    return lines
  }

  /// A blank line, unless nothing stands before it.
  private func separated(_ lines: [String]) -> [String] { lines.isEmpty ? [] : [""] }

  /// How a question is answered.
  func instruction(_ question: PracticeQuestion) -> String {
    switch question.form {
    case .oneChoice: "Jawab dengan satu huruf."
    case .manyChoices: "Jawab dengan semua huruf yang tepat, misalnya: a, c."
    case .judgement(hasReasons: true):
      "Jawab dengan benar atau salah, lalu huruf alasannya, misalnya: salah b."
    case .judgement: "Jawab dengan benar atau salah."
    case .match: "Jawab dengan satu huruf. Sekaligus juga boleh, misalnya: 1c 2a 3b."
    case .order: "Tulis semua huruf menurut urutannya, misalnya: c a b."
    case .categories(let axes) where axes > 1:
      "Jawab dengan \(axes) huruf, satu dari tiap daftar, misalnya: a, c."
    case .categories: "Jawab dengan satu huruf. Sekaligus juga boleh, misalnya: 1a 2c 3b."
    case .spans:
      "Tandai dengan nomor kata dan label, misalnya: 3-7 \(label(question)). "
        + "Enter kosong = selesai; hapus 2 = batalkan tanda kedua."
    case .words: "Tulis jawaban Anda."
    case .number(let unit):
      unit.map { "Jawab dengan angka (\($0)). Koma desimal boleh." } ?? "Jawab dengan angka."
    case .writing: "Tulis, lalu akhiri dengan baris SELESAI."
    }
  }

  /// What was marked so far.
  func spans(_ session: PracticeSession) -> [String] {
    session.marks.enumerated().flatMap { index, mark -> [String] in
      let label = mark.label.map { " = \($0)" } ?? ""
      let text = "\(index + 1). kata \(mark.first)-\(mark.last): “\(mark.text)”\(label)"
      return Wrapping.fill(style.printable(text), width: width, first: "  ", rest: "     ")
    }
  }

  /// As much of a text as fits on one line.
  func shortened(_ text: String) -> String {
    Wrapping.truncate(style.printable(text), width: width, ellipsis: style.isPlain ? "..." : "…")
  }

  private func label(_ question: PracticeQuestion) -> String {
    question.lists.first?.choices.first?.text.lowercased() ?? ""
  }

  private func fill(_ text: String, first: String = "", rest: String = "") -> [String] {
    text.split(whereSeparator: \.isNewline).flatMap {
      Wrapping.fill(style.printable(String($0)), width: width, first: first, rest: rest)
    }
  }

  private func choices(_ list: PracticeQuestion.Choices) -> [String] {
    let title = list.title.map { [style.set(style.printable($0), .strong)] } ?? []
    return title
      + list.choices.flatMap { choice in
        let indent = String(repeating: " ", count: 3 - min(choice.letter.count, 2))
        return fill(choice.text, first: "\(indent)\(choice.letter). ", rest: "     ")
      }
  }

  /// The choices once more in few words, if they are short.
  private func reminder(_ question: PracticeQuestion) -> [String] {
    question.lists.flatMap { list -> [String] in
      let texts = list.choices.map { "\($0.letter)=\(style.printable($0.text))" }
      guard texts.allSatisfy({ $0.count < 45 }) else { return [] }
      let title = question.lists.count > 1 ? list.title.map { "\(style.printable($0)): " } ?? "" : ""
      return Wrapping.fill(title + texts.joined(separator: "; "), width: width, first: "  ", rest: "    ")
        .map { style.set($0, .faint) }
    }
  }

  /// The words with the numbers by which they are named.
  private func passage(_ words: [String]) -> [String] {
    let numbered = words.enumerated().map { index, word in
      style.set("[\(index + 1)]", .faint) + style.printable(word)
    }
    return Wrapping.fill(numbered.joined(separator: " "), width: width)
  }
}
