import Bahasa

/// A table of words and phrases and the rule it belongs to.
struct RuleTable: Sendable {
  let rule: Int
  let table: PhraseTable
}

/// All words and phrases of all rules as one automaton over word numbers.
///
/// A trie: an array leads from a word to the node it begins, one hash table holds all further edges. A text is
/// matched in time linear in its tokens, whatever the number of rules, because only a token that begins a phrase
/// leaves the root.
struct PhraseAutomaton: Sendable {
  /// A row that ends at a node; narrow, so that many share a cache line.
  struct Terminal: Sendable {
    private let ruleNumber: UInt32
    private let tableNumber: UInt32
    private let rowNumber: UInt32
    private let options: PhraseTable.Options

    /// A row of a table.
    init(rule: Int, table: Int, row: Int, options: PhraseTable.Options) {
      ruleNumber = UInt32(rule)
      tableNumber = UInt32(table)
      rowNumber = UInt32(row)
      self.options = options
    }

    /// Whether a phrase may begin with a word of this shape and end in this clitic.
    @inline(__always)
    func takes(_ shape: Token.Shape, _ clitic: Clitic?) -> Bool {
      !options.contains(shape == .lower ? .onlyCapitals : .onlySmall)
        && (clitic == nil || options.contains(.clitics))
    }

    var rule: Int { Int(ruleNumber) }
    var table: Int { Int(tableNumber) }
    var row: Int { Int(rowNumber) }
  }
  /// A table by reference: a match looks at one field or two, and a copy would count the references of all.
  final class SharedTable: Sendable {
    let table: PhraseTable
    init(_ table: PhraseTable) { self.table = table }
  }
  /// A row met in a text.
  struct Match {
    let terminal: Terminal
    let end: Int
    let clitic: Clitic?
  }
  /// Where the rows that end at a node stand, and whether phrases go on from it.
  struct Node: Sendable {
    var firstTerminal: UInt32 = 0
    var terminals: UInt32 = 0
    var goesOn = false
  }

  let tables: [SharedTable]
  /// By word number, the node that a phrase beginning with this word goes to; 0 if none does.
  private let roots: [UInt32]
  private let nodes: [Node]
  private let terminals: [Terminal]
  private let edges: EdgeTable

  init(_ rules: [RuleTable], vocabulary builder: inout VocabularyBuilder) {
    var trie = PhraseTrie()
    for (number, rule) in rules.enumerated() {
      for (row, entry) in rule.table.rows.enumerated() {
        trie.insert(
          entry.wrong,
          Terminal(
            rule: rule.rule, table: number, row: row, options: rule.table.options), &builder)
      }
    }
    tables = rules.map { SharedTable($0.table) }
    roots = trie.roots(words: builder.count)
    (nodes, terminals) = trie.frozen()
    edges = trie.edges
  }

  /// Collects the phrases that begin at a token, the longest of each rule.
  @inline(__always)
  func match(
    at start: Int, _ tokens: UnsafeBufferPointer<Token>, _ bytes: UnsafeBufferPointer<UInt8>,
    _ vocabulary: VocabularyProbe, into matches: inout [Match]
  ) {
    matches.removeAll(keepingCapacity: true)
    var token = tokens[start]
    let shape = token.shape
    if token.word == 0 || !token.classes.contains(.known), let clitic = clitic(of: token, bytes) {
      matchStem(of: token, without: clitic, at: start, shape, bytes, vocabulary, into: &matches) {
        roots[Int($0)]
      }
    }
    guard token.word != 0 else { return }
    var node = roots[Int(token.word)]
    var index = start
    while node != 0 {
      index += 1
      let here = nodes[Int(node)]
      keep(here, end: index, shape, clitic: nil, in: &matches)
      guard here.goesOn, index < tokens.count else { return }
      token = tokens[index]
      guard token.isWord, token.hasSpaceBefore else { return }
      if token.word == 0 || !token.classes.contains(.known), let clitic = clitic(of: token, bytes) {
        matchStem(of: token, without: clitic, at: index, shape, bytes, vocabulary, into: &matches) {
          edges[node, $0]
        }
      }
      guard token.word != 0 else { return }
      node = edges[node, token.word]
    }
  }

  /// Keeps the rows that end at a node; a longer row of a rule takes the place of a shorter one.
  @inline(__always)
  private func keep(
    _ node: Node, end: Int, _ shape: Token.Shape, clitic: Clitic?, in matches: inout [Match]
  ) {
    for offset in 0..<Int(node.terminals) {
      let terminal = terminals[Int(node.firstTerminal) + offset]
      guard terminal.takes(shape, clitic) else { continue }
      let match = Match(terminal: terminal, end: end, clitic: clitic)
      if let earlier = matches.firstIndex(where: { $0.terminal.rule == terminal.rule }) {
        matches[earlier] = match
      } else {
        matches.append(match)
      }
    }
  }

  /// Follows the word without its clitic, if the vocabulary has it.
  private func matchStem(
    of token: Token, without clitic: Clitic, at index: Int, _ shape: Token.Shape,
    _ bytes: UnsafeBufferPointer<UInt8>, _ vocabulary: VocabularyProbe, into matches: inout [Match],
    next: (WordID) -> UInt32
  ) {
    var hash = WordHash.Builder()
    for byte in bytes[Int(token.start)..<token.end - clitic.length] {
      hash.combine(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
    }
    let (stem, _) = vocabulary.find(hash.finalized)
    guard stem != 0 else { return }
    let node = next(stem)
    if node != 0 { keep(nodes[Int(node)], end: index + 1, shape, clitic: clitic, in: &matches) }
  }

  /// The clitic that a word may end in, by its last letters alone.
  @inline(__always)
  func clitic(of token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Clitic? {
    token.kind == .word ? Clitic.ending(UnsafeBufferPointer(rebasing: bytes[token.range])) : nil
  }
}
