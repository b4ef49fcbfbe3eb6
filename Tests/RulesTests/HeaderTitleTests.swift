import Markdown
import RuleKit
import Rules
import SourceText
import Testing

@Suite("A title in the front matter")
struct HeaderTitleTests {
  private let linter = Linter(Rule.all, knows: TestDictionary.knows)

  private func findings(_ text: String, _ title: String, _ kind: DraftKind?) -> [Finding] {
    linter.check(
      Draft(
        name: "naskah", source: SourceText(text), format: .markdown, header: DraftHeader(title: title),
        kind: kind))
  }

  @Test(
    "is read like a heading, with its place", arguments: ["Beredar Kabar Pasar Tutup", "“Heboh” Pasar Tutup"])
  func heading(_ title: String) throws {
    let text = "---\njenis: klarifikasi\njudul: \(title)\n---\nKabar itu keliru."
    let reading = linter.read(
      Draft(
        name: "naskah", source: SourceText(text), format: .markdown, header: DraftHeader(title: title),
        kind: .klarifikasi))
    #expect(reading.titleBlock == 0)
    #expect(reading.draft.source[reading.draft.prose.sourceRange(of: 0..<title.utf8.count)] == title)
  }

  @Test("is held against the text")
  func counts() {
    let text =
      "---\njudul: \"250 Warga Menanam Pohon\"\n---\nSebanyak 205 warga menanam pohon di Desa Melati."
    let found = findings(text, "250 Warga Menanam Pohon", .berita).first { $0.code == "KIP-02" }
    #expect(found?.text == "250 Warga")
  }

  @Test("stays in the front matter of a caption")
  func caption() {
    let text = "---\njudul: Heboh? Pasar Tutup\n---\nPasar buka lagi."
    let draft = Draft(
      name: "naskah", source: SourceText(text), format: .markdown,
      header: DraftHeader(title: "Heboh? Pasar Tutup"),
      kind: .takarir)
    #expect(linter.read(draft).titleBlock == nil)
  }

  @Test("is left alone where YAML writes it otherwise than it reads")
  func escaped() {
    let text = "---\njudul: \"Pasar\\u0020Tutup\"\n---\nPasar buka lagi."
    let draft = Draft(
      name: "naskah", source: SourceText(text), format: .markdown, header: DraftHeader(title: "Pasar Tutup"))
    #expect(linter.read(draft).titleBlock == nil)
  }
}
