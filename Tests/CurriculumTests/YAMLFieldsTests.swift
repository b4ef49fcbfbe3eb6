import Curriculum
import Testing

struct YAMLFieldsTests {
  private func read(_ yaml: String) -> Loaded<String> {
    .parsing(yaml, file: "uji.yaml") { fields in
      let title = fields.text("title")
      _ = fields.optionalWhole("minutes", in: 1...60)
      _ = fields.list("items") { $0.text("id") }
      return title
    }
  }

  @Test("everything wrong in one file is told in one pass, each with its code and line")
  func everythingAtOnce() {
    let loaded = read("titel: Judul\nminutes: 90\nitems:\n  - id: a\n  - id: a\n  - {}\n  - x\n")
    #expect(loaded.value == nil)
    #expect(
      loaded.problems.map { "\($0.line) \($0.check.code)" } == [
        "1 KUR-03", "1 KUR-04", "2 KUR-05", "5 KUR-06", "6 KUR-04", "7 KUR-05",
      ])
    #expect(loaded.problems[0].message.contains("Maksudnya “title”?"))
  }

  @Test("an unknown key leaves the value usable")
  func unknownKeyIsNotFatal() {
    let loaded = read("title: Judul\nwarna: merah\n")
    #expect(loaded.value == "Judul")
    #expect(loaded.problems.map(\.check) == [.knownKeys])
    #expect(loaded.problems.first?.message == "Kunci “warna” tidak dikenal.")
  }

  @Test(
    "near misses are offered only where they are near",
    arguments: [
      ("titel", "title"), ("mintues", "minutes"), ("Title", "title"), ("x", nil), ("warna", nil),
    ] as [(String, String?)])
  func nearMisses(_ given: String, _ expected: String?) {
    #expect(nearestName(to: given, among: ["title", "minutes", "seeds"]) == expected)
  }
}

struct FrontMatterTests {
  @Test(
    "front matter is cut at its fences, and lines are counted from the file",
    arguments: [
      ("---\na: 1\n---\n# T\n", "a: 1", 4, "# T\n"),
      ("---\r\na: 1\r\nb: 2\r\n---\r\nisi", "a: 1\nb: 2", 5, "isi"),
      ("\u{FEFF}---\na: 1\n--- \nisi", "a: 1", 4, "isi"),
      ("---\n---\nisi", "", 3, "isi"),
      ("# T\n---\na: 1\n---\n", nil, 1, "# T\n---\na: 1\n---\n"),
      ("---\na: 1\n", nil, 1, "---\na: 1\n"),
      ("", nil, 1, ""),
    ] as [(String, String?, Int, String)])
  func cuts(_ text: String, _ yaml: String?, _ bodyLine: Int, _ body: String) {
    let front = FrontMatter(text)
    #expect(front.yaml == yaml)
    #expect(front.bodyLine == bodyLine)
    #expect(front.body == body)
  }
}
