import Foundation
import RuleKit
import SourceText

/// One JSON object, as DESIGN §5.5 states it.
struct JSONReporter: Reporter {
  func render(_ report: CheckReport) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let root = Root(
      files: report.files.map { File($0, report) },
      summary: Summary(
        files: report.files.count, galat: report.count(.galat), peringatan: report.count(.peringatan),
        saran: report.count(.saran), tanya: report.questions))
    guard let data = try? encoder.encode(root) else { return "" }
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}

private struct Root: Encodable {
  let version = 1
  let files: [File]
  let summary: Summary

  private enum CodingKeys: String, CodingKey { case version, files, summary }
}

private struct Summary: Encodable {
  let files: Int
  let galat: Int
  let peringatan: Int
  let saran: Int
  let tanya: Int
}

private struct File: Encodable {
  let path: String
  let kind: String
  let channel: String
  let statistics: Statistics
  let findings: [Item]
  /// Only where the text was taken out of a document: its ranges are not those of the file.
  let extraction: [String]?

  init(_ file: FileReport, _ report: CheckReport) {
    path = file.path
    kind = file.kind.value.rawValue
    channel = file.channel.value.rawValue
    statistics = Statistics(file.statistics)
    extraction = file.extraction
    findings = file.findings.map { Item($0, file, report) }
  }
}

private struct Statistics: Encodable {
  let words: Int
  let sentences: Int
  let wordsPerSentence: Double
  let longSentences: Int

  init(_ statistics: DraftStatistics) {
    words = statistics.words
    sentences = statistics.sentences
    wordsPerSentence = (statistics.wordsPerSentence * 10).rounded() / 10
    longSentences = statistics.longSentences
  }
}

private struct Item: Encodable {
  struct Place: Encodable {
    let line: Int
    let column: Int
    let offset: Int

    init(_ position: Position) {
      line = position.line
      column = position.column
      offset = position.offset
    }
  }
  struct Span: Encodable {
    let start: Place
    let end: Place
  }
  struct Replacement: Encodable {
    let replacement: String
    let safety: String
  }
  struct Basis: Encodable {
    let kind: String
    let text: String
    let checked: String
  }

  let code: String
  let severity: String
  let certainty: String
  let message: String
  let range: Span
  let text: String
  let fix: Replacement?
  let question: String?
  let lesson: String?
  let references: [Basis]

  init(_ finding: Finding, _ file: FileReport, _ report: CheckReport) {
    code = finding.code.description
    severity = finding.severity.rawValue
    certainty = finding.certainty.rawValue
    message = finding.message
    range = Span(
      start: Place(file.position(at: finding.range.lowerBound)),
      end: Place(file.position(at: finding.range.upperBound)))
    text = finding.text
    fix = finding.fix.map { Replacement(replacement: $0.replacement, safety: $0.safety.rawValue) }
    question = finding.question
    lesson = report.lesson(finding.code)?.code
    references = (report.rule(finding.code)?.references ?? []).map {
      Basis(kind: $0.kind.rawValue, text: $0.text, checked: $0.checked)
    }
  }

  private enum CodingKeys: String, CodingKey {
    case code, severity, certainty, message, range, text, fix, question, lesson, references
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(code, forKey: .code)
    try container.encode(severity, forKey: .severity)
    try container.encode(certainty, forKey: .certainty)
    try container.encode(message, forKey: .message)
    try container.encode(range, forKey: .range)
    try container.encode(text, forKey: .text)
    // Absent values are written as null: a reader can rely on every key.
    try container.encode(fix, forKey: .fix)
    try container.encode(question, forKey: .question)
    try container.encode(lesson, forKey: .lesson)
    try container.encode(references, forKey: .references)
  }
}
