import Curriculum

extension ContentSnapshot {
  /// Keys that name an option by its letter: options are shuffled for each participant, so the letter is another's.
  var keyLetters: [ContentProblem] {
    exercises.flatMap { exercise -> [ContentProblem] in
      guard Self.isShuffled(exercise.task), let key = library.answerKey(of: exercise.id).value else {
        return []
      }
      let lines = key.split(separator: "\n", omittingEmptySubsequences: false)
      return lines.enumerated().compactMap { index, line in
        Self.letter(in: line).map {
          ContentProblem(
            .explained, file: "exercises/\(exercise.id)/kunci.md", line: index + 1,
            "Kunci menyebut huruf “\($0)”, padahal urutan pilihan diacak. Sebut isi pilihannya.")
        }
      }
    }
  }

  /// A single letter from a to h that stands alone as a word, not as part of a legal citation.
  private static func letter(in line: Substring) -> Substring? {
    let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "-" }
    return zip([""] + words, words).first { before, word in
      word.count == 1 && ("a"..."h").contains(word) && before != "huruf"
    }?.1
  }

  private static func isShuffled(_ task: ExerciseTask) -> Bool {
    switch task {
    case .singleChoice, .multipleChoice, .trueFalse, .matching, .ordering: true
    case .classification, .spanMarking, .shortAnswer, .calculation, .writing, .test, .survey: false
    }
  }
}
