import Bahasa

/// The phrases of all tables while they are put together; `PhraseAutomaton` is what is left of it.
struct PhraseTrie {
  private(set) var edges = EdgeTable()
  private var beginnings: [WordID: UInt32] = [:]
  private var terminals: [[PhraseAutomaton.Terminal]] = [[]]
  private var goesOn = [true]

  /// Adds a phrase of words between single spaces.
  mutating func insert(
    _ phrase: String, _ terminal: PhraseAutomaton.Terminal, _ builder: inout VocabularyBuilder
  ) {
    var node: UInt32 = 0
    for (position, word) in phrase.utf8.split(separator: UInt8(ascii: " ")).enumerated() {
      let id = builder.add(Substring(word), position == 0 ? [.startsPhrase] : [])
      let next = position == 0 ? beginnings[id, default: 0] : edges[node, id]
      if next != 0 {
        node = next
        continue
      }
      terminals.append([])
      goesOn[Int(node)] = true
      goesOn.append(false)
      let target = UInt32(terminals.count - 1)
      if position == 0 { beginnings[id] = target } else { edges.insert(node, id, to: target) }
      node = target
    }
    terminals[Int(node)].append(terminal)
  }

  /// By word number, the node that a phrase beginning with this word goes to.
  func roots(words: Int) -> [UInt32] {
    var roots = [UInt32](repeating: 0, count: words + 1)
    for (word, node) in beginnings { roots[Int(word)] = node }
    return roots
  }

  /// The nodes, each with its place in `allTerminals`.
  var nodes: [PhraseAutomaton.Node] {
    var next = 0
    return zip(terminals, goesOn).map { terminals, goesOn in
      defer { next += terminals.count }
      return PhraseAutomaton.Node(
        firstTerminal: UInt32(next), terminals: UInt32(terminals.count), goesOn: goesOn)
    }
  }

  /// The rows, node by node.
  var allTerminals: [PhraseAutomaton.Terminal] { terminals.flatMap(\.self) }
}
