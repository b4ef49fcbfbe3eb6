internal import CHunspell

/// An open hunspell dictionary; closed when it goes out of scope.
struct HunspellHandle: ~Copyable {
  private let pointer: OpaquePointer

  /// The files must exist: hunspell opens without them and then rejects every word.
  init?(affixes: String, words: String) {
    guard let pointer = Hunspell_create(affixes, words) else { return nil }
    self.pointer = pointer
  }

  deinit { Hunspell_destroy(pointer) }

  borrowing func spells(_ word: String) -> Bool {
    Hunspell_spell(pointer, word) != 0
  }
}
