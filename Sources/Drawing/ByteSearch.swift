internal import Glibc

/// Looks for words in files of many megabytes.
public enum ByteSearch {
  /// Where the first occurrence of a word starts; nil when there is none or the word is empty.
  ///
  /// - Complexity: One pass with `memchr` for the first byte of the word.
  public static func firstIndex(of word: [UInt8], in window: ArraySlice<UInt8>) -> Int? {
    guard let head = word.first, window.count >= word.count else { return nil }
    return window.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return nil }
      var offset = 0
      while offset <= bytes.count - word.count,
        let found = memchr(base + offset, Int32(head), bytes.count - word.count + 1 - offset)
      {
        offset = UnsafeRawPointer(found) - base
        if memcmp(found, word, word.count) == 0 { return window.startIndex + offset }
        offset += 1
      }
      return nil
    }
  }
}
