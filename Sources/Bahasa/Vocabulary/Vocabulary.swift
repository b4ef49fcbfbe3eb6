/// The words that rules and lists name, each with a number and classes; built once, then only read.
///
/// An open-addressing table by the hash of the folded bytes: one probe, mostly, for each word of a text.
public struct Vocabulary: Sendable {
  struct Slot: Sendable {
    var hash: UInt64
    var classes: WordClass
    var id: WordID
  }

  private(set) var slots: [Slot]
  private let mask: Int
  /// How many words it holds.
  public let count: Int

  /// Freezes what a builder collected.
  public init(_ builder: VocabularyBuilder) {
    var capacity = 64
    while capacity < builder.entries.count * 2 { capacity *= 2 }
    mask = capacity - 1
    count = builder.entries.count
    slots = Array(repeating: Slot(hash: 0, classes: [], id: 0), count: capacity)
    for (hash, entry) in builder.entries {
      var index = Int(truncatingIfNeeded: hash.value) & mask
      while slots[index].id != 0 { index = (index + 1) & mask }
      slots[index] = Slot(hash: hash.value, classes: entry.classes, id: entry.id)
    }
  }

  /// The number and classes of a folded word; number 0 if it is not there.
  public func find(_ hash: WordHash) -> (id: WordID, classes: WordClass) {
    slots.withUnsafeBufferPointer { VocabularyProbe(slots: $0).find(hash) }
  }
}

/// A vocabulary opened for the token loop: no reference counting, no bounds checks that the mask makes idle.
struct VocabularyProbe {
  let slots: UnsafeBufferPointer<Vocabulary.Slot>

  @inline(__always)
  func find(_ hash: WordHash) -> (id: WordID, classes: WordClass) {
    let mask = slots.count - 1
    var index = Int(truncatingIfNeeded: hash.value) & mask
    while true {
      let slot = slots[index]
      if slot.hash == hash.value || slot.id == 0 { return (slot.id, slot.classes) }
      index = (index + 1) & mask
    }
  }
}
