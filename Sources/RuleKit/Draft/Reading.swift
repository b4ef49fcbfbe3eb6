public import Bahasa
import Markdown

/// A draft that has been analysed: all that a rule may ask.
///
/// Immutable; a class because every check of every rule is handed it, and one reference is cheaper to hand over
/// than two dozen.
public final class Reading: Sendable {
  /// The draft.
  public let draft: Draft
  /// Its tokens, sentences, quotes and entities.
  public let analysis: Analysis
  /// The tokens.
  public let tokens: [Token]
  /// What it is taken for, and why.
  public let kind: Guess<DraftKind>
  /// Where it is taken to be published, and why.
  public let channel: Guess<Channel>
  /// Its title, lead and body.
  public let article: Article

  init(_ draft: Draft, vocabulary: Vocabulary) {
    let blocks = draft.prose.blocks.map(TextBlock.init)
    let analysis = Analysis(draft.prose.bytes, blocks: blocks, vocabulary: vocabulary)
    self.draft = draft
    self.analysis = analysis
    tokens = analysis.tokens
    let kind =
      draft.statedKind.map { Guess(value: $0, reason: nil) }
      ?? DraftFeatures(analysis, header: draft.header).kind
    self.kind = kind
    channel =
      draft.statedChannel.map { Guess(value: $0, reason: nil) } ?? DraftFeatures.channel(for: kind.value)
    article = Article(
      analysis, isRelease: kind.value == .siaranPers,
      pictures: Set(draft.prose.blocks.indices.filter { draft.prose.blocks[$0].kind == .imageDescription }))
  }
}

/// A value that was stated or guessed.
public struct Guess<Value: Sendable>: Sendable {
  /// The value.
  public let value: Value
  /// Why it was guessed, in Indonesian; nil if it was stated.
  public let reason: String?
}

extension Reading {
  /// The text of a token.
  public func text(_ index: Int) -> String { analysis.text(tokens[index]) }

  /// The text from the first of some tokens to the last.
  public func text(of tokens: Range<Int>) -> String { analysis.text(analysis.byteRange(tokens)) }

  /// The token at an index, or nil outside the text.
  public func token(_ index: Int) -> Token? {
    tokens.indices.contains(index) ? tokens[index] : nil
  }

  /// Whether the token at `index` is this word of ASCII letters, given in lower case.
  public func word(_ index: Int, is word: StaticString) -> Bool {
    guard let token = token(index), Int(token.length) == word.utf8CodeUnitCount else { return false }
    return analysis.bytes.withUnsafeBufferPointer { bytes in
      let start = Int(token.start)
      for offset in 0..<word.utf8CodeUnitCount {
        let byte = bytes[start + offset]
        guard (byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) == word.utf8Start[offset] else {
          return false
        }
      }
      return true
    }
  }

  /// Whether the token at `index` is one of these words.
  public func word(_ index: Int, in words: WordSet) -> Bool {
    token(index).map { words.contains($0.hash) } ?? false
  }

  /// The title: the first block if it is a heading.
  public var titleBlock: Int? { analysis.blocks.first?.role == .heading ? 0 : nil }

  /// The lead: the first paragraph.
  public var leadBlock: Int? {
    analysis.blocks.indices.first { index in
      let role = analysis.blocks[index].role
      return (role == .paragraph || role == .quote) && !isPicture(index)
    }
  }

  /// Whether a block is the text that stands for a picture.
  public func isPicture(_ block: Int) -> Bool {
    draft.prose.blocks[block].kind == .imageDescription
  }

  /// How many words and numbers the tokens of a range hold.
  public func words(in tokens: Range<Int>) -> Int {
    tokens.reduce(0) { count, index in
      let token = self.tokens[index]
      return count + (token.isWord || token.kind == .number ? 1 : 0)
    }
  }

  /// The entities that begin inside a range of tokens.
  ///
  /// - Complexity: O(log *entities*).
  public func entities(in tokens: Range<Int>) -> ArraySlice<Entity> {
    let entities = analysis.entities
    let first = entities.partition(from: tokens.lowerBound)
    return entities[first..<Swift.max(first, entities.partition(from: tokens.upperBound))]
  }

  /// Whether any token of a range has one of these classes.
  public func contains(_ classes: WordClass, in tokens: Range<Int>) -> Bool {
    guard !tokens.isEmpty, !analysis.classes.isDisjoint(with: classes) else { return false }
    let sentence = analysis.sentences[analysis.sentence(ofToken: tokens.lowerBound)]
    if tokens.upperBound <= sentence.tokens.upperBound {
      if sentence.classes.isDisjoint(with: classes) { return false }
      if tokens == sentence.tokens { return true }
    }
    return tokens.contains { !self.tokens[$0].classes.isDisjoint(with: classes) }
  }
}

extension [Entity] {
  /// The first entity that begins at a token or after it; the entities are in order.
  fileprivate func partition(from token: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
