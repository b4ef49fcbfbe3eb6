import Foundation
import RuleKit
import Rules
import SourceText
import TestSupport
import Testing

@Suite("Teasing titles")
struct HeadlineTests {
  /// Headlines that three people judged alike (CLICK-ID); a row is `"title",label,score`.
  private func headlines() throws -> [(title: String, isTeaser: Bool)]? {
    guard let url = Repository.shared("corpus/headlines-dev.csv") else { return nil }
    return try String(contentsOf: url, encoding: .utf8).split(whereSeparator: \.isNewline).dropFirst().map {
      line in
      let cells = line.split(separator: ",")
      let title = cells.dropLast(2).joined(separator: ",").replacing("\"\"", with: "\"")
      return (title.trimmingCharacters(in: ["\""]), cells.last == "1")
    }
  }

  @Test("are found with a precision of 0.9 and a recall of 0.35 at least")
  func teasers() throws {
    guard let headlines = try headlines() else {
      print("shared/corpus is absent: headlines are not measured")
      return
    }
    let linter = Linter(Rule.all.filter { $0.code == "JDL-06" })
    let found = headlines.filter { headline in
      let source = SourceText("# \(headline.title)\n\nPetugas datang pukul 06.00 WIB.")
      return !linter.check(Draft(name: "judul", source: source, format: .markdown, kind: .berita)).isEmpty
    }
    let right = Double(found.count(where: \.isTeaser))
    #expect(headlines.count > 3000)
    #expect(right / Double(found.count) >= 0.9)
    #expect(right / Double(headlines.count(where: \.isTeaser)) >= 0.35)
  }
}
