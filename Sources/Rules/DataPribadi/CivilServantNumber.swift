import Bahasa

/// The structure of a NIP (Perka BKN 22/2007): birth date, month of appointment, sex, serial.
enum CivilServantNumber {
  /// Whether eighteen ASCII digits can be one; contract staff have 21…32 in place of the month.
  static func isPlausible(_ digits: [UInt8]) -> Bool {
    guard digits.count == 18 else { return false }
    let values = digits.map { Int($0) - 0x30 }
    func number(_ range: Range<Int>) -> Int { values[range].reduce(0) { $0 * 10 + $1 } }
    let birth = CalendarDate(year: number(0..<4), month: number(4..<6), day: number(6..<8))
    let year = number(8..<12)
    let month = number(12..<14)
    guard let birth, (1940...2010).contains(birth.year), (1960...2049).contains(year), year >= birth.year + 16
    else { return false }
    return ((1...12).contains(month) || (21...32).contains(month)) && (1...2).contains(values[14])
  }
}
