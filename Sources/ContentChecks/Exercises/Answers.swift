import Curriculum
import Scoring

extension ContentSnapshot {
  /// Keys that are not worth everything, and prompts and empty answers that pass.
  var answers: [ContentProblem] {
    exercises.flatMap { exercise -> [ContentProblem] in
      guard let key = exercise.task.keyAnswer, let empty = exercise.task.emptyAnswer else { return [] }
      let pass = exercise.kind.passMark
      var problems: [ContentProblem] = []
      let worth = exercise.task.score(key)?.value ?? 0
      if worth < 0.999 {
        problems.append(
          exercise.problem(.keyScores, key: "kind", "Kunci hanya bernilai \(Int(worth * 100)) dari 100."))
      }
      if (exercise.task.score(empty)?.value ?? 0) > 0 {
        problems.append(exercise.problem(.keyScores, key: "kind", "Jawaban kosong mendapat nilai."))
      }
      let prompt = library.prompt(of: exercise.id).value ?? ""
      if let score = exercise.task.score(AnswerReader(exercise.task).read(prompt).answer), score.value >= pass
      {
        problems.append(exercise.problem(.keyScores, key: "kind", "Menyalin soal sudah lulus."))
      }
      return problems
    }
  }
}
