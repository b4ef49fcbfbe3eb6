@testable import Markdown
import SourceText

/// Prose written out for people: one line a block, and what its bytes look like.
func dump(_ prose: Prose) -> String {
  var lines: [String] = []
  for block in prose.blocks {
    var label = "\(block.kind)"
    if case .heading(let level) = block.kind { label = "heading\(level)" }
    label += String(repeating: ">", count: block.quoteDepth)
    lines.append("\(block.line) \(label)\(block.isExact ? "" : " inexact"): \(text(of: block, in: prose))")
  }
  return lines.joined(separator: "\n")
}

/// The prose of a block with line breaks and objects made visible.
func text(of block: ProseBlock, in prose: Prose) -> String {
  String(decoding: prose.bytes[block.range], as: UTF8.self)
    .replacing("\n", with: "⏎").replacing("\u{1}", with: "▢").replacing("\u{1A}", with: "�")
}

/// The prose range of the first occurrence of some words.
func range(of words: String, in prose: Prose) -> Range<Int>? {
  let needle = Array(words.utf8)
  guard needle.count <= prose.bytes.count else { return nil }
  for start in 0...(prose.bytes.count - needle.count) where prose.bytes[start...].starts(with: needle) {
    return start..<(start + needle.count)
  }
  return nil
}
