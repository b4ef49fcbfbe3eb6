import RuleKit
import SourceText
import Testing

/// An example's text without its marks, and where they stood.
struct MarkedText {
  let text: String
  let ranges: [Range<Int>]

  init(_ marked: String) {
    var text = ""
    var ranges: [Range<Int>] = []
    var open: Int?
    for character in marked {
      switch character {
      case "«": open = text.utf8.count
      case "»":
        if let start = open { ranges.append(start..<text.utf8.count) }
        open = nil
      default: text.append(character)
      }
    }
    self.text = text
    self.ranges = ranges
  }
}

/// One example of one rule, with a name that leads to its declaration.
struct ExampleCase: CustomTestStringConvertible, Sendable {
  let rule: Rule
  let example: Example

  var testDescription: String { "\(rule.code) line \(example.line): \(example.text.prefix(40))" }
}
