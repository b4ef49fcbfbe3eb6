import Curriculum

extension TrueFalseTask {
  /// SK-BS: half for the verdict, half for the reason; the mean over statements.
  ///
  /// The reason counts only with the right verdict. A statement without reasons is worth its verdict.
  func score(_ judgements: [String: Answer.Judgement]) -> Score {
    Score(
      meanOf: statements.map { statement in
        let judgement = judgements[statement.id]
        let verdict = judgement?.isTrue == statement.isTrue
        let reason = statement.reasons.first { $0.id == judgement?.reason }
        let rightReason = statement.reasons.first(where: \.isCorrect)
        let hasReason = statement.reasons.isEmpty || reason?.isCorrect == true
        return ItemScore(
          id: statement.id, prompt: statement.text,
          given: judgement.map { words($0.isTrue, reason?.text) },
          expected: words(statement.isTrue, rightReason?.text),
          credit: verdict ? (hasReason ? 1 : 0.5) : 0,
          why: [statement.why, reason?.why ?? rightReason?.why ?? ""].filter { !$0.isEmpty }.joined(
            separator: " "))
      })
  }

  var key: Answer {
    .judgements(
      Dictionary(
        statements.map { statement in
          let reason = statement.reasons.first(where: \.isCorrect)?.id
          return (statement.id, Answer.Judgement(isTrue: statement.isTrue, reason: reason))
        }
      ) { first, _ in first })
  }

  private func words(_ isTrue: Bool?, _ reason: String?) -> String {
    let verdict = isTrue.map { $0 ? "benar" : "salah" }
    return [verdict, reason].compactMap(\.self).joined(separator: ": ")
  }
}
