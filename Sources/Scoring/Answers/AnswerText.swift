/// Cutting of what learners type; tolerant of case, punctuation and separators.
enum AnswerText {
  /// Letters and digits in lower case, everything else as single spaces; for comparing wordings.
  static func normalized(_ text: some StringProtocol) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return normalized(ascii: text.utf8) }
    var result = ""
    var pendingSpace = false
    for character in text.lowercased() {
      if character.isLetter || character.isNumber {
        if pendingSpace, !result.isEmpty { result.append(" ") }
        pendingSpace = false
        result.append(character)
      } else {
        pendingSpace = true
      }
    }
    return result
  }

  private static func normalized(ascii text: some Sequence<UInt8>) -> String {
    var result: [UInt8] = []
    var pendingSpace = false
    for byte in text {
      let small = (65...90).contains(byte) ? byte | 0x20 : byte
      if (97...122).contains(small) || (48...57).contains(small) {
        if pendingSpace, !result.isEmpty { result.append(UInt8(ascii: " ")) }
        pendingSpace = false
        result.append(small)
      } else {
        pendingSpace = true
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The parts of an answer that stand on lines of their own or between semicolons.
  static func chunks(_ text: String) -> [Substring] {
    text.split { $0.isNewline || $0 == ";" }.filter { !$0.allSatisfy(\.isWhitespace) }
  }

  /// Words between blanks, commas and arrows, without punctuation at their ends.
  static func tokens(_ text: some StringProtocol) -> [String] {
    text.lowercased().split { $0.isWhitespace || ",;=:>|/&+→".contains($0) }
      .map { token in
        String(
          token.drop { !$0.isLetter && !$0.isNumber }.reversed().drop { !$0.isLetter && !$0.isNumber }
            .reversed())
      }
      .filter { !$0.isEmpty }
  }

  /// Cuts a leading name such as `p1:`, `2.` or `3 =` off a part.
  ///
  /// - Parameters:
  ///   - part: A part of an answer.
  ///   - ids: The names; a number counts them from 1.
  ///   - isMarked: Whether a number must be followed by a mark, because answers may begin with numbers.
  /// - Returns: The index among `ids`, and the rest; nil where the part begins otherwise.
  static func label(
    _ part: some StringProtocol, ids: [String], isMarked: Bool = false
  ) -> (index: Int, rest: String)? {
    let text = part.drop(while: \.isWhitespace)
    let head = text.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    let after = text.dropFirst(head.count)
    let separator = after.prefix { $0.isWhitespace || ".):=→>".contains($0) }
    guard !head.isEmpty, !separator.isEmpty || after.isEmpty else { return nil }
    let rest = after.dropFirst(separator.count)
    if let index = ids.firstIndex(where: { $0.lowercased() == head.lowercased() }) {
      return (index, String(rest))
    }
    guard let number = Int(head), number >= 1, number <= ids.count else { return nil }
    if separator == ".", rest.first?.isNumber == true { return nil }
    if isMarked, separator.allSatisfy(\.isWhitespace) { return nil }
    return (number - 1, String(rest))
  }
}
