import Bahasa
import Testing

@Suite("The lexicon knows the words of government news")
struct WordsTests {
  @Test(
    "A word is known by the table or by its parts",
    arguments: """
      ujarnya digelar akuntabilitas selasa kabupaten kelurahan musyawarah vaksinasi penandatanganan
      mempertanggungjawabkan menindaklanjuti antarinstansi pascabencana nonpemerintah multipihak prasejahtera
      kesejahteraannya dipertimbangkan perundang-undangan non-asn bolak-balik sayur-mayur ke-ktp-an wonosobo
      pegunungan pedesaan disabilitas tunanetra daring takarir warganet bimtek dprd umkm
      """.split(whereSeparator: \.isWhitespace).map(String.init))
  func known(word: String) {
    let isKnown = Lexicon.standard.knows(word)
    #expect(isKnown)
  }

  @Test(
    "A misspelling, a nonstandard form or a foreign word is not known",
    arguments: [
      "masayarakat", "aktifitas", "merubah", "dirubah", "stakeholder", "yg", "", "x", "dgn", "-", "--",
    ])
  func unknown(word: String) {
    let isKnown = Lexicon.standard.knows(word)
    #expect(!isKnown)
  }

  @Test("Frequent words have higher classes than rare ones")
  func frequencies() {
    func frequency(_ word: String) -> UInt8 {
      Array(word.utf8).withUnsafeBufferPointer { Lexicon.standard.frequency(of: $0) }
    }
    #expect(frequency("yang") > frequency("warga"))
    #expect(frequency("warga") > frequency("bendungan"))
    #expect(frequency("zzz") == 0)
    #expect(Lexicon.standard.entry(WordHash("stakeholder".utf8))?.kinds.contains(.foreign) == true)
    #expect(Lexicon.standard.entry(WordHash("tulis".utf8))?.kinds.contains(.base) == true)
    #expect(Lexicon.standard.entry(WordHash("jakarta".utf8))?.kinds.contains(.name) == true)
  }

  @Test("A hash does not depend on how the bytes came")
  func hash() {
    var builder = WordHash.Builder()
    for byte in "masyarakat".utf8 { builder.combine(byte) }
    #expect(builder.finalized == WordHash("masyarakat".utf8))
    #expect(WordHash("masyarakat".utf8) != WordHash("masyarakta".utf8))
    #expect(WordHash(value: builder.finalized.value) == builder.finalized)
  }
}
