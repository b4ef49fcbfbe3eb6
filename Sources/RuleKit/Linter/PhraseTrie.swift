import Bahasa

/// The phrases of all tables while they are put together; `PhraseAutomaton` is what is left of it.
///
/// Flat arrays only: every start of the program puts thousands of phrases together.
struct PhraseTrie {
  private(set) var edges = EdgeTable()
  /// By word number, the node that a phrase beginning with this word goes to; 0 if none does.
  private var beginnings: [UInt32] = []
  /// By node, whether phrases go on from it; the root is node 0.
  private var goesOn = [true]
  private var ends: [(node: UInt32, terminal: PhraseAutomaton.Terminal)] = []

  /// Adds a phrase of words between single spaces.
  mutating func insert(
    _ phrase: String, _ terminal: PhraseAutomaton.Terminal, _ builder: inout VocabularyBuilder
  ) {
    var phrase = phrase
    let last = phrase.withUTF8 { bytes in
      var node: UInt32 = 0
      var start = 0
      for index in 0...bytes.count where index == bytes.count || bytes[index] == UInt8(ascii: " ") {
        if index > start {
          let word = UnsafeBufferPointer(rebasing: bytes[start..<index])
          node = step(from: node, by: builder.add(word, node == 0 ? [.startsPhrase] : []))
        }
        start = index + 1
      }
      return node
    }
    ends.append((last, terminal))
  }

  /// The node behind a word, made where there is none yet.
  private mutating func step(from node: UInt32, by word: WordID) -> UInt32 {
    let isFirst = node == 0
    if isFirst, beginnings.count <= Int(word) {
      beginnings += repeatElement(0, count: Int(word) + 1024 - beginnings.count)
    }
    let next = isFirst ? beginnings[Int(word)] : edges[node, word]
    guard next == 0 else { return next }
    let made = UInt32(goesOn.count)
    goesOn[Int(node)] = true
    goesOn.append(false)
    if isFirst { beginnings[Int(word)] = made } else { edges.insert(node, word, to: made) }
    return made
  }

  /// By word number, the node that a phrase beginning with this word goes to.
  func roots(words: Int) -> [UInt32] {
    let missing = max(0, words + 1 - beginnings.count)
    return Array((beginnings + repeatElement(0, count: missing)).prefix(words + 1))
  }

  /// The nodes, each with the place of its rows, and the rows, node by node in the order in which they came.
  func frozen() -> (nodes: [PhraseAutomaton.Node], terminals: [PhraseAutomaton.Terminal]) {
    var nodes = goesOn.map { PhraseAutomaton.Node(goesOn: $0) }
    for end in ends { nodes[Int(end.node)].terminals += 1 }
    var first: UInt32 = 0
    for index in nodes.indices {
      nodes[index].firstTerminal = first
      first += nodes[index].terminals
    }
    var next = nodes.map { Int($0.firstTerminal) }
    guard var terminals = ends.first.map({ Array(repeating: $0.terminal, count: ends.count) }) else {
      return (nodes, [])
    }
    for end in ends {
      terminals[next[Int(end.node)]] = end.terminal
      next[Int(end.node)] += 1
    }
    return (nodes, terminals)
  }
}
