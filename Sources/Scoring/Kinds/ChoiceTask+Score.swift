import Curriculum

extension ChoiceTask {
  /// SK-PG: 1 for the right option alone, else 0.
  func singleScore(_ ids: [String]) -> Score {
    let right = ids.count == 1 && correct.contains(ids[0])
    return Score(value: right ? 1 : 0, items: evidence(ids))
  }

  /// SK-PGK: max(0, (right chosen − wrong chosen) ÷ number of right options).
  func multipleScore(_ ids: [String]) -> Score {
    let chosen = Set(ids).intersection(options.map(\.id))
    let key = Set(correct)
    guard !key.isEmpty else { return Score(value: 0, items: evidence(ids)) }
    let right = chosen.intersection(key).count
    let value = Double(right - (chosen.count - right)) / Double(key.count)
    return Score(value: value, items: evidence(ids))
  }

  /// One item an option: credit where it was rightly chosen or rightly left.
  private func evidence(_ ids: [String]) -> [ItemScore] {
    options.map { option in
      let chosen = ids.contains(option.id)
      return ItemScore(
        id: option.id, prompt: option.text, given: chosen ? "dipilih" : nil,
        expected: option.isCorrect ? "dipilih" : "tidak dipilih", credit: chosen == option.isCorrect ? 1 : 0,
        why: option.why)
    }
  }
}
