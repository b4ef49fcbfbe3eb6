import Bahasa

/// Some words in order, as one number by which runs of them are told apart.
enum WordRun {
  static func hash(_ words: some Sequence<WordHash>) -> UInt64 {
    words.reduce(0) { ($0 &* 0x100_0000_01b3) ^ $1.value }
  }
}
