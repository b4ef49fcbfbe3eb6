import Bahasa

/// The parts of an article: title, lead, body.
public struct Article: Sendable {
  /// The block of the title.
  public let title: Int?
  /// The block of the lead: the first paragraph that is neither a label nor a byline.
  public let lead: Int?
  /// The place line before the lead, its dash included: `SUMBERJATI, DINAS PERDAGANGAN –`.
  public let dateline: Range<Int>
  /// The tokens of the lead without the place line.
  public let leadTokens: Range<Int>
  /// The blocks of running text from the lead on.
  public let body: Range<Int>

  /// Reads the parts off an analysed text; `isRelease` allows labels before the title; `pictures` are the blocks that describe one.
  init(_ analysis: Analysis, isRelease: Bool, pictures: Set<Int> = []) {
    let blocks = analysis.blocks
    let headings = isRelease ? blocks.prefix(3) : blocks.prefix(1)
    title = headings.firstIndex { $0.role == .heading }
    let start = title.map { $0 + 1 } ?? 0
    lead = blocks.indices.dropFirst(start).first { index in
      (blocks[index].role == .paragraph || blocks[index].role == .quote) && !pictures.contains(index)
        && Article.isRunningText(analysis.blockTokens[index], analysis)
    }
    guard let lead else {
      (dateline, leadTokens, body) = (0..<0, 0..<0, blocks.endIndex..<blocks.endIndex)
      return
    }
    let tokens = analysis.blockTokens[lead]
    let end = Article.datelineEnd(tokens, analysis.tokens)
    dateline = tokens.lowerBound..<end
    leadTokens = end..<tokens.upperBound
    body = lead..<blocks.endIndex
  }

  /// Whether a block reads as prose: it ends as a sentence does, or is too long for a label.
  static func isRunningText(_ range: Range<Int>, _ analysis: Analysis) -> Bool {
    guard let first = range.first, let last = range.last else { return false }
    if labels.contains(analysis.tokens[first].hash), range.count < 14 { return false }
    if range.count >= 12 { return true }
    switch analysis.tokens[last].mark {
    case .period, .question, .exclamation, .ellipsis, .closeQuote, .straightQuote: return range.count > 3
    default: return false
    }
  }

  /// Where a place line ends: capitalised words and marks, then a dash that stands free.
  private static func datelineEnd(_ range: Range<Int>, _ tokens: [Token]) -> Int {
    for index in range.prefix(14) {
      let token = tokens[index]
      switch token.kind {
      case .word where token.isCapitalized || token.shape == .mixed, .number, .abbreviation, .url: continue
      case .mark:
        switch token.mark {
        case .comma, .slash, .period, .openParenthesis, .closeParenthesis: continue
        case .hyphen, .enDash, .emDash:
          return index > range.lowerBound && index + 1 < range.upperBound ? index + 1 : range.lowerBound
        default: return range.lowerBound
        }
      default: return range.lowerBound
      }
    }
    return range.lowerBound
  }

  private static let labels = WordSet(
    words:
      "foto oleh penulis editor sumber siaran ist dok keterangan nomor narahubung kontak embargo reporter tag"
  )
}
