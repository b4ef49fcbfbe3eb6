import Bahasa
import Testing

@Suite("Syllables")
struct SyllablesTests {
  @Test(
    "are counted by vowels, final diphthongs as one",
    arguments: [
      ("warga", 2), ("pelayanan", 4), ("pemerintah", 4), ("pegawai", 3), ("pulau", 2), ("di", 1), ("ai", 2),
      ("dr", 1),
      ("Keterbukaan", 5), ("amboi", 2), ("mau", 2),
    ])
  func count(_ word: String, _ syllables: Int) {
    #expect(Syllables.count(Array(word.utf8)) == syllables)
  }
}
