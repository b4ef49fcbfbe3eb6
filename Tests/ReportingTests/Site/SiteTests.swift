import Foundation
import Markdown
import SourceText
import Testing

@testable import Reporting

struct SiteTests {
  /// The contrast of two colours (WCAG 2.2, 1.4.3).
  private func contrast(_ first: String, _ second: String) -> Double {
    func luminance(_ hex: String) -> Double {
      let value = Int(hex.dropFirst(), radix: 16) ?? 0
      let parts = [value >> 16 & 255, value >> 8 & 255, value & 255].map { part -> Double in
        let share = Double(part) / 255
        return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
    let pair = [luminance(first), luminance(second)].sorted()
    return (pair[1] + 0.05) / (pair[0] + 0.05)
  }

  @Test func `Every text stands out from what lies behind it, by day and by night`() {
    #expect(abs(contrast("#000000", "#ffffff") - 21) < 0.01)
    for palette in [SitePalette.light, .dark] {
      for pair in palette.pairs {
        #expect(contrast(pair.text, pair.behind) >= 4.5, "\(pair)")
      }
      for (mark, behind) in [palette.wrong, palette.right] { #expect(contrast(mark, behind) >= 3) }
    }
  }

  @Test(arguments: [
    ("contoh-salah KAL-01 jenis=berita", "salah", "✗", "Belum tepat", "KAL-01"),
    ("contoh-benar", "benar", "✓", "Sudah tepat", ""),
  ])
  func `A contrast pair differs in class, sign and words`(
    info: String, kind: String, sign: String, label: String, codes: String
  ) throws {
    let markup = try #require(SiteFence.markup(info: info, text: "a <b>\n"))
    #expect(markup.contains("class=\"contoh \(kind)\""))
    #expect(markup.contains(sign) && markup.contains(label))
    #expect(codes.isEmpty != markup.contains("class=\"kode\">\(codes)<"))
    #expect(markup.contains("a &lt;b&gt;</p>"))
    #expect(!markup.contains("jenis="))
  }

  @Test func `A fence without a name stays as libcmark sets it`() {
    #expect(SiteFence.markup(info: "", text: "x") == nil)
  }

  private func lesson(_ code: String, _ title: String) -> LessonSite.Lesson {
    var style = HTML.Style()
    style.anchor = "b-"
    style.omitsTitle = true
    return LessonSite.Lesson(
      code: code, slug: "nama", title: title, minutes: 20, objectives: ["Menulis & membaca"],
      exercises: ["E01"],
      after: code == "L02" ? ["L01"] : [], references: ["UU 14/2008"],
      body: HTML(rendering: SourceText("# X\n\n## A\n\n## B\n\n## C\n\nisi\n"), style: style), notes: nil)
  }

  private var site: LessonSite {
    LessonSite(
      title: "Kursus <1>", length: "1 JP",
      parts: [
        .init(
          name: "M1 Modul", outcome: "Bisa.", lessons: [lesson("L01", "Satu \"a\""), lesson("L02", "Dua")])
      ], terms: [.init(term: "5W1H", also: ["ADIKSIMBA"], meaning: "Enam unsur.", lesson: "L01")])
  }

  @Test func `Pages name their language, have one main heading, and lead to their neighbours`() throws {
    let files = site.files
    #expect(
      files.map(\.name) == ["index.html", "istilah.html", "gaya.css", "l01-nama.html", "l02-nama.html"])
    for file in files where file.name.hasSuffix(".html") {
      #expect(file.text.contains("<html lang=\"id\">"))
      #expect(file.text.components(separatedBy: "<h1").count == 2)
      #expect(!file.text.contains("http") && !file.text.contains("<1>"))
    }
    let first = try #require(files.first { $0.name == "l01-nama.html" }).text
    let second = try #require(files.first { $0.name == "l02-nama.html" }).text
    #expect(first.contains("rel=\"next\" href=\"l02-nama.html\"") && !first.contains("rel=\"prev\""))
    #expect(second.contains("rel=\"prev\" href=\"l01-nama.html\"") && !second.contains("rel=\"next\""))
    #expect(second.contains("<dt>Baca dahulu</dt><dd><a href=\"l01-nama.html\">L01 Satu &quot;a&quot;</a>"))
  }
}
