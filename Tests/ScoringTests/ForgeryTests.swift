import Curriculum
import RuleKit
import Scoring
import Testing

/// True texts in which one thing was turned into its contrary, and copies with a word changed here and there.
struct ForgeryTests {
  private static let model = WritingFixture.model

  private static func changed(_ old: String, _ new: String) -> String {
    let text = model.replacing(old, with: new)
    #expect(text != model, "\(old)")
    return text
  }

  /// A word that means nothing, or carries none, after every sixth.
  private static func strewn(_ text: String, _ words: [String]) -> String {
    text.split(whereSeparator: \.isWhitespace).enumerated().map { index, word in
      index % 6 == 5 ? "\(word) \(words[index / 6 % words.count])" : String(word)
    }.joined(separator: " ")
  }

  static let denials: [(String, String)] = [
    ("keliling mendatangi", "keliling tidak mendatangi"), ("dipinjam gratis", "dipinjam tidak gratis"),
    ("boleh dipinjam gratis", "boleh dipinjam, tetapi tidak gratis"),
    ("mulai Senin", "batal mendatangi mulai Senin"),
    ("tidak pernah datang ke perpustakaan", "pernah datang ke perpustakaan"),
  ]

  @Test("a fact that is denied, or no longer denied, holds the level", arguments: denials)
  func denied(old: String, new: String) throws {
    let assessment = try WritingFixture.assess(Self.changed(old, new))
    #expect(assessment.ungrounded.contains { $0.kind == .denial }, "\(assessment.ungrounded.map(\.message))")
    #expect((assessment.total ?? 100) < 75)
  }

  @Test(
    "a group that is told apart, a condition and an addition deny nothing",
    arguments: [
      "Warga yang tidak sempat membaca di mobil boleh membawa buku pulang.",
      "Bila tidak hujan, mobil parkir di lapangan desa.",
      "Perpustakaan keliling tidak hanya mendatangi sekolah.",
    ])
  func restrictions(sentence: String) throws {
    let assessment = try WritingFixture.assess(Self.model + "\n" + sentence)
    #expect(!assessment.ungrounded.contains { $0.kind == .denial }, "\(assessment.ungrounded.map(\.message))")
  }

  static let turned: [(String, String, Ungrounded.Kind)] = [
    ("Senin sampai Jumat", "Senin sampai Minggu", .date), ("15.30 WIB", "15.30 WITA", .clock),
    ("Kabupaten Arunaya", "Kabupaten Sukamaju", .name),
  ]

  @Test("another day, time zone or regency than the sheet's holds the level", arguments: turned)
  func turnedFacts(old: String, new: String, kind: Ungrounded.Kind) throws {
    let assessment = try WritingFixture.assess(Self.changed(old, new))
    #expect(assessment.ungrounded.contains { $0.kind == kind }, "\(assessment.ungrounded.map(\.message))")
    #expect((assessment.total ?? 100) < 75)
  }

  @Test("what is asked is not stated")
  func asked() throws {
    let asked = Self.model.replacing(". ", with: "? ").replacing(".\n", with: "?\n")
    let assessment = try WritingFixture.assess(asked)
    #expect(assessment.doubts.contains(.questions))
    #expect(!assessment.looksPassing)
  }

  @Test("a prompt and a sheet with words strewn in are copies, nonsense strewn into a true text is seen")
  func strewnTexts() throws {
    let fillers = ["pula", "juga", "kini"]
    #expect(
      try WritingFixture.assess(Self.strewn(WritingFixture.prompt, fillers)).doubts.contains(.copiedPrompt))
    let nonsense = try WritingFixture.assess(Self.strewn(Self.model, ["lorem", "ipsum", "tempor"]))
    #expect(nonsense.doubts.contains(.gibberish))
    let lines = WritingFixture.sheet.split(separator: "\n").filter {
      $0.hasPrefix("  - ") && !$0.hasPrefix("  - {")
    }
    let sheet = Self.strewn(lines.joined(separator: "\n"), fillers)
    #expect(try WritingFixture.assess(sheet).doubts.contains(.copiedSheet))
  }

  @Test("facts behind one formula are a list")
  func formula() throws {
    let facts = [
      "perpustakaan keliling mendatangi 14 desa", "layanan mulai 1 Desember 2025",
      "jamnya sampai pukul 15.30",
      "mobil membawa 2.750 buku", "denda Rp25.000", "58 persen pelajar tidak pernah datang",
    ]
    let text = facts.map { "Fakta berikutnya ialah \($0)." }.joined(separator: " ")
    #expect(try WritingFixture.assess(text).doubts.contains(.factList))
  }

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
    ])
  func rightSpeaker(text: String) throws {
    #expect(try ungrounded(text).filter { $0.contradicts != nil } == [])
  }

  @Test(
    "an age or an office of another person contradicts the sheet",
    arguments: [
      "Ratna Wijayanti (52) membaca di mobil itu.", "Sulastri, Kepala Dinas Perpustakaan, membaca.",
    ])
  func foreignAge(text: String) throws {
    #expect(try ungrounded(text).contains { $0.contradicts != nil })
  }
}
