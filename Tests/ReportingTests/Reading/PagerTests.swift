import Markdown
import Reporting
import SourceText
import Testing

struct PagerTests {
  private func pager(paragraphs: Int = 30, rows: Int = 12, block: Int = 0) -> Pager {
    let text =
      "# Judul\n\n" + (1...paragraphs).map { "## Bagian \($0)\n\nIsi ke-\($0)." }.joined(separator: "\n\n")
    let style = TerminalStyle(width: 80)
    let layout = DocumentLayout(Document(parsing: SourceText(text)), style: style)
    let surroundings = Pager.Surroundings(title: "L08 Teras", next: "L09 Judul", previous: "L07 5W1H")
    return Pager(layout, surroundings: surroundings, style: style, rows: rows, block: block)
  }

  @Test(arguments: [4, 12, 24, 50])
  func `A screen has as many lines as the terminal`(rows: Int) {
    #expect(pager(rows: rows).screen.count == rows)
  }

  @Test func `Enter goes through all pages and then to the next lesson`() {
    var pager = pager()
    var seen = 0
    while pager.press(.enter) == .stay {
      seen += 1
      #expect(seen < 100)
    }
    #expect(pager.isAtEnd)
    #expect(pager.screen.contains { $0.contains("Isi ke-30.") })
    #expect(pager.screen.last?.contains("L09 Judul") == true)
    #expect(pager.press(.character("b")) == .stay)
    #expect(!pager.isAtEnd)
  }

  @Test func `Words are found one place after the other, and told when absent`() {
    var pager = pager()
    func look(_ words: String) -> String {
      _ = pager.press(.character("c"))
      for character in words { _ = pager.press(.character(character)) }
      _ = pager.press(.enter)
      return pager.screen.last ?? ""
    }
    #expect(look("isi KE-2").contains("1 dari 11"))
    #expect(pager.screen.contains("Isi ke-2."))
    #expect(look("").contains("2 dari 11"))
    #expect(pager.screen.contains("Isi ke-20."))
    #expect(look("tidak ada").contains("tidak ada di pelajaran ini"))
  }

  @Test func `A section is chosen by its number`() {
    var pager = pager(paragraphs: 8)
    _ = pager.press(.character("i"))
    #expect(pager.screen.contains { $0.contains("7  Bagian 7") })
    _ = pager.press(.character("4"))
    #expect(pager.screen.first == "Bagian 4")
  }

  @Test func `The place survives another width`() {
    let opened = pager(block: 20)
    let style = TerminalStyle(width: 60)
    let text = "# Judul\n\n" + (1...30).map { "## Bagian \($0)\n\nIsi ke-\($0)." }.joined(separator: "\n\n")
    let layout = DocumentLayout(Document(parsing: SourceText(text)), style: style)
    #expect(opened.block == 20)
    #expect(opened.resized(layout, style: style, rows: 20).block == 20)
  }

  @Test func `Ctrl-C and q end reading, an unknown key explains itself`() {
    var pager = pager()
    #expect(pager.press(.character("x")) == .stay)
    #expect(pager.screen.last?.contains("tidak dipakai") == true)
    #expect(pager.press(.interrupt) == .quit)
    #expect(pager.press(.character("q")) == .quit)
  }
}
