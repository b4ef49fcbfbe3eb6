import Markdown
import SourceText

/// What does not hold of a prose and its source though it must hold of every text.
func violations(_ prose: Prose, of source: SourceText, isValidUTF8: Bool = true) -> [String] {
  var found: [String] = []
  var previousEnd = -1
  for block in prose.blocks {
    if block.range.lowerBound != previousEnd + 1 { found.append("block \(block.range) is not joined") }
    previousEnd = block.range.upperBound
    if previousEnd < prose.bytes.count, prose.bytes[previousEnd] != UInt8(ascii: "\n") {
      found.append("block \(block.range) is not followed by a line break")
    }
    let place = prose.sourceOffset(of: block.range.lowerBound)
    // A link without text may stand before the first byte of prose, and run over a line end.
    if source.lineIndex(at: place) < block.line {
      found.append("block \(block.range) stands before line \(block.line)")
    }
    found += byteViolations(prose, block, source, isValidUTF8: isValidUTF8)
  }
  if let last = prose.blocks.last, last.range.upperBound != prose.bytes.count {
    found.append("bytes after the end")
  }
  if prose.blocks.isEmpty, !prose.bytes.isEmpty { found.append("bytes outside of blocks") }
  for comment in prose.comments {
    let open = source.bytes[..<comment.content.lowerBound].suffix(4)
    let close = source.bytes[comment.content.upperBound...].prefix(3)
    if !open.elementsEqual("<!--".utf8) || !close.elementsEqual("-->".utf8) {
      found.append("no comment at \(comment.content)")
    }
    if comment.nextBlock > prose.blocks.count { found.append("comment before no block") }
  }
  return found
}

private func byteViolations(
  _ prose: Prose, _ block: ProseBlock, _ source: SourceText, isValidUTF8: Bool
) -> [String] {
  var found: [String] = []
  var before = prose.bodyStart
  for offset in block.range {
    let byte = prose.bytes[offset]
    let place = prose.sourceOffset(of: offset)
    let one = prose.sourceRange(of: offset..<offset + 1)
    if place < before { found.append("\(offset) runs back to \(place)") }
    if one.lowerBound != place || one.upperBound > source.bytes.count {
      found.append("\(offset) ends outside")
    }
    before = place
    guard place < source.bytes.count else {
      found.append("\(offset) lies outside")
      continue
    }
    if prose.isContiguous(offset..<offset + 1) {
      if !block.isExact { found.append("\(offset) is contiguous in an inexact block") }
      if source.bytes[place] != byte { found.append("\(offset) is not the byte at \(place)") }
    } else if block.isExact, !mayStand(source.bytes[place], for: byte) {
      found.append("\(offset): \(source.bytes[place]) cannot stand for \(byte)")
    }
    let startsScalar = byte & 0xC0 != 0x80
    if isValidUTF8, startsScalar, !source.isBoundary(place) {
      found.append("\(offset) is inside a character")
    }
  }
  return found
}

/// Whether a source byte can begin what is replaced by a prose byte.
private func mayStand(_ source: UInt8, for prose: UInt8) -> Bool {
  switch prose {
  case Prose.object: "`<!&".utf8.contains(source)
  case Prose.broken: source == 0 || source >= 0x80
  case UInt8(ascii: "\n"): "\r&".utf8.contains(source)
  default: source == UInt8(ascii: "&")
  }
}
