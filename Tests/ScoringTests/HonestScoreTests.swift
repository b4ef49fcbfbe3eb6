import Curriculum
import RuleKit
import Scoring
import Testing

struct HonestScoreTests {
  @Test("the model answer reaches a passing provisional level")
  func modelPasses() throws {
    let assessment = try WritingFixture.assess(WritingFixture.model)
    #expect(assessment.doubts == [])
    #expect(assessment.total == 100)
    #expect(assessment.judgedWeight == 90)
    #expect(assessment.looksPassing)
    #expect(assessment.criteria.map(\.level) == [4, 4, 4, nil])
  }

  private static let filler = """
    Kegiatan ini merupakan wujud nyata komitmen bersama untuk memberikan yang terbaik. Semoga semua pihak saling
    mendukung demi kemajuan bersama. Hal tersebut tentu sangat penting bagi kehidupan kita. Dengan semangat
    kebersamaan, segala tantangan pasti dapat dilalui. Mari menjaga kekompakan demi cita-cita luhur bangsa.
    """
  private static let facts = """
    perpustakaan keliling, 14 desa, 1 Desember 2025, Kabupaten Arunaya, 15.30, 2.750 buku, Rp25.000, 58 persen,
    Ratna Wijayanti, (0000) 000000, perpustakaan desa, buku gratis, layanan Senin, layanan Jumat, pukul 09.00
    """
  private static let offTopic = """
    Tim sepak bola pelajar menjuarai turnamen antarsekolah setelah menang dua gol tanpa balas. Pelatih memuji kerja
    sama para pemain yang berlatih setiap sore. Penonton memenuhi stadion sejak siang dan bersorak sepanjang laga.
    Piala diserahkan panitia di tengah lapangan. Musim depan tim akan bermain di divisi yang lebih tinggi.
    """

  private static func reversed(_ text: String) -> String {
    text.split(separator: ". ").flatMap { $0.split(separator: ".\n\n") }.reversed().joined(separator: ". ")
  }

  private static func salad(_ text: String) -> String {
    var generator = SplitMix64(seed: 11)
    return generator.shuffle(text.split(whereSeparator: \.isWhitespace)).joined(separator: " ")
  }

  private static let sheetLines = WritingFixture.sheet.split(separator: "\n").filter {
    $0.hasPrefix("  - ") && !$0.hasPrefix("  - {")
  }
  .map { $0.dropFirst(4) }.joined(separator: "\n")

  static let deceits: [(String, String, Doubt?)] = [
    ("empty", "", .empty), ("blank", " \n\t\n ", .empty), ("marks", "... !!! ---", .empty),
    ("gibberish", String(repeating: "asdkj qwelk zxmcn poiuy lkjhg mnbvc ", count: 12), .gibberish),
    (
      "English", "The library will visit fourteen villages in the regency from Monday so that children read.",
      .gibberish
    ),
    ("copied prompt", WritingFixture.prompt, .copiedPrompt),
    ("copied prompt twice", WritingFixture.prompt + WritingFixture.prompt, .copiedPrompt),
    ("facts between commas", facts, .factList),
    ("facts on lines", facts.split(separator: ", ").joined(separator: "\n"), .factList),
    ("facts between stops", facts.split(separator: ", ").joined(separator: ". "), .factList),
    ("copied sheet", sheetLines, .copiedSheet),
    ("off topic", offTopic, .offTopic),
    ("one sentence and filler", String(WritingFixture.model.prefix(92)) + ". " + filler + filler, .padded),
    (
      "said three times", String(repeating: String(WritingFixture.model.prefix(340)) + "\n", count: 3),
      .padded
    ),
    ("all words shuffled", salad(WritingFixture.model), .gibberish),
    ("all facts in the wrong order", reversed(WritingFixture.model), .disordered),
    ("far too long", String(repeating: WritingFixture.model + "\n\n", count: 3), .farOffLimits),
    ("one word", "perpustakaan", .farOffLimits),
  ]

