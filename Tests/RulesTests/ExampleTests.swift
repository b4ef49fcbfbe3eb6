import Bahasa
import RuleKit
import Rules
import SourceText
import Testing

private let cases = Rule.all.flatMap { rule in rule.examples.map { ExampleCase(rule: rule, example: $0) } }
private let bad = cases.filter(\.example.isBad)
private let good = cases.filter { !$0.example.isBad }
private let defaults = Linter(Rule.all, knows: TestDictionary.knows)
private let single = Dictionary(
  uniqueKeysWithValues: Rule.all.map { rule in
    var settings = Settings()
    settings.levels = [rule.code.description: rule.severity]
    return (rule.code, Linter([rule], settings: settings, knows: TestDictionary.knows))
  })

@Suite("A rule's examples")
struct ExampleTests {
  private func draft(_ text: String, like item: ExampleCase, format: Draft.Format = .markdown) -> Draft {
    var settings = item.example.settings
    settings.levels = [item.rule.code.description: item.rule.severity]
    return Draft(
      name: "contoh", source: SourceText(text), format: format, header: item.example.header,
      settings: settings,
      kind: item.example.kind, channel: item.example.channel)
  }

  private func ranges(
    _ text: String, like item: ExampleCase, format: Draft.Format = .markdown
  ) -> [Range<Int>] {
    single[item.rule.code]?.check(draft(text, like: item, format: format)).filter {
      $0.code == item.rule.code
    }
    .map(\.range) ?? []
  }

  @Test("are found exactly at the marks", arguments: bad)
  func marks(_ item: ExampleCase) {
    let marked = MarkedText(item.example.text)
    #expect(!marked.ranges.isEmpty, "a bad example has marks")
    #expect(ranges(marked.text, like: item) == marked.ranges)
    // What Markdown marks up, a heading or a table, is not there in plain text.
    guard !marked.text.hasPrefix("#"), !marked.text.hasPrefix("|") else { return }
    #expect(ranges(marked.text, like: item, format: .plain) == marked.ranges)
  }

  @Test("are found at the same place with CRLF line ends", arguments: bad)
  func lineEnds(_ item: ExampleCase) {
    let marked = MarkedText(item.example.text.replacingLineEnds)
    #expect(ranges(marked.text, like: item) == marked.ranges)
  }

  @Test(
    "are found after emoji and combining marks, unless the draft's shape is what is judged", arguments: bad)
  func beyondASCII(_ item: ExampleCase) {
    let prefix = "Cafe\u{301} 👨‍👩‍👧‍👦🇮🇩.\n\n"
    let marked = MarkedText(item.example.text)
    let shifted = marked.ranges.map { $0.lowerBound + prefix.utf8.count..<$0.upperBound + prefix.utf8.count }
    guard !item.rule.judgesShape else { return }
    let found = ranges(prefix + marked.text, like: item)
    for range in shifted { #expect(found.contains(range)) }
  }

  @Test("are not found inside code and addresses", arguments: bad)
  func code(_ item: ExampleCase) {
    guard !item.rule.judgesShape else { return }
    let text = MarkedText(item.example.text).text
    let fenced = "```\n\(text)\n```\n"
    #expect(ranges(fenced, like: item) == [])
  }

  @Test("are silent under a suppression, which is then not superfluous", arguments: bad)
  func suppression(_ item: ExampleCase) {
    let text = MarkedText(item.example.text).text
    guard !text.contains("\n\n"), !item.rule.judgesShape else { return }
    let suppressed = "<!-- bimtek: abaikan \(item.rule.code) \"contoh uji\" -->\n\n\(text)"
    let findings = single[item.rule.code]?.check(draft(suppressed, like: item)) ?? []
    #expect(findings.map(\.code) == [])
  }

  @Test("are mended by the safe fixes, and stay so", arguments: bad)
  func fixes(_ item: ExampleCase) {
    guard let corrected = item.example.corrected else { return }
    let text = MarkedText(item.example.text).text
    let findings = single[item.rule.code]?.check(draft(text, like: item)) ?? []
    let edits = findings.compactMap { finding in finding.fix.map { Edit(finding.range, $0.replacement) } }
    #expect(SourceText(text).applying(edits).string == corrected)
    #expect(ranges(corrected, like: item) == [])
  }

  @Test("are left alone by every default rule when they are good", arguments: good)
  func clean(_ item: ExampleCase) {
    let text = item.example.text
    #expect(ranges(text, like: item) == [])
    let draft = Draft(
      name: "contoh", source: SourceText(text), format: .markdown, header: item.example.header,
      settings: item.example.settings, kind: item.example.kind, channel: item.example.channel)
    let findings = defaults.check(draft).filter { !($0.severity == .saran && $0.code.family == "TRS") }
    #expect(findings.map { "\($0.code) “\($0.text)”" } == [])
  }
}

extension Rule {
  /// Whether it judges the draft as a whole, so that a paragraph before the example changes what it sees.
  fileprivate var judgesShape: Bool {
    detectors.contains(where: \.judgesWholeDraft)
      || ["JDL", "TRS", "STR", "DRT", "MED", "KIP", "NAS", "HKS", "PEL", "REN", "AKS", "KUT"].contains(
        code.family)
  }
}

extension String {
  fileprivate var replacingLineEnds: String {
    split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
  }
}
