import Foundation
import Markdown
import SourceText

/// What goes out of a draft: its words as people paste them into a platform.
///
/// Front matter, comments and Markdown's marks stay behind, and so do characters that nobody sees; letters of
/// ornamental alphabets, which screen readers cannot read, become ordinary ones.
public struct PostText: Sendable, Equatable {
  /// The text.
  public let text: String
  /// How many characters that nobody sees were left out.
  public let invisible: Int
  /// How many ornamental letters were replaced.
  public let ornamental: Int

  /// Takes the words out of a draft.
  public init(_ draft: String, isMarkdown: Bool) {
    let source = SourceText(draft)
    let document = Document(parsing: source)
    var cleaning = Cleaning()
    if isMarkdown {
      cleaning.add(PostText.words(of: document.blocks))
    } else {
      let start = document.frontMatter?.upperBound ?? 0
      let body = String(decoding: source.bytes[start...], as: UTF8.self)
      cleaning.add(PostText.withoutComments(start > 0 ? PostText.withoutFence(body) : body))
    }
    text = cleaning.text.trimmingCharacters(in: .whitespacesAndNewlines)
    invisible = cleaning.invisible
    ornamental = cleaning.ornamental
  }

  /// The text after the line that closes the front matter.
  private static func withoutFence(_ text: String) -> String {
    guard let fence = text.range(of: "---") else { return text }
    return String(text[fence.upperBound...])
  }

  /// The lines that are no comment of this program.
  private static func withoutComments(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.filter { line in
      let trimmed = line.trimmingCharacters(in: .whitespaces)
      return !(trimmed.hasPrefix("<!--") && trimmed.hasSuffix("-->"))
    }.joined(separator: "\n")
  }
}

extension PostText {
  /// Blocks as plain text, with an empty line between them.
  private static func words(of blocks: [Block]) -> String {
    blocks.compactMap(words).joined(separator: "\n\n")
  }

  private static func words(of block: Block) -> String? {
    switch block.kind {
    case .heading(_, let inlines), .paragraph(let inlines): words(of: inlines)
    case .list(let list):
      list.items.enumerated().map { index, item in
        let mark = list.start.map { "\($0 + index). " } ?? "- "
        return mark + words(of: item)
      }.joined(separator: list.isTight ? "\n" : "\n\n")
    case .quote(let blocks): words(of: blocks)
    case .code(_, let text): text.trimmingCharacters(in: .newlines)
    case .table(let table):
      ([table.header] + table.rows).map { row in row.map { words(of: $0) }.joined(separator: "; ") }
        .joined(separator: "\n")
    case .thematicBreak, .html: nil
    }
  }

  /// The words of a line of text; a link is followed by its address, for no platform keeps one behind words.
  private static func words(of inlines: [Inline]) -> String {
    inlines.reduce(into: "") { text, inline in
      switch inline {
      case .text(let string), .code(let string): text += string
      case .emphasis(let children), .strong(let children): text += words(of: children)
      case .link(let destination, _, let children):
        let label = words(of: children)
        text += label == destination || "mailto:\(label)" == destination ? label : "\(label) (\(destination))"
      case .image, .html: break
      case .softBreak, .hardBreak: text += "\n"
      }
    }
  }
}

/// A text without what nobody sees and without ornamental letters.
private struct Cleaning {
  private(set) var text = ""
  private(set) var invisible = 0
  private(set) var ornamental = 0

  mutating func add(_ words: String) {
    for character in words {
      // The parts of an emoji are joined by what elsewhere is nothing but invisible.
      if character.unicodeScalars.contains(where: \.properties.isEmojiPresentation)
        || character.unicodeScalars.contains("\u{FE0F}")
      {
        text.append(character)
      } else {
        for scalar in character.unicodeScalars { add(scalar) }
      }
    }
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    if Cleaning.isInvisible(scalar) {
      invisible += 1
    } else if let plain = Cleaning.ordinary(scalar) {
      ornamental += 1
      text += plain
    } else {
      text.unicodeScalars.append(scalar)
    }
  }

  /// Soft hyphens, blanks of no width, marks of direction and the like; a no-break space is seen.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF: true
    case 0..<0x09, 0x0B, 0x0C, 0x0E..<0x20, 0x7F..<0xA0: true
    default: false
    }
  }

  /// The letter or digit that an ornamental one stands for: script, bold, circled, squared, or as wide as a kanji.
  private static func ordinary(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x2100...0x214F, 0x24B6...0x24E9, 0xFF01...0xFF5E, 0x1D400...0x1D7FF, 0x1F110...0x1F149:
      let plain = String(scalar).precomposedStringWithCompatibilityMapping
      return plain.utf8.count == 1 ? plain : nil
    default: return nil
    }
  }
}