  @Test("no text made to deceive reaches a passing provisional level", arguments: Self.deceits)
  func deceitsFail(_ name: String, _ text: String, _ doubt: Doubt?) throws {
    let assessment = try WritingFixture.assess(text)
    #expect(!assessment.looksPassing, "\(name)")
    #expect((assessment.total ?? 0) < 75, "\(name)")
    if let doubt { #expect(assessment.doubts.contains(doubt), "\(name): \(assessment.doubts)") }
  }

  @Test("one wrong digit anywhere keeps the level below passing")
  func oneWrongNumber() throws {
    let characters = Array(WritingFixture.model)
    let material = try WritingFixture.material()
    for index in characters.indices where characters[index].isNumber {
      var wrong = characters
      wrong[index] = characters[index] == "7" ? "1" : "7"
      let assessment = material.assess(["naskah": String(wrong)], checks: WritingChecks(findings: [:]))
      #expect((assessment.total ?? 0) < 75, "digit \(index)")
    }
  }

  @Test("an empty answer is worth 0 in every criterion")
  func emptyIsZero() throws {
    let assessment = try WritingFixture.assess("")
    #expect(assessment.total == 0)
    #expect(assessment.criteria.allSatisfy { $0.level == 0 })
  }

  @Test("half of the facts missing is level 1 for facts and holds the rest")
  func halfOfTheFacts() throws {
    let half = String(WritingFixture.model.prefix(195))
    let assessment = try WritingFixture.assess(half)
    #expect(assessment.criteria[0].level == 1)
    #expect((assessment.total ?? 100) < 75)
  }

  private func finding(_ code: RuleCode, _ severity: Severity) -> Finding {
    Finding(code: code, severity: severity, certainty: .pasti, message: "uji", range: 0..<1, text: "P")
  }

  @Test("language findings lower the level by their number, personal data opens its gate")
  func findings() throws {
    let spelling = Array(repeating: finding("EJA-01", .peringatan), count: 6)
    let weak = try WritingFixture.assess(
      WritingFixture.model, checks: WritingChecks(findings: ["naskah": spelling]))
    #expect(weak.criteria[2].level == 2)
    #expect(weak.criteria[2].reason.contains("6 temuan"))
    let open = WritingChecks(findings: ["naskah": [finding("PDP-01", .galat)]])
    let held = try WritingFixture.assess(WritingFixture.model, checks: open)
    #expect(held.gates.map(\.isOpen) == [false, true, false])
    #expect(!held.looksPassing)
  }

  @Test("without the checker, language and personal data are left to a person")
  func withoutFindings() throws {
    let assessment = try WritingFixture.assess(WritingFixture.model, checks: WritingChecks())
    #expect(assessment.criteria.map(\.level) == [4, 4, nil, nil])
    #expect(assessment.gates.map(\.state) == [.closed, .human, .human])
  }

  @Test("a rewritten draft is worth what became of its findings")
  func beforeAndAfter() throws {
    let yaml = """
      parts: [{ id: naskah, title: Naskah, words: [5, 40] }]
      source: Dalam rangka kegiatan perpustakaan keliling tersebut maka mobil datang ke desa pada hari Senin.
      targets: [DIK-01, KAL-01]
      """
    let rubric = """
      id: r
      title: R
      criteria: [{ id: a, title: A, weight: 100, levels: { 4: a, 3: b, 2: c, 1: d }, evidence: [before-after] }]
      """
    guard case .writing(let writing) = try task(.writing, yaml) else { throw CancellationError() }
    let material = WritingMaterial(
      writing, prompt: "", factSheet: nil, rubric: Rubric.parse(rubric, file: "r.yaml").value)
    let before = [finding("DIK-01", .saran), finding("KAL-01", .saran)]
    func level(_ after: [Finding]) -> Int? {
      let checks = WritingChecks(findings: ["naskah": after], sourceFindings: before)
      return material.assess(
        ["naskah": "Mobil perpustakaan keliling datang ke desa pada Senin."], checks: checks
      )
      .criteria[0].level
    }
    #expect(level([]) == 4)
    #expect(level([finding("DIK-01", .saran)]) == 2)
    #expect(level(before) == 1)
    let copied = material.assess(
      ["naskah": writing.source ?? ""], checks: WritingChecks(findings: [:], sourceFindings: before))
    #expect(copied.doubts.contains(.copiedSource))
  }

  @Test("twins among participants are told by their runs of words")
  func twins() {
    let twin = WritingFixture.model + " Terima kasih atas perhatian dan kerja sama Bapak Ibu semua di sana."
    #expect(Shingles(WritingFixture.model).likeness(to: Shingles(twin)) > 0.99)
    #expect(Shingles(WritingFixture.model).likeness(to: Shingles(Self.offTopic)) == 0)
  }

  @Test("random texts never crash and never pass")
  func randomTexts() throws {
    let material = try WritingFixture.material()
    var generator = SplitMix64(seed: 5)
    let pieces =
      [
        "3", "14 desa", "Senin", ",", ".", "\n", " ", "–", "“", "\"", "Rp", "pukul", "jam", "s", "/", "d",
        "dan", "di",
      ]
      + [
        "buku", "ke-", "©", "👩‍👩‍👧", "e\u{301}", "(", ")", "0", "00", "1/5", "%", "ribu", "belas", "x", "×",
        "\u{0}",
      ]
    for index in 0..<10_000 {
      let length = Int(generator.next() % (index % 100 == 0 ? 40 : 6))
      let text = (0..<length).map { _ in pieces[Int(generator.next() % UInt64(pieces.count))] }.joined(
        separator: " ")
      #expect(!material.assess(["naskah": text], checks: WritingChecks(findings: [:])).looksPassing)
    }
  }
}
