import Scoring
import Testing

private let sheet = """
  Enam puskesmas di Kabupaten Arunaya buka hingga pukul 21.00 WIB mulai Senin, 3 November 2025.
  """
private let one = """
  Pekerja kini tidak perlu lagi meninggalkan kantor untuk berobat karena loket sore menerima pasien baru.
  Ibu rumah tangga juga dapat datang sesudah anak-anak tidur tanpa menunggu antrean panjang seperti dahulu.
  """
private let other = """
  Layanan malam itu lahir dari keluhan buruh pabrik yang selama ini memilih membeli obat di warung.
  Perawat berjaga bergiliran, sedangkan dokter hadir dua kali dalam seminggu menurut jadwal pada papan.
  """

@Suite("Fingerprints")
struct FingerprintTests {
  @Test("are alike for copies, whatever case, marks and line ends, and not for other words")
  func likeness() {
    let copy = one.uppercased().replacing(",", with: "").replacing("\n", with: " ")
    #expect(Fingerprint(one).likeness(to: Fingerprint(copy)) == 1)
    #expect(Fingerprint(one).likeness(to: Fingerprint(other)) == 0)
    #expect(Fingerprint("").likeness(to: Fingerprint(one)) == 0)
  }

  @Test("find every run of eight words that two texts share", arguments: 0..<12)
  func guarantee(_ start: Int) {
    let words = one.split(whereSeparator: \.isWhitespace)
    let piece = words[start..<start + 8].joined(separator: " ")
    let host = "Pembuka lain. " + piece + " penutup yang berbeda sama sekali dari semua itu."
    #expect(Fingerprint(host).likeness(to: Fingerprint(one)) > 0)
  }

  @Test("do not count what everyone was given")
  func templates() {
    let given = FingerprintTemplates([sheet])
    let first = Fingerprint(sheet + " " + one, without: given)
    let second = Fingerprint(sheet + " " + other, without: given)
    #expect(first.likeness(to: second) == 0)
    #expect(Fingerprint(sheet + " " + one).likeness(to: Fingerprint(sheet + " " + other)) > 0)
  }

  @Test("show the shared words in the text itself")
  func passages() throws {
    let host = "Satu dua tiga. " + one + " Empat lima."
    let passages = Fingerprint(host).passages(sharedWith: Fingerprint(one))
    #expect(passages.count == 1)
    let range = try #require(passages.first)
    #expect(range.other == 0..<one.utf8.count - 1)
    let bytes = Array(host.utf8)[range.own]
    #expect(String(decoding: bytes, as: UTF8.self).hasPrefix("Pekerja kini"))
    #expect(String(decoding: bytes, as: UTF8.self).hasSuffix("dahulu"))
  }

  @Test("show no words of the template between two shared stretches")
  func passagesAroundTemplate() {
    let text = one + " " + sheet + " " + other
    let given = FingerprintTemplates([sheet])
    let passages = Fingerprint(text, without: given).passages(sharedWith: Fingerprint(text, without: given))
    let shown = passages.map { String(decoding: Array(text.utf8)[$0.own], as: UTF8.self) }
    #expect(shown.count == 2)
    #expect(!shown.contains { $0.contains("buka hingga pukul 21.00 WIB mulai Senin") })
  }

  @Test("give pairs of a class, the most alike first")
  func pairs() {
    let texts = [one, other, one + " Tambahan kecil di belakang yang tidak ada pada naskah siapa pun juga."]
    let pairs = LikePairs(texts.map { Fingerprint($0) }).pairs
    #expect(pairs.map { [$0.first, $0.second] } == [[0, 2]])
    #expect(pairs.first?.likeness == 1)
  }

  @Test("give no pair for a sentence that a whole class shares")
  func common() {
    let texts = (0..<40).map { number in
      sheet + " " + (0..<60).map { "kata\(number)x\($0)" }.joined(separator: " ")
    }
    #expect(LikePairs(texts.map { Fingerprint($0) }).pairs.isEmpty)
  }
}
