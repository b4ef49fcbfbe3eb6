import Bahasa

/// The structure of a NIK or a family card number (PP 40/2019): six digits of region, six of a date, four of a serial.
///
/// There is no check digit; about three of a hundred random runs of sixteen digits pass.
struct IdentityNumber {
  /// Whether sixteen ASCII digits can be one: a province, a day that exists (women's days count from 41), a serial.
  static func isPlausible(_ digits: [UInt8]) -> Bool {
    guard digits.count == 16 else { return false }
    let values = digits.map { Int($0) - 0x30 }
    func number(_ range: Range<Int>) -> Int { values[range].reduce(0) { $0 * 10 + $1 } }
    guard provinces.contains(number(0..<2)), number(2..<4) > 0, number(4..<6) > 0, number(12..<16) > 0 else {
      return false
    }
    return isBirthDate(Array(values[6..<12]))
  }

  /// Whether six digit values are `ddmmyy`, women's days plus forty.
  static func isBirthDate(_ values: [Int]) -> Bool {
    guard values.count == 6 else { return false }
    let written = values[0] * 10 + values[1]
    let day = written > 40 ? written - 40 : written
    let month = values[2] * 10 + values[3]
    let year = values[4] * 10 + values[5]
    return CalendarDate(year: 1900 + year, month: month, day: day) != nil
      || CalendarDate(year: 2000 + year, month: month, day: day) != nil
  }

  /// Provinces by their statistical codes; 99 stands for births abroad.
  private static let provinces: Set<Int> = [
    11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 31, 32, 33, 34, 35, 36, 51, 52, 53, 61, 62, 63, 64, 65, 71, 72,
    73, 74, 75,
    76, 81, 82, 91, 92, 93, 94, 95, 96, 97, 99,
  ]

  /// How people group sixteen digits of it.
  static let groupings: Set<[Int]> = [
    [16], [4, 4, 4, 4], [6, 6, 4], [2, 2, 2, 6, 4], [6, 10], [8, 8], [12, 4],
  ]
}
