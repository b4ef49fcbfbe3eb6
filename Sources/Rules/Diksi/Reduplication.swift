import Bahasa

/// Plain doubling that means a plural.
enum Reduplication {
  /// The half of a doubled word, or nil where it is not doubled as it stands or has a meaning of its own.
  static func half(_ word: ArraySlice<UInt8>, _ hash: WordHash) -> String? {
    guard !lexical.contains(hash), let hyphen = word.firstIndex(of: UInt8(ascii: "-")),
      word[..<hyphen].elementsEqual(word[(hyphen + 1)...])
    else { return nil }
    return String(decoding: word[..<hyphen], as: UTF8.self)
  }

  private static let lexical: Set<WordHash> = {
    let words = """
      undang-undang laki-laki oleh-oleh masing-masing kupu-kupu alun-alun anak-anak kura-kura cita-cita
      gado-gado rata-rata sehari-hari tiba-tiba hati-hati pura-pura kira-kira sama-sama agar-agar mata-mata paru-paru
      layang-layang langit-langit kanak-kanak cumi-cumi ubur-ubur biri-biri onde-onde lumba-lumba
      ondel-ondel benar-benar besar-besaran kunang-kunang labi-labi rempah-rempah jari-jari angan-angan
      """
    return Set(words.split(whereSeparator: \.isWhitespace).map { WordHash(folding: $0) })
  }()
}
