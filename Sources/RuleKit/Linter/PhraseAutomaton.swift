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
  /// A row met in a text.
  struct Match {
    let terminal: Terminal
    let end: Int
    let clitic: Clitic?
  }

  private var edges = EdgeTable()
  private var terminals: [[Terminal]] = [[]]
  let tables: [PhraseTable]

  init(_ rules: [(index: Int, table: PhraseTable)], vocabulary builder: inout VocabularyBuilder) {
    tables = rules.map(\.table)
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
      let next = edges[node, id]
      if next != 0 {
        node = next
      } else {
        terminals.append([])
        let target = UInt32(terminals.count - 1)
        edges.insert(node, id, to: target)
        node = target
      }
    }
    terminals[Int(node)].append(terminal)
  }

  /// The phrases that begin at a token, the longest of each rule.
  func matches(at start: Int, in tokens: [Token], bytes: [UInt8], vocabulary: Vocabulary) -> [Match] {
    var matches: [Match] = []
    var node: UInt32 = 0
    var index = start
    while index < tokens.count {
      let token = tokens[index]
      guard token.isWord, index == start || token.hasSpaceBefore else { break }
      if token.word == 0 || !token.classes.contains(.known),
        let (stem, clitic) = stem(of: token, in: bytes, vocabulary: vocabulary)
      {
        let last = edges[node, stem]
        for terminal in terminals[Int(last)] where tables[terminal.table].options.contains(.clitics) {
          keep(Match(terminal: terminal, end: index + 1, clitic: clitic), in: &matches)
        }
      }
      guard token.word != 0 else { break }
      node = edges[node, token.word]
      guard node != 0 else { break }
      index += 1
      for terminal in terminals[Int(node)] {
        keep(Match(terminal: terminal, end: index, clitic: nil), in: &matches)
      }
    }
    return matches
  }

  private func keep(_ match: Match, in matches: inout [Match]) {
    matches.removeAll { $0.terminal.rule == match.terminal.rule && $0.end <= match.end }
    if !matches.contains(where: { $0.terminal.rule == match.terminal.rule }) { matches.append(match) }
  }

  /// The vocabulary number of a word without its clitic.
  private func stem(of token: Token, in bytes: [UInt8], vocabulary: Vocabulary) -> (WordID, Clitic)? {
    guard token.kind == .word else { return nil }
    return bytes.withUnsafeBufferPointer { bytes in
      let word = UnsafeBufferPointer(rebasing: bytes[token.range])
      guard let clitic = Clitic.ending(word) else { return nil }
      var hash = WordHash.Builder()
      for byte in word[..<(word.count - clitic.length)] {
        hash.combine(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
      }
      let (id, _) = vocabulary.find(hash.finalized)
      return id == 0 ? nil : (id, clitic)
    }
  }

  /// Whether a word ends like one with a clitic: a cheap test before `matches`.
  @inline(__always)
  func mayHaveClitic(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    token.kind == .word && Clitic.ending(UnsafeBufferPointer(rebasing: bytes[token.range])) != nil
  }
}
