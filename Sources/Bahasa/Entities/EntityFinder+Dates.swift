extension EntityFinder {
  /// `15 Oktober 2025`, `15/10/2025`, `26–27 Maret`, with or without a weekday before it.
  mutating func date(at index: Int, weekday: (day: Weekday, token: Int)?) -> Int? {
    guard var day = plainNumber(index), tokens[index].length <= 2, (1...31).contains(day) else { return nil }
    var next = index + 1
    var isSpan = false
    // `17-08-1999` is a date, not the days 17 to 8.
    let isNumeric =
      mark(next) == .hyphen && mark(next + 2) == .hyphen && numericRest(next, needsYear: true) != nil
    if !isNumeric, let end = spanEnd(next), let lastDay = plainNumber(end), (1...31).contains(lastDay) {
      day = lastDay
      next = end + 1
      isSpan = true
    }
    let month: Int
    var year: Int?
    if range.contains(next), tokens[next].classes.contains(.month), let named = self.month(tokens[next]) {
      month = named
      next += 1
      if let written = plainNumber(next), tokens[next].length == 4, (1800...2200).contains(written) {
        year = written
        next += 1
      }
    } else if let (numeric, written, end) = numericRest(next, needsYear: weekday == nil) {
      month = numeric
      year = written
      next = end
    } else {
      return nil
    }
    let mention = DateMention(
      weekday: weekday?.day, weekdayToken: weekday?.token, day: day, month: month, year: year, isSpan: isSpan)
    entities.append(Entity(tokens: (weekday?.token ?? index)..<next, value: .date(mention)))
    return next
  }

  /// The token of the last day after `-`, `–`, `dan`, `s.d.`, `hingga`.
  private func spanEnd(_ index: Int) -> Int? {
    guard range.contains(index) else { return nil }
    switch tokens[index].mark {
    case .hyphen, .enDash, .emDash: return plainNumber(index + 1) == nil ? nil : index + 1
    default: break
    }
    if word(index, is: "s.d") { return mark(index + 1) == .period ? index + 2 : index + 1 }
    let joins = word(index, is: "dan") || word(index, is: "hingga") || word(index, is: "sampai")
    return joins ? index + 1 : nil
  }

  /// `/10/2025`, `-10-2025`, `/10` after the day.
  private func numericRest(_ index: Int, needsYear: Bool) -> (month: Int, year: Int?, end: Int)? {
    let separator = mark(index)
    guard separator == .slash || separator == .hyphen, let month = plainNumber(index + 1),
      tokens[index + 1].length <= 2, (1...12).contains(month)
    else { return nil }
    if mark(index + 2) == separator, let year = plainNumber(index + 3) {
      if tokens[index + 3].length == 4, (1800...2200).contains(year) { return (month, year, index + 4) }
      if tokens[index + 3].length == 2 { return (month, 2000 + year, index + 4) }
    }
    guard !needsYear, separator == .slash, mark(index + 2) != .slash else { return nil }
    return (month, nil, index + 2)
  }

  private func month(_ token: Token) -> Int? {
    guard token.length >= 3 else { return nil }
    switch (lower(token, 0), lower(token, 1), lower(token, 2)) {
    case (UInt8(ascii: "j"), UInt8(ascii: "a"), _): return 1
    case (UInt8(ascii: "f"), _, _), (UInt8(ascii: "p"), _, _): return 2
    case (UInt8(ascii: "m"), UInt8(ascii: "a"), _): return 3
    case (UInt8(ascii: "a"), UInt8(ascii: "p"), _): return 4
    case (UInt8(ascii: "m"), UInt8(ascii: "e"), _): return 5
    case (UInt8(ascii: "j"), UInt8(ascii: "u"), UInt8(ascii: "n")): return 6
    case (UInt8(ascii: "j"), UInt8(ascii: "u"), UInt8(ascii: "l")): return 7
    case (UInt8(ascii: "a"), UInt8(ascii: "g"), _): return 8
    case (UInt8(ascii: "s"), _, _): return 9
    case (UInt8(ascii: "o"), _, _): return 10
    case (UInt8(ascii: "n"), _, _): return 11
    case (UInt8(ascii: "d"), _, _): return 12
    default: return nil
    }
  }

  /// `pukul 10.00 WIB`, `jam 9`, `10:30`.
  mutating func clock(at index: Int) -> Int? {
    let isAnnounced = index > range.lowerBound && (word(index - 1, is: "pukul") || word(index - 1, is: "jam"))
    let digits = bytes[tokens[index].range]
    let hasZone = index + 1 < range.upperBound && tokens[index + 1].classes.contains(.timeZone)
    guard isAnnounced || hasZone || digits.contains(UInt8(ascii: ":")) else { return nil }
    let parts = digits.split(whereSeparator: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") })
    guard (1...3).contains(parts.count),
      parts.allSatisfy({ $0.count <= 2 && !$0.contains(UInt8(ascii: ",")) }), let first = parts.first,
      isAnnounced || parts.count > 1
    else { return nil }
    let hour = first.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    let minute =
      parts.count > 1 ? parts[parts.startIndex + 1].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) } : 0
    let end = index + (hasZone ? 2 : 1)
    entities.append(
      Entity(tokens: index..<end, value: .clock(ClockTime(hour: hour, minute: minute, hasZone: hasZone))))
    return end
  }
}
