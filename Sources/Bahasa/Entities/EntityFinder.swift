/// Finds entities in one pass over the tokens: each kind is tried where a token of its kind is met.
struct EntityFinder {
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: UnsafeBufferPointer<Token>
  var entities: [Entity] = []
  /// The block being read.
  var range = 0..<0

  /// Appends the entities of one block.
  mutating func find(in range: Range<Int>) {
    self.range = range
    var index = range.lowerBound
    while index < range.upperBound {
      let token = tokens[index]
      switch token.kind {
      case .number: index = number(at: index)
      case .word, .abbreviation:
        if token.classes.contains(.weekday), let next = weekday(at: index) {
          index = next
        } else if token.classes.contains(.currency), let next = money(at: index) {
          index = next
        } else if token.classes.contains(.office), let next = officeHolder(at: index) {
          index = next
        } else if token.classes.contains(.honorific), let next = honoredPerson(at: index) {
          index = next
        } else if token.isCapitalized, let next = capitalized(at: index) {
          index = next
        } else {
          index = token.classes.contains(.namer) ? namedPerson(at: index) ?? index + 1 : index + 1
        }
      case .mark where token.mark == .other || token.mark == .openParenthesis:
        index = phone(at: index) ?? index + 1
      default: index += 1
      }
    }
  }

  /// Tries what a capitalised word can begin; returns where to go on.
  private mutating func capitalized(at index: Int) -> Int? {
    if tokens[index].length <= 2, let next = plate(at: index) { return next }
    if tokens[index].classes.contains(.placeNoun) { return address(at: index) }
    if tokens[index].classes.contains(.namer), let next = namedPerson(at: index) { return next }
    return person(at: index)
  }

  /// Tries what a number can begin; returns where to go on.
  private mutating func number(at index: Int) -> Int {
    if let next = phone(at: index) { return next }
    if let next = date(at: index, weekday: nil) { return next }
    if let next = longNumber(at: index) { return next }
    if let next = clock(at: index) { return next }
    if let next = age(at: index) { return next }
    return quantity(at: index)
  }

  private mutating func weekday(at index: Int) -> Int? {
    guard let weekday = self.weekday(tokens[index]) else { return nil }
    var next = index + 1
    if mark(next) == .comma || mark(next) == .slash { next += 1 }
    if mark(next) == .openParenthesis { next += 1 }
    if next < range.upperBound, tokens[next].classes.contains(.timeNoun), tokens[next].length > 2 {
      next += 1
    }
    guard next < range.upperBound, tokens[next].kind == .number else { return nil }
    return date(at: next, weekday: (weekday, index))
  }

  private func weekday(_ token: Token) -> Weekday? {
    guard token.length >= 4 else { return nil }
    switch (lower(token, 0), lower(token, 2)) {
    case (UInt8(ascii: "s"), UInt8(ascii: "n")): return .senin
    case (UInt8(ascii: "s"), UInt8(ascii: "l")): return .selasa
    case (UInt8(ascii: "r"), _): return .rabu
    case (UInt8(ascii: "k"), _): return .kamis
    case (UInt8(ascii: "j"), _): return .jumat
    case (UInt8(ascii: "s"), UInt8(ascii: "b")): return .sabtu
    default: return .minggu
    }
  }

  /// A percentage, or a number with what it counts.
  private mutating func quantity(at index: Int) -> Int {
    let value = number(tokens[index]).value
    if mark(index + 1) == .percent || word(index + 1, is: "persen") {
      entities.append(Entity(tokens: index..<index + 2, value: .percent(value)))
      return index + 2
    }
    var next = index + 1
    var factor = 1.0
    while next < range.upperBound, tokens[next].classes.contains(.magnitude),
      let magnitude = magnitude(tokens[next])
    {
      factor *= magnitude
      next += 1
    }
    let counted = next < range.upperBound && tokens[next].isWord && tokens[next].hasSpaceBefore ? next : nil
    entities.append(
      Entity(
        tokens: index..<(counted ?? next - 1) + 1,
        value: .quantity(Quantity(value: value * factor, number: index, counted: counted))))
    return next
  }

  /// An amount in rupiah, with `ribu`, `juta` or `miliar` after it.
  private mutating func money(at index: Int) -> Int? {
    var next = index + 1
    if mark(next) == .period { next += 1 }
    guard next < range.upperBound, tokens[next].kind == .number else { return nil }
    var value = number(tokens[next]).value
    next += 1
    while next < range.upperBound, let magnitude = magnitude(tokens[next]) {
      value *= magnitude
      next += 1
    }
    entities.append(Entity(tokens: index..<next, value: .money(value)))
    return next
  }

  private func magnitude(_ token: Token) -> Double? {
    guard token.classes.contains(.magnitude) else { return nil }
    switch (lower(token, 0), lower(token, 1)) {
    case (UInt8(ascii: "r"), _): return 1e3
    case (UInt8(ascii: "j"), _): return 1e6
    case (UInt8(ascii: "m"), _): return 1e9
    case (UInt8(ascii: "t"), _): return 1e12
    default: return nil
    }
  }
}

extension EntityFinder {
  /// The mark at a token of the block, or `none`.
  func mark(_ index: Int) -> Mark { range.contains(index) ? tokens[index].mark : .none }

  /// A byte of a token, folded.
  func lower(_ token: Token, _ offset: Int) -> UInt8 {
    guard offset < Int(token.length) else { return 0 }
    let byte = bytes[Int(token.start) + offset]
    return byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }

  /// Whether the token at `index` is this word, in any case.
  func word(_ index: Int, is word: StaticString) -> Bool {
    guard range.contains(index), Int(tokens[index].length) == word.utf8CodeUnitCount else { return false }
    for offset in 0..<word.utf8CodeUnitCount where lower(tokens[index], offset) != word.utf8Start[offset] {
      return false
    }
    return true
  }

  func number(_ token: Token) -> NumberValue {
    NumberValue(UnsafeBufferPointer(rebasing: bytes[token.range]))
  }

  /// A number of digits only, if the token is one and short enough for an `Int`.
  func plainNumber(_ index: Int) -> Int? {
    guard range.contains(index), tokens[index].kind == .number, tokens[index].length <= 18 else { return nil }
    var value = 0
    for byte in bytes[tokens[index].range] {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }
}
