import Bahasa

/// All words and phrases of all rules as one automaton over word numbers.
///
/// A trie whose edges lie in one hash table: a text is matched in time linear in its tokens, whatever the
/// number of rules, because only a token that begins a phrase leaves the root.
struct PhraseAutomaton: Sendable {
  /// A row that ends at a node.
  struct Terminal: Sendable {
    let rule: Int
    let table: Int
    let row: Int
  }

  private var edges: [UInt64: UInt32] = [:]
  private var terminals: [[Terminal]] = [[]]
  let tables: [PhraseTable]
  private let clitics: [(suffix: [UInt8], name: String)]

  init(_ rules: [(index: Int, table: PhraseTable)], vocabulary builder: inout VocabularyBuilder) {
    tables = rules.map(\.table)
    clitics = ["nya", "lah", "kah", "pun", "ku", "mu"].map { (Array($0.utf8), $0) }
    for (number, rule) in rules.enumerated() {
      for (row, entry) in rule.table.rows.enumerated() {
        insert(entry.wrong, Terminal(rule: rule.index, table: number, row: row), &builder)
      }
    }
  }

  private mutating func insert(_ phrase: String, _ terminal: Terminal, _ builder: inout VocabularyBuilder) {
    var node: UInt32 = 0
    for (position, word) in phrase.split(separator: " ").enumerated() {
      let id = builder.add(word, position == 0 ? [.startsPhrase] : [])
      let key = UInt64(node) << 32 | UInt64(id)
      if let next = edges[key] {
        node = next
      } else {
        terminals.append([])
        node = UInt32(terminals.count - 1)
        edges[key] = node
      }
    }
    terminals[Int(node)].append(terminal)
  }

  /// Calls `found` for each phrase that begins at a token, the longest of each rule.
  func match(
    at start: Int, in analysis: Analysis, vocabulary: Vocabulary,
    _ found: (_ terminal: Terminal, _ tokens: Range<Int>, _ clitic: String) -> Void
  ) {
    var node: UInt32 = 0
    var index = start
    var best: [(terminal: Terminal, end: Int, clitic: String)] = []
    while index < analysis.tokens.count {
      let token = analysis.tokens[index]
      guard token.isWord, index == start || token.hasSpaceBefore else { break }
      if let (stem, clitic) = stem(of: token, in: analysis, vocabulary: vocabulary),
        let last = edges[UInt64(node) << 32 | UInt64(stem)]
      {
        for terminal in terminals[Int(last)] where tables[terminal.table].options.contains(.clitics) {
          keep((terminal, index + 1, clitic), in: &best)
        }
      }
      guard token.word != 0, let next = edges[UInt64(node) << 32 | UInt64(token.word)] else { break }
      node = next
      index += 1
      for terminal in terminals[Int(node)] { keep((terminal, index, ""), in: &best) }
    }
    for match in best { found(match.terminal, start..<match.end, match.clitic) }
  }

  private func keep(
    _ match: (terminal: Terminal, end: Int, clitic: String),
    in best: inout [(terminal: Terminal, end: Int, clitic: String)]
  ) {
    best.removeAll { $0.terminal.rule == match.terminal.rule && $0.end <= match.end }
    if !best.contains(where: { $0.terminal.rule == match.terminal.rule }) { best.append(match) }
  }

  /// The vocabulary number of a word without its clitic, if the word itself is none of the vocabulary's.
  func stem(of token: Token, in analysis: Analysis, vocabulary: Vocabulary) -> (WordID, String)? {
    guard token.kind == .word, token.length > 4, !token.classes.contains(.known) else { return nil }
    return analysis.bytes.withUnsafeBufferPointer { bytes in
      let word = UnsafeBufferPointer(rebasing: bytes[token.range])
      for clitic in clitics where ends(word, with: clitic.suffix) {
        var hash = WordHash.Builder()
        for byte in word[..<(word.count - clitic.suffix.count)] {
          hash.combine(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
        }
        let (id, _) = vocabulary.find(hash.finalized)
        if id != 0 { return (id, clitic.name) }
      }
      return nil
    }
  }

  /// Whether the last byte of a word is one that a clitic ends in: a cheap test before `stem`.
  @inline(__always)
  func mayHaveClitic(_ token: Token, _ analysis: Analysis) -> Bool {
    guard token.length > 4, token.kind == .word else { return false }
    switch analysis.bytes[token.end - 1] | 0x20 {
    case UInt8(ascii: "a"), UInt8(ascii: "h"), UInt8(ascii: "n"), UInt8(ascii: "u"): return true
    default: return false
    }
  }

  private func ends(_ word: UnsafeBufferPointer<UInt8>, with suffix: [UInt8]) -> Bool {
    guard word.count > suffix.count + 2 else { return false }
    for offset in 0..<suffix.count where word[word.count - suffix.count + offset] != suffix[offset] {
      return false
    }
    return true
  }
}
