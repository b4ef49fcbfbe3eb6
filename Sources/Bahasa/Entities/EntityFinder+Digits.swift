extension EntityFinder {
  /// Number tokens that separators join into one run of digits.
  private struct DigitRun {
    var digits: [UInt8] = []
    var end: Int
    /// How many digits stand between separators.
    var groups: [Int] = []
  }

  /// A telephone number: `0812-0000-0000`, `+62 812…`, `(0281) 123456`.
  mutating func phone(at index: Int) -> Int? {
    let token = tokens[index]
    var start = index
    var isInternational = false
    if token.mark == .openParenthesis {
      guard index + 2 < range.upperBound, mark(index + 2) == .closeParenthesis,
        begins(index + 1, UInt8(ascii: "0")), tokens[index + 1].length <= 5
      else { return nil }
    } else if token.mark == .other {
      guard bytes[Int(token.start)] == UInt8(ascii: "+"), range.contains(index + 1),
        begins(index + 1, UInt8(ascii: "6"))
      else { return nil }
      start = index + 1
      isInternational = true
    } else {
      guard begins(index, UInt8(ascii: "0")) || begins(index, UInt8(ascii: "6")) else { return nil }
    }
    let run = digitRun(from: start, limit: 14)
    var digits = run.digits
    if digits.starts(with: [UInt8(ascii: "6"), UInt8(ascii: "2")]), isInternational || digits.count >= 11 {
      digits.removeFirst(2)
      if digits.first != UInt8(ascii: "0") { digits.insert(UInt8(ascii: "0"), at: 0) }
    }
    guard digits.count >= 2, digits[0] == UInt8(ascii: "0") else { return nil }
    let network: PhoneNumber.Network
    if digits[1] == UInt8(ascii: "8"), (10...13).contains(digits.count) {
      network = .mobile
    } else if (9...12).contains(digits.count), run.groups.count > 1,
      tokens[start].mark == .openParenthesis || run.groups.count == 2, digits[1] != UInt8(ascii: "8")
    {
      network = .landline
    } else {
      return nil
    }
    entities.append(
      Entity(tokens: index..<run.end, value: .phone(PhoneNumber(digits: digits, network: network))))
    return run.end
  }

  /// Ten digits or more: `3399…` in one piece, or groups that add up to the length of an identity number.
  mutating func longNumber(at index: Int) -> Int? {
    let plain = number(tokens[index])
    if plain.digits >= 10, plain.isPlain {
      append(digits: bytes[tokens[index].range], groups: [plain.digits], tokens: index..<index + 1)
      return index + 1
    }
    guard tokens[index].length >= 2, plain.digits <= 8 || !plain.hasThousandDots,
      !plain.isPlain || mayGoOn(after: index)
    else { return nil }
    let run = digitRun(from: index, limit: 18)
    guard [15, 16, 18].contains(run.digits.count), run.groups.count > 1 else { return nil }
    append(digits: run.digits, groups: run.groups, tokens: index..<run.end)
    return run.end
  }

  /// Whether digits may follow that belong to the same number: at once or behind a mark that joins.
  private func mayGoOn(after index: Int) -> Bool {
    switch mark(index + 1) {
    case .none: range.contains(index + 1) && tokens[index + 1].kind == .number
    case .hyphen, .enDash, .period, .closeParenthesis: true
    default: false
    }
  }

  private mutating func append(digits: some Sequence<UInt8>, groups: [Int], tokens: Range<Int>) {
    entities.append(
      Entity(tokens: tokens, value: .longNumber(LongNumber(digits: Array(digits), groups: groups))))
  }

  private func begins(_ index: Int, _ digit: UInt8) -> Bool {
    tokens[index].kind == .number && bytes[Int(tokens[index].start)] == digit
  }

  /// Joins number tokens across hyphens, single spaces, dots and the parentheses of an area code.
  private func digitRun(from start: Int, limit: Int) -> DigitRun {
    var run = DigitRun(end: start)
    var index = start
    if mark(index) == .openParenthesis { index += 1 }
    while range.contains(index), tokens[index].kind == .number {
      let parts = bytes[tokens[index].range].split {
        $0 < UInt8(ascii: "0") || $0 > UInt8(ascii: "9")
      }
      let digits = parts.reduce(0) { $0 + $1.count }
      // A lone digit belongs to a run only as the sex in a NIP: `19900101 201501 1 000`.
      guard run.digits.count + digits <= limit, run.groups.isEmpty || digits >= 2 || run.digits.count == 14
      else { break }
      for part in parts {
        run.digits += part
        run.groups.append(part.count)
      }
      run.end = index + 1
      index += 1
      if mark(index) == .closeParenthesis, mark(start) == .openParenthesis, run.groups.count == 1 {
        run.end = index + 1
        index += 1
      }
      if mark(index) == .hyphen || mark(index) == .enDash || mark(index) == .period && !spaced(index + 1) {
        index += 1
      }
    }
    return run
  }

  private func spaced(_ index: Int) -> Bool { !range.contains(index) || tokens[index].hasSpaceBefore }
}
