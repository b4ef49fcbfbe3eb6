import Curriculum
import Testing

struct YAMLParserTests {
  @Test(
    "scalars stay as written",
    arguments: ["0812", "10:30", "yes", "~", "1e3", "2026-11-20", "true", "0x1F", "5.0"])
  func scalarsStayAsWritten(_ scalar: String) throws {
    #expect(try YAMLNode.parse("nilai: \(scalar)")["nilai"]?.text == scalar)
  }

  @Test("nodes and keys know their places, shifted by the first line")
  func nodesKnowTheirPlaces() throws {
    let root = try YAMLNode.parse("a: x\nb:\n  - é: y\n    c: z\n", firstLine: 10)
    let entry = try #require(root["b"]?.elements?.first?.entries?.last)
    #expect(entry.key == "c")
    #expect(entry.line == 13)
    #expect(entry.column == 5)
    #expect(entry.value.text == "z")
    #expect(entry.value.column == 8)
  }

  @Test("an empty text is an empty mapping", arguments: ["", "\n", "# komentar\n", "---\n"])
  func emptyTextIsEmpty(_ yaml: String) throws {
    #expect(try YAMLNode.parse(yaml).isEmpty)
  }

  @Test(
    "a text that cannot be read says why and where",
    arguments: [
      ("title: Judul: yang salah\n", YAMLFailure.Reason.strayColon, 1),
      ("a: 1\n\tb: 2\n", .tab, 2),
      ("a: \"tanpa penutup\n", .openQuote, 1),
      ("a: [x, y\nb: z\n", .openBracket, 2),
      ("a: 1\n  b: 2\n", .strayColon, 2),
      ("list:\n  - a\n - b\n", .indentation, 3),
      ("a: 1\nb: 2\na: 3\n", .duplicateKey("a"), 3),
      ("- {id: x, id: y}\n", .duplicateKey("id"), 1),
      ("? [a, b]\n: c\n", .keyIsNotText, 1),
      ("a: &jangkar x\nb: *jangkar\n", .alias, 2),
      ("a: &jangkar x\r\nb: [*jangkar]\r\n", .alias, 2),
      ("a: 1\n---\nb: 2\n", .secondDocument, 2),
      ("a: \u{1}\n", .syntax, 1),
      ("a: @x\n", .syntax, 1),
    ] as [(String, YAMLFailure.Reason, Int)])
  func failureSaysWhyAndWhere(_ yaml: String, _ reason: YAMLFailure.Reason, _ line: Int) {
    let failure = #expect(throws: YAMLFailure.self) { try YAMLNode.parse(yaml) }
    #expect(failure?.reason == reason)
    #expect(failure?.line == line)
    #expect(failure?.message.isEmpty == false)
  }

  @Test("a short text cannot unfold into a huge one")
  func aliasesAreRefused() {
    var yaml = "a0: &a0 [x, x]\n"
    for level in 1...40 { yaml += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    let failure = #expect(throws: YAMLFailure.self) { try YAMLNode.parse(yaml + "? *a40\n: x\n") }
    #expect(failure?.reason == .alias)
  }

  @Test("deep nesting is refused or read, never a crash", arguments: [50, 500, 5_000, 100_000])
  func deepNesting(_ depth: Int) {
    let yaml = "a: " + String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    if depth <= 50 {
      #expect(throws: Never.self) { try YAMLNode.parse(yaml) }
    } else {
      _ = try? YAMLNode.parse(yaml)
    }
  }

  @Test("a text over the limit is refused")
  func tooLarge() {
    let failure = #expect(throws: YAMLFailure.self) {
      try YAMLNode.parse("a: " + String(repeating: "x", count: YAMLNode.sizeLimit))
    }
    #expect(failure?.reason == .tooLarge)
  }

  @Test("random text never crashes the parser")
  func randomText() {
    let alphabet = Array("ab:-[]{}&*#?|>'\"%@`,! \n\t\u{85}é")
    var state: UInt64 = 7
    for _ in 0..<3_000 {
      var yaml = ""
      for _ in 0..<24 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        yaml.append(alphabet[Int(state >> 33) % alphabet.count])
      }
      _ = try? YAMLNode.parse(yaml)
    }
  }
}
