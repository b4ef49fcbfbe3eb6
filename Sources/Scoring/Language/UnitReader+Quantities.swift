extension UnitReader {
  /// A number in digits with what belongs to it: a date, a time, a sum, a percentage, a telephone number.
  mutating func readNumber() {
    if isListMark() || readPhone() || readNumericDate() || readDateWithMonth() { return }
    if let minutes = UnitReader.clock(tokens[index].text) {
      return append(.clock(minutes), from: index, to: index + 1, digits: true)
    }
    guard let number = WrittenNumber.readings(tokens[index].text).first else {
      index += 1
      return
    }
    if let mark = token(1), mark.text == "×" || mark.text == "x", isTight(index, 3),
      let factor = token(2).flatMap({ WrittenNumber.readings($0.text).first })
    {
      return readUnit(of: number * factor, from: index, to: index + 3, digits: true)
    }
    readUnit(of: number, from: index, to: index + 1, digits: true)
  }

  /// Number words: `enam`, `lima belas ribu rupiah`, `keenam`.
  mutating func readNumberWords() -> Bool {
    if let number = NumberWords.ordinal(tokens[index].text) {
      append(.number(number), from: index, to: index + 1)
      return true
    }
    guard NumberWords.opens(tokens[index].text), let parsed = NumberWords.parse(words(from: index, most: 12))
    else { return false }
    readUnit(of: parsed.value, from: index, to: index + parsed.count, digits: false)
    return true
  }

  /// `Rp15.000`, `Rp 3 juta`.
  mutating func readMoney() -> Bool {
    guard tokens[index].range.count <= 3, tokens[index].text == "rp" || tokens[index].text == "idr" else {
      return false
    }
    var at = index + 1
    if token(1)?.text == "." { at += 1 }
    guard tokens.indices.contains(at), tokens[at].kind == .number,
      let number = WrittenNumber.readings(tokens[at].text).first
    else { return false }
    let scale = tokens.indices.contains(at + 1) ? NumberWords.scale(tokens[at + 1].text) : nil
    append(.money(number * (scale ?? 1)), from: index, to: at + (scale == nil ? 1 : 2), digits: true)
    return true
  }

  /// `pukul 21`, `jam 9 malam`, `pukul sembilan malam`, `pukul 21.00`.
  mutating func readClock() -> Bool {
    guard tokens[index].text == "pukul" || tokens[index].text == "jam", let next = token(1) else {
      return false
    }
    if next.kind == .number, let minutes = UnitReader.clock(next.text) {
      append(.clock(minutes), from: index, to: index + 2, digits: true)
      return true
    }
    let parsed: (value: Double, count: Int)? =
      next.kind == .number
      ? Double(next.text).map { ($0, 1) } : NumberWords.parse(words(from: index + 1, most: 2))
    guard let parsed, parsed.value == parsed.value.rounded(), (0...24).contains(parsed.value) else {
      return false
    }
    let end = index + 1 + parsed.count
    var hour = Int(parsed.value)
    let part = tokens.indices.contains(end) ? tokens[end].text : ""
    let isLate = ["malam", "sore", "petang"].contains(part) || (part == "siang" && hour < 6)
    if isLate, (1...11).contains(hour) { hour += 12 }
    let hasPart = isLate || ["pagi", "siang"].contains(part)
    append(.clock(hour % 24 * 60), from: index, to: hasPart ? end + 1 : end, digits: next.kind == .number)
    return true
  }

  /// `Juli 2025`.
  mutating func readMonth() -> Bool {
    guard let month = Calendar.month(tokens[index].text), let year = year(at: index + 1) else { return false }
    append(.date(PartialDate(day: nil, month: month, year: year)), from: index, to: index + 2, digits: true)
    return true
  }

  /// `3 November 2025`, `20–31 Oktober 2025`.
  private mutating func readDateWithMonth() -> Bool {
    guard let day = day(at: index) else { return false }
    if let month = month(at: index + 1) {
      let year = year(at: index + 2)
      append(
        .date(PartialDate(day: day, month: month, year: year)), from: index,
        to: index + (year == nil ? 2 : 3),
        digits: true)
      return true
    }
    guard let next = separatorEnd(index + 1), self.day(at: next) != nil, let month = month(at: next + 1)
    else {
      return false
    }
    append(
      .date(PartialDate(day: day, month: month, year: year(at: next + 2))), from: index, to: index + 1,
      digits: true)
    return true
  }

  /// `15/10/2025`, `3-11-2025`, `3/11`.
  private mutating func readNumericDate() -> Bool {
    guard let mark = token(1)?.text, mark == "/" || mark == "-", let day = day(at: index),
      let second = token(2), second.kind == .number, let month = Int(second.text), (1...12).contains(month),
      isTight(index, 3)
    else { return false }
    if token(3)?.text == mark, let year = year(at: index + 4), isTight(index, 5) {
      append(.date(PartialDate(day: day, month: month, year: year)), from: index, to: index + 5, digits: true)
      return true
    }
    guard mark == "/", token(3)?.text != "/" else { return false }
    append(.date(PartialDate(day: day, month: month, year: nil)), from: index, to: index + 3, digits: true)
    return true
  }

  /// `(0000) 000000`, `0812-0000-0000`: groups of digits of which the first begins with 0, seven or more.
  private mutating func readPhone() -> Bool {
    guard tokens[index].first == "0", tokens[index].text.utf8.count >= 2,
      UnitReader.isDigits(tokens[index].text)
    else { return false }
    var digits = tokens[index].text
    var end = index + 1
    while digits.count < 16 {
      var next = end
      while next < tokens.count, next - end < 2, [")", "-", "–"].contains(tokens[next].text) { next += 1 }
      guard next < tokens.count, tokens[next].kind == .number, UnitReader.isDigits(tokens[next].text),
        tokens[next].range.lowerBound - tokens[next - 1].range.upperBound <= 1
      else { break }
      digits += tokens[next].text
      end = next + 1
    }
    guard digits.count >= 7 else { return false }
    append(.phone(digits), from: index, to: end, digits: true)
    return true
  }

  /// Skips `1.` and `1)` before items and `1/5` before the parts of a thread.
  private mutating func isListMark() -> Bool {
    guard tokens[index].startsLine, let mark = token(1)?.text else { return false }
    if mark == "/", let last = token(2).flatMap({ Int($0.text) }), let first = Int(tokens[index].text),
      first <= last, last <= 30, token(3)?.text != "/", month(at: index + 3) == nil
    {
      index += 3
      return true
    }
    guard mark == "." || mark == ")", let next = token(2),
      next.range.lowerBound > tokens[index + 1].range.upperBound
    else { return false }
    index += 2
    return true
  }

  /// A number with the scale, percent sign or currency after it.
  private mutating func readUnit(of number: Double, from: Int, to end: Int, digits: Bool) {
    var value = number
    var end = end
    if digits, tokens.indices.contains(end), let scale = NumberWords.scale(tokens[end].text) {
      value *= scale
      end += 1
    }
    let next = tokens.indices.contains(end) ? tokens[end].text : ""
    switch next {
    case "%", "persen": append(.percent(value), from: from, to: end + 1, digits: digits)
    case "rupiah": append(.money(value), from: from, to: end + 1, digits: digits)
    default: append(.number(value), from: from, to: end, digits: digits)
    }
  }

  private func words(from start: Int, most: Int) -> [String] {
    tokens[min(start, tokens.count)..<min(start + most, tokens.count)].prefix { $0.kind == .word }.map(\.text)
  }

  /// Where the token after `–`, `sampai` or `dan` begins.
  private func separatorEnd(_ at: Int) -> Int? {
    guard tokens.indices.contains(at) else { return nil }
    if ["–", "—", "-", "dan"].contains(tokens[at].text) { return at + 1 }
    return rangeWordEnd(at)
  }

  private func isTight(_ start: Int, _ count: Int) -> Bool {
    start + count <= tokens.count
      && (start + 1..<start + count).allSatisfy {
        tokens[$0].range.lowerBound == tokens[$0 - 1].range.upperBound
      }
  }

  private func day(at place: Int) -> Int? {
    guard tokens.indices.contains(place), tokens[place].kind == .number, tokens[place].text.utf8.count <= 2
    else {
      return nil
    }
    return Int(tokens[place].text).flatMap { (1...31).contains($0) ? $0 : nil }
  }

  private func month(at place: Int) -> Int? {
    tokens.indices.contains(place) ? Calendar.month(tokens[place].text) : nil
  }

  private func year(at place: Int) -> Int? {
    guard tokens.indices.contains(place), tokens[place].text.utf8.count == 4 else { return nil }
    return Int(tokens[place].text).flatMap { $0 >= 1000 ? $0 : nil }
  }

  private static func isDigits(_ text: String) -> Bool {
    text.utf8.allSatisfy { (48...57).contains($0) }
  }

  /// Minutes since midnight of `08.00` or `21:30`; `31.00` is a time too, if a wrong one.
  private static func clock(_ text: String) -> Int? {
    let parts = text.split(whereSeparator: { $0 == "." || $0 == ":" })
    guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2, let hour = Int(parts[0]),
      let minute = Int(parts[1])
    else { return nil }
    return hour * 60 + minute
  }
}
