import Bahasa
import RuleKit

/// Names of bodies in small letters that are known by their initials.
extension NamaLembaga {
  /// The small words of which the parentheses behind them hold the initials, where a place ends the name of the
  /// body: `sanggar kegiatan belajar (SKB) Arunaya`.
  static func spelledOut(before parenthesis: Int, _ reading: Reading) -> Range<Int>? {
    guard let short = reading.after(parenthesis), short.kind == .word, short.shape == .upper,
      short.length > 2,
      reading.after(parenthesis + 1)?.mark == .closeParenthesis, let place = reading.after(parenthesis + 2),
      place.hasSpaceBefore, reading.isTitleCase(parenthesis + 3), !reading.isCommonWord(parenthesis + 3),
      place.classes.isDisjoint(with: [.weekday, .month, .office, .institution, .honorific, .title])
    else { return nil }
    let run = parenthesis - Int(short.length)..<parenthesis
    guard run.lowerBound > 0, reading.analysis.isSameBlock(run.lowerBound, parenthesis),
      bodies.contains(reading.tokens[run.lowerBound].hash), !reading.isInHeading(parenthesis),
      run.allSatisfy({ reading.tokens[$0].kind == .word && reading.tokens[$0].shape == .lower })
    else { return nil }
    let initials = reading.analysis.bytes[short.range].map { $0 | 0x20 }
    guard zip(initials, run).allSatisfy({ $0 == reading.analysis.bytes[Int(reading.tokens[$1].start)] })
    else {
      return nil
    }
    return run
  }

  private static let bodies = WordSet(
    words: """
      sanggar rumah lembaga balai badan dinas kantor forum perusahaan persatuan ikatan himpunan asosiasi majelis dewan
      sekolah madrasah politeknik institut universitas pusat tim taman bank komisi palang
      """)
}
