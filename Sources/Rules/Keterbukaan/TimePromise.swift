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

  /// The first number of days after a cue in its sentence.
  init?(after cue: Range<Int>, in reading: Reading) {
    let sentence = reading.sentence(around: cue.lowerBound)
    for entity in reading.entities(in: cue.upperBound..<max(cue.upperBound, sentence.upperBound)) {
      guard case .quantity(let quantity) = entity.value, let counted = quantity.counted,
        reading.word(counted, is: "hari")
      else { continue }
      let isWorking = reading.word(counted + 1, is: "kerja")
      let isCalendar = reading.word(counted + 1, is: "kalender")
      days = quantity.value
      unit = isWorking ? .working : isCalendar ? .calendar : .unsaid
      tokens = quantity.number..<counted + (isWorking || isCalendar ? 2 : 1)
      return
    }
    return nil
  }

  /// Holds it against a limit in working days; shorter is fine, other units are asked about.
  func judge(_ limit: InformationLimit, _ reading: Reading, _ report: inout Report) {
    guard limit.days > 0 else { return }
    switch unit {
    case .working where days > limit.days:
      report.add(
        tokens,
        "\(limit.name) paling lambat \(limit.days.written) hari kerja, di sini \(days.written) hari kerja")
    case .calendar where days > limit.days, .unsaid where days > limit.days * 1.5:
      report.add(
        tokens,
        "\(limit.name) dihitung paling lambat \(limit.days.written) hari kerja; periksa angka dan satuannya",
        .atMost(.peringatan, .tanya))
    default: break
    }
  }
}
