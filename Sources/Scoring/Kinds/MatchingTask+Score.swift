public import Curriculum

extension MatchingTask {
  /// SK-JD: right pairs ÷ pairs; a prompt may have several right options.
  func score(_ pairs: [String: String]) -> Score {
    Score(
      meanOf: prompts.map { prompt in
        let given = pairs[prompt.id]
        return ItemScore(
          id: prompt.id, prompt: prompt.text, given: given.map { text($0) },
          expected: prompt.accepts.map { text($0) }.joined(separator: " / "),
          credit: given.map { prompt.accepts.contains($0) } == true ? 1 : 0, why: prompt.why,
          remark: given.flatMap { remark($0) })
      })
  }

  var key: Answer {
    .pairs(
      Dictionary(prompts.compactMap { prompt in prompt.accepts.first.map { (prompt.id, $0) } }) { first, _ in
        first
      })
  }

  /// Why an option that belongs to no prompt is none.
  private func remark(_ option: String) -> String? {
    guard isDistractor(option) else { return nil }
    return options.first { $0.id == option }.flatMap { $0.why.isEmpty ? nil : $0.why }
  }

  /// Whether an option belongs to no prompt.
  public func isDistractor(_ option: String) -> Bool { !prompts.contains { $0.accepts.contains(option) } }

  private func text(_ option: String) -> String { options.first { $0.id == option }?.text ?? option }
}
