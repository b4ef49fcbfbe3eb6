import Curriculum
import Scoring

/// Strings of chance that look now and then like an answer.
enum NoiseText {
  /// A string from the alphabet of answers, the words of the task, and bytes that belong nowhere.
  static func make(for task: ExerciseTask, _ generator: inout SplitMix64) -> String {
    let words = self.words(task)
    let count = Int(generator.next() % 24)
    var text = ""
    for _ in 0..<count {
      switch generator.next() % 8 {
      case 0, 1: text.append(pick(letters, &generator))
      case 2: text += String(Int64(truncatingIfNeeded: generator.next()) >> Int64(generator.next() % 62))
      case 3: text += "\(generator.next() % 40)-\(generator.next() % 40)"
      case 4 where !words.isEmpty: text += pick(words, &generator)
      case 5:
        text += pick(
          ["benar", "salah", "SELESAI", "1e999", "nan", "-0", "½", "\u{202E}", "🇮🇩", "\0"], &generator)
      case 6:
        if let scalar = Unicode.Scalar(UInt32(generator.next() % 0x11_0000)) {
          text.unicodeScalars.append(scalar)
        }
      default: text.append(pick(marks, &generator))
      }
      if generator.next() % 2 == 0 { text.append(" ") }
    }
    return text
  }

  private static func pick<Element>(_ elements: [Element], _ generator: inout SplitMix64) -> Element {
    elements[Int(generator.next() % UInt64(elements.count))]
  }

  private static let letters = Array("abcdefghABCDE")
  private static let marks = Array(",;:.=-–()[]\n\t/\\\"'#*")

  /// Identifiers and labels of the task, by which answers are named.
  private static func words(_ task: ExerciseTask) -> [String] {
    switch task {
    case .singleChoice(let task), .multipleChoice(let task): task.options.map(\.id)
    case .trueFalse(let task): task.statements.map(\.id)
    case .matching(let task): task.prompts.map(\.id) + task.options.map(\.id)
    case .ordering(let task): task.items.map(\.id)
    case .classification(let task): task.items.map(\.id) + task.axes.flatMap { $0.categories.map(\.title) }
    case .spanMarking(let task): task.labels.map(\.title)
    case .shortAnswer(let task): task.blanks.map(\.id) + task.blanks.compactMap(\.accepts.first)
    case .calculation(let task): task.questions.map { String($0.value) }
    case .test(let task): task.items.map { "\($0.id): a" }
    case .writing, .survey: []
    }
  }
}
