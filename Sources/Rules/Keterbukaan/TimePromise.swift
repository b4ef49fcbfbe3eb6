import Bahasa
import RuleKit

/// A number of days that a text promises, with its unit.
struct TimePromise {
  /// Working days and calendar days are different things.
  enum Unit {
    case working
    case calendar
    case unsaid
  }
  let days: Double
  let unit: Unit
  let tokens: Range<Int>

  /// The first span of days, weeks or months after a cue in its sentence, in figures or words.
  init?(after cue: Range<Int>, in reading: Reading) {
    let end = reading.sentence(around: cue.lowerBound).upperBound
    self.init(in: cue.upperBound..<max(cue.upperBound, end), reading)
  }

  /// The first span of days, weeks or months in a range.
  init?(in range: Range<Int>, _ reading: Reading) {
    for noun in range {
      if let length = TimePromise.wholes[reading.tokens[noun].hash] {
        days = length
        unit = .calendar
        tokens = noun..<noun + 1
        return
      }
      guard let length = TimePromise.lengths[reading.tokens[noun].hash],
        let number = TimePromise.number(before: noun, after: range.lowerBound, reading)
      else { continue }
      let isWorking = reading.word(noun + 1, is: "kerja")
      let isCalendar = reading.word(noun + 1, is: "kalender")
      days = number.value * length
      unit = isWorking ? .working : isCalendar || length > 1 ? .calendar : .unsaid
      tokens = number.start..<noun + (isWorking || isCalendar ? 2 : 1)
      return
    }
    return nil
  }

  private static func number(
    before noun: Int, after start: Int, _ reading: Reading
  ) -> (value: Double, start: Int)? {
    var first = noun
    if reading.token(first - 1)?.mark == .closeParenthesis { first -= 1 }
    if reading.token(first - 1)?.kind == .number {
      let value = Double(reading.text(first - 1).filter { $0 != "." }) ?? 0
      return value > 0 ? (value, first - 1) : nil
    }
    while first > start, reading.tokens[first - 1].classes.contains(.numberWord) { first -= 1 }
    guard first < noun, let written = WrittenNumber(at: first, in: reading) else { return nil }
    return (written.value, first)
  }

  private static let lengths: [WordHash: Double] = [
    WordHash(folding: "hari"): 1, WordHash(folding: "pekan"): 7, WordHash(folding: "minggu"): 7,
    WordHash(folding: "bulan"): 30,
  ]

  private static let wholes: [WordHash: Double] = [
    WordHash(folding: "sebulan"): 30, WordHash(folding: "seminggu"): 7, WordHash(folding: "sepekan"): 7,
    WordHash(folding: "setahun"): 365,
  ]

  /// Holds it against a limit in working days; shorter is fine, other units are asked about.
  func judge(_ limit: InformationLimit, _ reading: Reading, _ report: inout Report) {
    guard limit.days > 0 else { return }
    switch unit {
    case .working where limit.isCitizens && days < limit.days:
      report.add(
        tokens,
        "\(limit.name) dapat diajukan sampai \(limit.days.written) hari kerja, di sini \(days.written) hari kerja"
      )
    case .working where days > limit.days:
      report.add(
        tokens,
        "\(limit.name) paling lambat \(limit.days.written) hari kerja, di sini \(days.written) hari kerja")
    case .calendar where days > limit.days, .unsaid where days > limit.days:
      report.add(
        tokens,
        "\(limit.name) dihitung paling lambat \(limit.days.written) hari kerja; periksa angka dan satuannya",
        .atMost(.peringatan, .tanya))
    default: break
    }
  }
}
