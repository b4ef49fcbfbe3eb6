import Bahasa
import RuleKit

/// The dates and clocks of a warning.
struct WarningTimes {
  var hasClock = false
  var hasDate = false
  /// Clocks in whose sentence no zone stands after them.
  var withoutZone: [Range<Int>] = []

  init(_ reading: Reading) {
    hasDate = reading.draft.header.date != nil
    for entity in reading.analysis.entities {
      switch entity.value {
      case .date: hasDate = true
      case .clock(let clock):
        hasClock = true
        let sentence = reading.sentence(around: entity.tokens.lowerBound)
        let rest = entity.tokens.upperBound..<max(entity.tokens.upperBound, sentence.upperBound)
        if !clock.hasZone, !reading.contains(.timeZone, in: rest) { withoutZone.append(entity.tokens) }
      default: break
      }
    }
  }
}
