/// A word of a name, made ready for finding slips in it.
///
/// Letters of ASCII, of which nearly all names are, are compared as bytes.
struct NameWord: Sendable {
  let text: String
  private let bytes: [UInt8]
  private let isASCII: Bool

  init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
    isASCII = bytes.allSatisfy { $0 < 0x80 }
  }

  /// The first of some words that a word is but for a slip: a letter more, less, other, or two letters that changed
  /// places.
  static func slip(_ word: String, of words: [NameWord]) -> NameWord? {
    let isASCII = word.utf8.allSatisfy { $0 < 0x80 }
    let first = word.utf8.withContiguousStorageIfAvailable { given in
      words.firstIndex { isASCII && $0.isASCII ? $0.isSlip(given) : $0.isSlip(word) }
    }
    return (first ?? words.firstIndex { $0.isSlip(word) }).map { words[$0] }
  }

  private func isSlip(_ word: String) -> Bool {
    // A letter more or less changes at most four bytes.
    guard abs(bytes.count - word.utf8.count) <= 4 else { return false }
    return ShortAnswer.isOneEditOff(word, text) || NameWord.isSwap(Array(word), Array(text))
  }

  private func isSlip(_ given: UnsafeBufferPointer<UInt8>) -> Bool {
    guard abs(given.count - bytes.count) <= 1 else { return false }
    var start = 0
    while start < min(given.count, bytes.count), given[start] == bytes[start] { start += 1 }
    var end = 0
    while end < min(given.count, bytes.count), given[given.count - 1 - end] == bytes[bytes.count - 1 - end] {
      end += 1
    }
    if bytes.count >= 6, start + end >= max(given.count, bytes.count) - 1,
      bytes.allSatisfy({ (65...90).contains($0 & 0xDF) })
    {
      return true
    }
    // What lies between the same beginning and the same end is two letters the other way round.
    return given.count == bytes.count && start + end == bytes.count - 2
      && given[start] == bytes[start + 1] && given[start + 1] == bytes[start]
  }

  private static func isSwap(_ left: [Character], _ right: [Character]) -> Bool {
    guard left.count == right.count, let first = left.indices.first(where: { left[$0] != right[$0] }),
      first + 1 < left.count
    else { return false }
    var swapped = left
    swapped.swapAt(first, first + 1)
    return swapped == right
  }
}
