import Curriculum

extension CalculationTask {
  /// SK-HT: right within the stated tolerance; decimal comma and point, thousands separators, units and
  /// number words are understood; the mean over questions.
  func score(_ texts: [String: String]) -> Score {
    Score(
      meanOf: questions.map { question in
        let text = texts[question.id] ?? ""
        let isRight = CalculationTask.readings(text).contains {
          abs($0 - question.value) <= question.tolerance + 1e-9 * max(1, abs(question.value))
        }
        let unit = question.unit.map { " \($0)" } ?? ""
        return ItemScore(
          id: question.id, prompt: question.prompt, given: text.allSatisfy(\.isWhitespace) ? nil : text,
          expected: CalculationTask.words(question.value) + unit, credit: isRight ? 1 : 0, why: question.steps
        )
      })
  }

  /// The numbers that an answer may mean; an answer with two different numbers means none.
  static func readings(_ text: String) -> [Double] {
    let words = text.prefix(200).lowercased().split { $0.isWhitespace || "%=()".contains($0) }
    let numbers = words.compactMap { word -> (readings: [Double], isNegative: Bool)? in
      let digits = word.drop { !$0.isNumber }.reversed().drop { !$0.isNumber }.reversed()
      let readings = WrittenNumber.readings(String(digits))
      return readings.isEmpty ? nil : (readings, word.hasPrefix("-") || word.hasPrefix("−"))
    }
    guard let only = numbers.first else {
      return NumberWords.parse(words.map(String.init)).map { [$0.value] } ?? []
    }
    guard numbers.count == 1 else { return [] }
    let scale = words.compactMap { NumberWords.scale(String($0)) }.first ?? 1
    return only.readings.map { $0 * scale * (only.isNegative ? -1 : 1) }
  }

  /// A number with a decimal comma and without needless zeros.
  static func words(_ value: Double) -> String {
    let text = value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
    return String(text.map { $0 == "." ? "," : $0 })
  }
}
