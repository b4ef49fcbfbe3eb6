import Curriculum
import Scoring
import Testing

/// Who says what, and who they are: the people of the sheet against the people of the text.
struct SpeakerTests {
  private static let people = """
    id: fs-orang
    title: Orang
    summary: |
      - Kepala Dinas Perpustakaan Ratna Wijayanti: "Anak desa berhak atas buku yang sama baiknya."
      - Sulastri (52), pedagang di Pasar Wanasari: "Saya meminjam buku resep di depan pasar."
    facts:
      - { id: f1, kind: siapa, text: Ratna Wijayanti, values: [Ratna Wijayanti], required: true }
      - { id: f2, kind: siapa, text: Sulastri, values: [Sulastri], required: true }
    quotes:
      - { id: k1, person: Ratna Wijayanti, office: Kepala Dinas Perpustakaan, words: Anak desa berhak atas buku yang sama baiknya. }
      - { id: k2, person: Sulastri, office: pedagang, words: Saya meminjam buku resep di depan pasar. }
    people:
      - { name: Ratna Wijayanti, office: Kepala Dinas Perpustakaan }
      - { name: Sulastri, office: pedagang di Pasar Wanasari }
    """

  private func ungrounded(_ text: String) throws -> [Ungrounded] {
    guard
      case .writing(let writing) = try task(
        .writing, "parts: [{ id: naskah, title: Berita, words: [5, 90] }]")
    else { return [] }
    let sheet = FactSheet.parse(Self.people, file: "fs-orang.yaml")
    #expect(sheet.problems == [])
    return WritingMaterial(writing, prompt: "", factSheet: sheet.value, rubric: nil).assess(["naskah": text])
      .ungrounded
  }

  @Test(
    "words of one person in the mouth of another contradict the sheet",
    arguments: [
      "“Anak desa berhak atas buku yang sama baiknya,” kata Sulastri.",
      "Menurut Ratna Wijayanti, “Saya meminjam buku resep di depan pasar.”",
      "Sulastri sering membaca. “Anak desa berhak atas buku yang sama baiknya,” katanya.",
      "“Anak desa berhak atas buku yang sama baiknya,” kata Kepala Dinas Perpustakaan pedagang di Pasar Wanasari yang sejak lama berjualan di sana, Sulastri.",
      "“Anak desa berhak atas buku yang sama baiknya,” kata Sulastri kepada Ratna Wijayanti.",
      "“Anak desa berhak atas buku yang sama baiknya,” kata Bambang Sutejo. Ratna Wijayanti setuju.",
      "“Anak desa berhak atas buku yang sama baiknya,” ujar Bupati.",
      "“Anak desa berhak atas buku yang sama baiknya,” kata pedagang Sulastri.",
    ])
  func wrongSpeaker(text: String) throws {
    #expect(try ungrounded(text).contains { $0.kind == .quote && $0.contradicts != nil })
  }

  @Test(
    "words in the right mouth, or in nobody's, contradict nothing",
    arguments: [
      "“Anak desa berhak atas buku yang sama baiknya,” kata Ratna Wijayanti. Sulastri setuju.",
      "“Anak desa berhak atas buku yang sama baiknya,” katanya.",
      "Sulastri (52) berjualan di pasar. “Saya meminjam buku resep di depan pasar,” katanya.",
      "“Anak desa berhak atas buku yang sama baiknya,” kata Ratna Wijayanti kepada Sulastri.",
      "“Anak desa berhak atas buku yang sama baiknya,” ujar Kepala Dinas Perpustakaan.",
      "“Saya meminjam buku resep di depan pasar,” kata seorang pedagang, Sulastri.",
      "Sulastri tersenyum. “Saya meminjam buku resep di depan pasar,” ujarnya kepada Ratna Wijayanti.",
      "Kepala Dinas Perpustakaan Ratna Wijayanti menyapa pedagang di Pasar Wanasari, Sulastri (52).",
    ])
  func rightSpeaker(text: String) throws {
    #expect(try ungrounded(text).filter { $0.contradicts != nil } == [])
  }

  @Test(
    "an age or an office of another person contradicts the sheet",
    arguments: [
      "Ratna Wijayanti (52) membaca di mobil itu.", "Sulastri, Kepala Dinas Perpustakaan, membaca.",
      "Sulastri (52) pedagang. Di mobil itu membaca pula Kepala Dinas Perpustakaan Sulastri.",
      "Direktur Perpustakaan Daerah Ratna Wijayanti membaca.",
      "Kepala Dinas Perpustakaan Ratna Wijayanti datang. Hadir pula Inspektur Daerah Ratna Wijayanti.",
    ])
  func foreignAge(text: String) throws {
    #expect(try ungrounded(text).contains { $0.contradicts != nil })
  }

  @Test(
    "words that nobody spoke, and people whom nobody named, hold the level",
    arguments: [
      ("“Buku adalah jendela dunia bagi kita,” kata Ratna Wijayanti.", Ungrounded.Kind.speech),
      ("Menurut Sulastri, “buku adalah jendela dunia bagi kita”.", .speech),
      ("Acara itu dihadiri Bambang Sutejo dari ibu kota.", .person),
    ])
  func invented(text: String, kind: Ungrounded.Kind) throws {
    let found = try ungrounded(text)
    #expect(found.contains { $0.kind == kind }, "\(found.map(\.message))")
    let assessment = try WritingFixture.assess(WritingFixture.model + "\n\n" + text)
    #expect(!assessment.looksPassing)
  }
}
