import Bahasa

/// The verb inside a noun with *peN-…-an*: *peninjauan* is what *meninjau* does.
enum NounVerb {
  /// The verb, or nil where the noun is not made of a base that takes *meN-* alone, or is a term of its own.
  static func verb(for noun: [UInt8]) -> String? {
    guard !terms.contains(WordHash(noun)) else { return nil }
    guard let reading = Lexicon.standard.analyses(of: noun).first, reading.affixes.contains(.peN),
      reading.affixes.count == 2
    else { return nil }
    let verb = Derivation.meN(reading.base)
    return [verb, verb + "kan"].first { Lexicon.standard.entry(WordHash(folding: $0))?.isKnown == true }
  }

  /// Nouns that with *melakukan* are the usual term: *melakukan penyelidikan*, *pemerkosaan*, *perjalanan*.
  private static let terms: Set<WordHash> = {
    let words =
      "penyelidikan penyidikan penelitian penipuan pencurian pembunuhan penganiayaan pelecehan penyerangan"
      + " pemerkosaan penggelapan pemerasan pengeroyokan pembayaran pengaduan pendaftaran pembelian penggeledahan pengajian pelatihan perjalanan"
    return Set(words.split(separator: " ").map { WordHash(folding: $0) })
  }()
}
