/// The words at one edit from a word: a letter dropped, swapped with the next, replaced or put in.
///
/// Each comes with the cost of the slip that would have led from it to the word, by which suggestions are
/// ranked: cheap for a doubled letter, a swapped pair or a neighbouring key, dear for a wrong first letter.
struct SingleEdit {
  private let word: [UInt8]

  init(_ word: [UInt8]) {
    self.word = word
  }

  /// Calls for each neighbour, about 54 for a letter of the word, in one buffer.
  func forEach(_ body: (UnsafeBufferPointer<UInt8>, Int) -> Void) {
    var buffer = word
    for index in word.indices {
      buffer = word
      buffer.remove(at: index)
      buffer.withUnsafeBufferPointer { body($0, extraCost(at: index)) }
      if index + 1 < word.count, word[index] != word[index + 1] {
        buffer = word
        buffer.swapAt(index, index + 1)
        buffer.withUnsafeBufferPointer { body($0, SlipCost.swapped) }
      }
      buffer = word
      for letter in Letter.all where letter != word[index] {
        buffer[index] = letter
        buffer.withUnsafeBufferPointer { body($0, replacedCost(at: index, by: letter)) }
      }
    }
    for index in 0...word.count {
      buffer = word
      buffer.insert(0, at: index)
      for letter in Letter.all {
        buffer[index] = letter
        buffer.withUnsafeBufferPointer { body($0, missingCost(at: index, letter)) }
      }
    }
  }

  private func firstCost(_ index: Int) -> Int { index == 0 ? SlipCost.firstLetter : 0 }

  private func extraCost(at index: Int) -> Int {
    let letter = word[index]
    let isDoubled =
      (index > 0 && word[index - 1] == letter) || (index + 1 < word.count && word[index + 1] == letter)
    if isDoubled { return SlipCost.doubled }
    let isSlip =
      (index > 0 && Keyboard.areAdjacent(word[index - 1], letter))
      || (index + 1 < word.count && Keyboard.areAdjacent(word[index + 1], letter))
    return (isSlip ? SlipCost.extraNeighbour : SlipCost.extra) + firstCost(index)
  }

  private func missingCost(at index: Int, _ letter: UInt8) -> Int {
    let isDoubled = (index > 0 && word[index - 1] == letter) || (index < word.count && word[index] == letter)
    return (isDoubled ? SlipCost.doubled : SlipCost.missing) + firstCost(index)
  }

  private func replacedCost(at index: Int, by letter: UInt8) -> Int {
    let typed = word[index]
    let cost =
      if Keyboard.areAdjacent(letter, typed) {
        SlipCost.neighbour
      } else if Letter.isVowel(typed) && Letter.isVowel(letter) {
        SlipCost.vowel
      } else {
        SlipCost.replaced
      }
    return cost + firstCost(index)
  }
}

/// What slips cost, in the units of ten times Zipf that frequencies have: ten is a tenfold rarer word.
enum SlipCost {
  static let doubled = 3
  static let swapped = 5
  static let missing = 6
  static let extraNeighbour = 6
  static let extra = 9
  static let neighbour = 8
  static let vowel = 9
  static let replaced = 14
  static let firstLetter = 8
  static let secondEdit = 16
  /// A word known only by its parts is that much rarer than its base.
  static let derived = 22
  /// A word with a clitic is that much rarer than the word.
  static let clitic = 10
}
