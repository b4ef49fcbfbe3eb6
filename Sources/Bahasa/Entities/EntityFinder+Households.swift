extension EntityFinder {
  /// `usia 13 tahun`, `berumur 13`, and `(13)` or `, 34,` after a name.
  mutating func age(at index: Int) -> Int? {
    guard let years = plainNumber(index), tokens[index].length <= 3, (0...120).contains(years) else {
      return nil
    }
    let hasUnit = isYears(index + 1)
    let isSaid =
      word(index - 1, is: "usia") || word(index - 1, is: "berusia") || word(index - 1, is: "umur")
      || word(index - 1, is: "berumur")
    let isBeside = index - 2 >= range.lowerBound && ageAfter(index - 1) == years
    guard isSaid && (hasUnit || !hasSpan(index + 1)) || isBeside else { return nil }
    let end = hasUnit ? index + 2 : index + 1
    entities.append(Entity(tokens: index..<end, value: .age(years)))
    return end
  }

  /// The age in `(13)`, `(13 tahun)` or `, 34,` that follows a name ending before this token.
  func ageAfter(_ index: Int) -> Int? {
    guard let years = plainNumber(index + 1), tokens[index + 1].length <= 2, years > 0,
      index > range.lowerBound,
      tokens[index - 1].kind == .word, tokens[index - 1].isCapitalized
    else { return nil }
    let end = isYears(index + 2) ? index + 3 : index + 2
    switch mark(index) {
    case .openParenthesis: return mark(end) == .closeParenthesis && !isClause(index - 1) ? years : nil
    case .comma:
      guard end > index + 2 || mark(end) == .comma, !word(end, is: "silam"), !word(end, is: "lalu") else {
        return nil
      }
      return tokens[index - 1].classes.isDisjoint(with: [.weekday, .month, .placeNoun]) ? years : nil
    default: return nil
    }
  }

  private func isYears(_ index: Int) -> Bool {
    word(index, is: "tahun") || word(index, is: "thn") || word(index, is: "th")
  }

  private func hasSpan(_ index: Int) -> Bool {
    mark(index) == .hyphen || mark(index) == .enDash || word(index, is: "hingga")
  }

  /// `Pasal (2)`, `ayat (2)`, `Tahun (2)`: a number in parentheses that is no age.
  private func isClause(_ index: Int) -> Bool {
    word(index, is: "pasal") || word(index, is: "ayat")
      || !tokens[index].classes.isDisjoint(with: [.numberWord, .weekday])
  }

  /// `RT 03/RW 05`, `Jalan Contoh No. 9`.
  mutating func address(at index: Int) -> Int? {
    if word(index, is: "rt"), let number = skipMarks(index + 1), plainNumber(number) != nil,
      tokens[number].length <= 3
    {
      var end = number + 1
      let next = skipMarks(end) ?? end
      if word(next, is: "rw"), let number = skipMarks(next + 1), plainNumber(number) != nil {
        end = number + 1
      }
      if end == number + 1, mark(end) == .slash, plainNumber(end + 1) != nil { end += 2 }
      entities.append(Entity(tokens: index..<end, value: .address))
      return end
    }
    guard
      word(index, is: "jalan") || word(index, is: "jl") || word(index, is: "jln") || word(index, is: "gang")
        || word(index, is: "perumahan") || word(index, is: "blok") || word(index, is: "dusun"),
      tokens[index].isCapitalized
    else { return nil }
    var next = index + 1
    while next < min(range.upperBound, index + 8),
      tokens[next].isWord && tokens[next].isCapitalized || mark(next) == .period
    {
      if word(next, is: "no") || word(next, is: "nomor"), let number = skipMarks(next + 1),
        tokens[number].kind == .number
      {
        entities.append(Entity(tokens: index..<number + 1, value: .address))
        return number + 1
      }
      next += 1
    }
    return nil
  }

  /// The first token from `index` that is no full stop, comma, slash or colon; nil at the end of the block.
  private func skipMarks(_ index: Int) -> Int? {
    var next = index
    while mark(next) == .period || mark(next) == .slash || mark(next) == .comma || mark(next) == .colon {
      next += 1
    }
    return range.contains(next) ? next : nil
  }

  /// `AA 1234 XY`: an area, two digits or more, a series.
  mutating func plate(at index: Int) -> Int? {
    guard isCapitals(index, most: 2), plainNumber(index + 1) != nil,
      (2...4).contains(tokens[index + 1].length),
      tokens[index + 1].hasSpaceBefore, isCapitals(index + 2, most: 3), !isNoSeries(index + 2),
      isArea(tokens[index])
    else { return nil }
    entities.append(Entity(tokens: index..<index + 3, value: .plate))
    return index + 3
  }

  private func isCapitals(_ index: Int, most: Int32) -> Bool {
    guard range.contains(index), tokens[index].kind == .word, tokens[index].length <= most else {
      return false
    }
    return bytes[tokens[index].range].allSatisfy { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }
  }

  private func isNoSeries(_ index: Int) -> Bool {
    word(index, is: "rt") || word(index, is: "rw") || word(index, is: "wib") || word(index, is: "wit")
      || word(index, is: "kk")
      || word(index, is: "jp") || word(index, is: "kg") || word(index, is: "km") || word(index, is: "m")
  }

  /// Area letters that are in use.
  private func isArea(_ token: Token) -> Bool {
    let first = bytes[Int(token.start)]
    guard token.length == 2 else { return "ABDEFGHKLMNPRSTWZ".utf8.contains(first) }
    let pair = String(decoding: bytes[token.range], as: UTF8.self)
    return [
      "AA", "AB", "AD", "AE", "AG", "BA", "BB", "BD", "BE", "BG", "BH", "BK", "BL", "BM", "BN", "BP", "DA",
      "DB", "DC",
      "DD", "DE", "DG", "DH", "DK", "DL", "DM", "DN", "DP", "DR", "DS", "DT", "DW", "EA", "EB", "ED", "KB",
      "KH", "KT",
      "KU", "PA", "PB", "PG", "PS", "PT", "PY",
    ].contains(pair)
  }
}
