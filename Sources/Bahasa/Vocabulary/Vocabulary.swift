/// The words that rules and lists name, each with a number and classes; built once, then only read.
///
/// An open-addressing table by the hash of the folded bytes: one probe, mostly, for each word of a text.
public struct Vocabulary: Sendable {
  /// The upper half of a hash and a number: eight bytes, so that a probe rarely leaves the cache.
  struct Slot: Sendable {
    var tag: UInt32
    var id: WordID
  }

  private(set) var slots: [Slot]
  /// Classes by number.
  private(set) var classes: [WordClass]
  /// How many words it holds.
  public let count: Int

  /// A vocabulary without words, to cut a text without asking what its words are.
  static let empty = Vocabulary()

  private init() {
    slots = [Slot(tag: 0, id: 0)]
    classes = [[]]
    count = 0
  }

  /// Freezes what a builder collected.
  public init(_ builder: VocabularyBuilder) {
    var capacity = 64
    while capacity < builder.count * 2 { capacity *= 2 }
    let mask = capacity - 1
    count = builder.count
    slots = Array(repeating: Slot(tag: 0, id: 0), count: capacity)
    classes = [[]] + builder.classes
    for (number, hash) in builder.hashes.enumerated() {
      var index = Int(truncatingIfNeeded: hash.value) & mask
      while slots[index].id != 0 { index = (index + 1) & mask }
      slots[index] = Slot(tag: UInt32(truncatingIfNeeded: hash.value >> 32), id: WordID(number + 1))
    }
  }

  /// The number and classes of a folded word; number 0 if it is not there.
  public func find(_ hash: WordHash) -> (id: WordID, classes: WordClass) {
    withProbe { $0.find(hash) }
  }
}

extension Vocabulary {
  /// Opens the tables for a loop.
  func withProbe<Result>(_ body: (VocabularyProbe) -> Result) -> Result {
    slots.withUnsafeBufferPointer { slots in
      classes.withUnsafeBufferPointer { body(VocabularyProbe(slots: slots, classes: $0)) }
    }
  }
}

/// A vocabulary opened for the token loop: no reference counting, no bounds checks that the mask makes idle.
///
/// Two words are mistaken for each other with a chance of less than one in 10¹².
public struct VocabularyProbe {
  let slots: UnsafeBufferPointer<Vocabulary.Slot>
  let classes: UnsafeBufferPointer<WordClass>

  /// The number and classes of a folded word; number 0 if it is not there.
  @inline(__always)
  public func find(_ hash: WordHash) -> (id: WordID, classes: WordClass) {
    let mask = slots.count - 1
    let tag = UInt32(truncatingIfNeeded: hash.value >> 32)
    var index = Int(truncatingIfNeeded: hash.value) & mask
    while true {
      let slot = slots[index]
      if slot.id == 0 { return (0, []) }
      if slot.tag == tag { return (slot.id, classes[Int(slot.id)]) }
      index = (index + 1) & mask
    }
  }
}
