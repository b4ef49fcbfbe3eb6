/// The edges of a trie in one open-addressing table: (node, word) → node.
struct EdgeTable: Sendable {
  private struct Slot: Sendable {
    var key: UInt64
    var node: UInt32
  }

  private var slots: [Slot]
  private var mask: Int
  private var count = 0

  init() {
    slots = Array(repeating: Slot(key: 0, node: 0), count: 1024)
    mask = 1023
  }

  /// The node that an edge leads to; 0, the root, if there is no such edge.
  @inline(__always)
  subscript(node: UInt32, word: UInt32) -> UInt32 {
    let key = EdgeTable.key(node, word)
    return slots.withUnsafeBufferPointer { slots in
      var index = EdgeTable.place(key) & mask
      while slots[index].key != key {
        if slots[index].key == 0 { return 0 }
        index = (index + 1) & mask
      }
      return slots[index].node
    }
  }

  /// Adds an edge that is not there yet.
  mutating func insert(_ node: UInt32, _ word: UInt32, to target: UInt32) {
    if count * 2 >= slots.count { grow() }
    store(Slot(key: EdgeTable.key(node, word), node: target))
    count += 1
  }

  private mutating func store(_ slot: Slot) {
    var index = EdgeTable.place(slot.key) & mask
    while slots[index].key != 0 { index = (index + 1) & mask }
    slots[index] = slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(key: 0, node: 0), count: old.count * 2)
    mask = slots.count - 1
    for slot in old where slot.key != 0 { store(slot) }
  }

  /// Never 0, because word numbers begin at 1.
  private static func key(_ node: UInt32, _ word: UInt32) -> UInt64 { UInt64(node) << 32 | UInt64(word) }

  private static func place(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }
}
