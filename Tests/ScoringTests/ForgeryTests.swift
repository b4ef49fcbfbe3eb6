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
}
