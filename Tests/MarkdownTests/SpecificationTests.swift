import Foundation
import Markdown
import SourceText
import TestSupport
import Testing

@Suite("The examples of the CommonMark specification")
struct SpecificationTests {
  /// An example of the specification.
  struct Example {
    let markdown: String
    let html: String
  }

  /// The examples in order; nil without the shared vectors.
  static func examples() throws -> [Example]? {
    guard let url = Repository.shared("vectors/commonmark/spec.txt") else { return nil }
    let fence = String(repeating: "`", count: 32)
    let specification = try String(contentsOf: url, encoding: .utf8).replacing("→", with: "\t")
    return specification.components(separatedBy: "\n\(fence) example\n").dropFirst().compactMap { text in
      let example = "\n" + (text.components(separatedBy: "\n\(fence)\n").first ?? "") + "\n"
      let parts = example.components(separatedBy: "\n.\n")
      guard let markdown = parts.first, let html = parts.last else { return nil }
      return Example(markdown: String((markdown + "\n").dropFirst()), html: html)
    }
  }

  @Test("have exact positions in every block")
  func exactness() throws {
    guard let examples = try Self.examples() else {
      print("shared vectors absent: skipped")
      return
    }
    #expect(examples.count == 652)
    var blocks = 0
    for (index, example) in examples.map(\.markdown).enumerated() {
      for variant in [example, example.replacing("\n", with: "\r\n"), String(example.dropLast())] {
        let source = SourceText(variant)
        let prose = Prose.markdown(source)
        blocks += prose.blocks.count
        let inexact = prose.blocks.filter { !$0.isExact }
        #expect(inexact.isEmpty, "example \(index + 1): \(example)")
        #expect(violations(prose, of: source) == [], "example \(index + 1): \(variant)")
      }
    }
    #expect(blocks > 2000)
  }

  @Test("as one text have exact positions too")
  func wholeFile() throws {
    guard let url = Repository.shared("vectors/commonmark/spec.txt") else { return }
    let source = SourceText(try Array(Data(contentsOf: url)))
    let prose = Prose.markdown(source)
    #expect(prose.blocks.filter { !$0.isExact } == [])
    #expect(violations(prose, of: source) == [])
  }
}
