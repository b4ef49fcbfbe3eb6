import Bahasa

extension Prose {
  /// What is asked of a unit again and again.
  struct Mark: OptionSet {
    let rawValue: UInt8

    /// Is a word.
    static let word = Mark(rawValue: 1 << 0)
    /// Carries grammar rather than matter.
    static let function = Mark(rawValue: 1 << 1)
    /// Is a word of three bytes or more.
    static let long = Mark(rawValue: 1 << 2)
    /// Has to do with what the learner was given.
    static let related = Mark(rawValue: 1 << 3)
    /// Is known to Indonesian, or from what the learner was given.
    static let known = Mark(rawValue: 1 << 4)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(of unit: Unit, vocabulary: WordSet) {
      self = []
      guard let word = unit.word else { return }
      insert(.word)
      if unit.isFunction { insert(.function) }
      if word.utf8.count >= 3 { insert(.long) }
      if unit.stems.meet(vocabulary) { insert([.related, .known]) }
      if unit.form.isKnown { insert(.known) }
    }
  }
}
