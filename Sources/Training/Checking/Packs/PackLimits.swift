import Bahasa
import Curriculum
import RuleKit

/// The most that an agency allows: words of a sentence, paragraph, title or draft, and hashtags.
struct PackLimits {
  private static let allowed = 1...100_000

  private let sentence: Int?
  private let paragraph: Int?
  private let title: Int?
  private let draft: Int?
  private let hashtags: Int?

  init(_ fields: inout YAMLFields) {
    sentence = fields.optionalWhole("kalimat", in: PackLimits.allowed)
    paragraph = fields.optionalWhole("paragraf", in: PackLimits.allowed)
    title = fields.optionalWhole("judul", in: PackLimits.allowed)
    draft = fields.optionalWhole("naskah", in: PackLimits.allowed)
    hashtags = fields.optionalWhole("tagar", in: PackLimits.allowed)
  }

  /// A detector for each limit that was given.
  func detectors(message: String?) -> [Detector] {
    let words = PackMessage(message)
    return [
      sentence.map { PackLimits.sentences($0, words) }, paragraph.map { PackLimits.paragraphs($0, words) },
      title.map { PackLimits.titles($0, words) }, draft.map { PackLimits.drafts($0, words) },
      hashtags.map { PackLimits.hashtags($0, words) },
    ].compactMap(\.self)
  }

  private static func sentences(_ limit: Int, _ words: PackMessage) -> Detector {
    .sentences { index, reading, report in
      let sentence = reading.analysis.sentences[index]
      guard sentence.words > limit else { return }
      report.add(sentence.tokens, words.limit("Jumlah kata kalimat ini", sentence.words, limit))
    }
  }

  private static func paragraphs(_ limit: Int, _ words: PackMessage) -> Detector {
    .blocks { index, reading, report in
      let role = reading.analysis.blocks[index].role
      let tokens = reading.analysis.blockTokens[index]
      guard role != .heading, role != .tableCell, !tokens.isEmpty else { return }
      let count = reading.words(in: tokens)
      if count > limit { report.add(tokens, words.limit("Jumlah kata paragraf ini", count, limit)) }
    }
  }

  private static func titles(_ limit: Int, _ words: PackMessage) -> Detector {
    .blocks { index, reading, report in
      guard reading.titleBlock == index else { return }
      let tokens = reading.analysis.blockTokens[index]
      let count = reading.words(in: tokens)
      if count > limit { report.add(tokens, words.limit("Jumlah kata judul", count, limit)) }
    }
  }

  private static func drafts(_ limit: Int, _ words: PackMessage) -> Detector {
    .draft { reading, report in
      let count = DraftStatistics(reading).words
      guard count > limit, !reading.tokens.isEmpty else { return }
      report.add(0, words.limit("Jumlah kata naskah", count, limit))
    }
  }

  private static func hashtags(_ limit: Int, _ words: PackMessage) -> Detector {
    .draft { reading, report in
      let places = reading.tokens.indices.filter { reading.tokens[$0].kind == .hashtag }
      guard places.count > limit else { return }
      report.add(places[limit], words.limit("Jumlah tagar", places.count, limit))
    }
  }
}
