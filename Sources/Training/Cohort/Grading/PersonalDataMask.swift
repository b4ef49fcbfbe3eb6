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
    var run = 0
    for byte in text.utf8 {
      run = (0x30...0x39).contains(byte) ? run + 1 : 0
      if run >= 12 { return true }
    }
    return false
  }
}
