import RuleKit
import SourceText

/// Hides what the checker found to be personal data wherever else it is quoted.
struct PersonalDataMask {
  private var pairs: [(shown: String, hidden: String)] = []

  /// Takes the masks over from findings on personal data.
  mutating func learn(_ findings: [Finding], in source: SourceText) {
    for finding in findings where finding.code.family == "PDP" {
      let original = source[finding.range]
      if original != finding.text, !original.isEmpty { pairs.append((original, finding.text)) }
    }
  }

  /// A text with masks in place of personal data; twelve digits or more in a row are hidden in any case.
  func hiding(_ text: String) -> String {
    let known = pairs.reduce(text) { $0.replacing($1.shown, with: $1.hidden) }
    guard PersonalDataMask.hasLongNumber(known) else { return known }
    var result = ""
    var digits = ""
    for character in known + "\n" {
      if character.isASCII, character.isNumber {
        digits.append(character)
        continue
      }
      result += digits.count < 12 ? digits : digits.prefix(2) + "••••" + digits.suffix(2)
      digits = ""
      result.append(character)
    }
    return String(result.dropLast())
  }

  private static func hasLongNumber(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { hasLongNumber($0) }
      ?? Array(text.utf8).withUnsafeBufferPointer { hasLongNumber($0) }
  }

  /// Looks at every twelfth byte first: a row of twelve digits covers one of them.
  private static func hasLongNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    func isDigit(_ place: Int) -> Bool { (0x30...0x39).contains(bytes[place]) }
    var place = 11
    while place < bytes.count {
      if isDigit(place) {
        var start = place
        while start > 0, isDigit(start - 1) { start -= 1 }
        var end = place + 1
        while end < bytes.count, isDigit(end) { end += 1 }
        if end - start >= 12 { return true }
      }
      place += 12
    }
    return false
  }
}
