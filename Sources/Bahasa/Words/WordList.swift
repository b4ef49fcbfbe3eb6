/// Words of one kind as embedded text: frequency classes in digits, each before the words that have it.
///
/// `45 anak baru 44 jalan`: spaces or line ends between all; classes are Zipf × 10.
struct WordList: Sendable {
  let text: StaticString
  let kinds: WordEntry.Kinds

  init(_ kinds: WordEntry.Kinds, _ text: StaticString) {
    self.kinds = kinds
    self.text = text
  }

  /// Calls for every word with its bytes, hash and frequency class, in one pass.
  @inline(__always)
  func forEach(_ body: (UnsafeBufferPointer<UInt8>, WordHash, UInt8) -> Void) {
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    var frequency: UInt8 = 1
    var index = 0
    while index < bytes.count {
      let start = index
      var builder = WordHash.Builder()
      while index < bytes.count, bytes[index] > UInt8(ascii: " ") {
        builder.combine(bytes[index])
        index += 1
      }
      if index > start {
        let word = UnsafeBufferPointer(rebasing: bytes[start..<index])
        if word[0] <= UInt8(ascii: "9") && word[0] >= UInt8(ascii: "0") {
          frequency = word.reduce(0) { $0 &* 10 &+ ($1 &- UInt8(ascii: "0")) }
        } else {
          body(word, builder.finalized, frequency)
        }
      }
      index += 1
    }
  }

  /// Calls for every word whose frequency class is high enough with its bytes and where they begin; the classes
  /// stand in falling order, so the rest of the text is not read.
  @inline(__always)
  func forEachFrequent(
    atLeast least: UInt8, _ body: (UnsafeBufferPointer<UInt8>, _ start: Int, UInt8) -> Void
  ) {
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    var frequency: UInt8 = 1
    var index = 0
    while index < bytes.count {
      let start = index
      while index < bytes.count, bytes[index] > UInt8(ascii: " ") { index += 1 }
      if index > start {
        let word = UnsafeBufferPointer(rebasing: bytes[start..<index])
        if word[0] <= UInt8(ascii: "9") && word[0] >= UInt8(ascii: "0") {
          frequency = word.reduce(0) { $0 &* 10 &+ ($1 &- UInt8(ascii: "0")) }
          if frequency < least { return }
        } else {
          body(word, start, frequency)
        }
      }
      index += 1
    }
  }
}
