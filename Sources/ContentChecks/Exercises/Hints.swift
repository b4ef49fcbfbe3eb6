import Curriculum
import Scoring

extension ContentSnapshot {
  /// Exercises without a hint, and hints that hold the answer.
  var hints: [ContentProblem] {
    exercises.flatMap { exercise -> [ContentProblem] in
      if exercise.kind == .test || exercise.kind == .survey { return [] }
      guard !exercise.hints.isEmpty else {
        return [exercise.problem(.hints, key: "kind", "Latihan ini belum mempunyai petunjuk (hints).")]
      }
      let secrets = secrets(of: exercise)
      return exercise.hints.compactMap { hint in
        let words = Self.words(hint)
        if Self.namesLetter(words) {
          return exercise.problem(.hints, key: "hints", "Petunjuk menyebut huruf pilihan; urutannya diacak.")
        }
        guard let secret = secrets.first(where: { Self.holds(words, Self.words($0)) }) else { return nil }
        return exercise.problem(.hints, key: "hints", "Petunjuk memuat jawabannya: “\(secret)”.")
      }
    }
  }

  /// The wordings that a hint must not hold.
  private func secrets(of exercise: Exercise) -> [String] {
    switch exercise.task {
    case .singleChoice(let task), .multipleChoice(let task): task.options.filter(\.isCorrect).map(\.text)
    case .trueFalse(let task): task.statements.flatMap { $0.reasons.filter(\.isCorrect).map(\.text) }
    case .shortAnswer(let task):
      task.blanks.flatMap { blank in blank.accepts.filter { $0.count > 2 && !blank.prompt.contains($0) } }
    case .calculation(let task):
      task.questions.map { question in
        let value = question.value
        return value == value.rounded()
          ? String(Int(value)) : String(value).split(separator: ".").joined(separator: ",")
      }
    case .spanMarking(let task): task.spans.map(\.quote).filter { $0.split(separator: " ").count > 1 }
    case .writing:
      Fence.all(in: library.answerKey(of: exercise.id).value ?? "").filter { $0.name == "jawaban" }.map(
        \.text)
    case .matching, .ordering, .classification, .test, .survey: []
    }
  }

  /// Whether a choice is named by its letter: the choices stand in another order for each participant.
  private static func namesLetter(_ words: [String]) -> Bool {
    zip(words, words.dropFirst()).contains { name, letter in
      ["opsi", "pilihan", "jawaban", "jawabannya", "huruf"].contains(name) && letter.count == 1
        && letter.allSatisfy { $0.isASCII && $0.isLetter }
    }
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "," }.map { word in
      String(word.reversed().drop { $0 == "," }.reversed())
    }
  }

  /// Whether words stand in others, one after the other.
  private static func holds(_ words: [String], _ secret: [String]) -> Bool {
    guard !secret.isEmpty, secret.count <= words.count else { return false }
    return (0...words.count - secret.count).contains { words[$0..<$0 + secret.count].elementsEqual(secret) }
  }
}
