import Curriculum

extension MatchingTask {
  /// SK-JD: right pairs ÷ pairs; a prompt may have several right options.
  func score(_ pairs: [String: String]) -> Score {
    Score(
      meanOf: prompts.map { prompt in
        let given = pairs[prompt.id]
        return ItemScore(
          id: prompt.id, prompt: prompt.text, given: given.map { text($0) },
          expected: prompt.accepts.map { text($0) }.joined(separator: " / "),
          credit: given.map { prompt.accepts.contains($0) } == true ? 1 : 0, why: prompt.why)
      })
  }

  var key: Answer {
    .pairs(
      Dictionary(prompts.compactMap { prompt in prompt.accepts.first.map { (prompt.id, $0) } }) { first, _ in
        first
      })
  }

  private func text(_ option: String) -> String { options.first { $0.id == option }?.text ?? option }
}
