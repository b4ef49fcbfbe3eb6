public import Foundation
public import Reporting
import RuleKit

/// The questions that a check leaves to the author, and the answers, kept beside the draft as `NAMA.periksa.json`.
public struct QuestionRecord: Sendable, Codable, Equatable {
  /// A question with its answer.
  public struct Item: Sendable, Codable, Equatable {
    /// The rule that asks.
    public let code: String
    /// What it asks.
    public let question: String
    /// What it is about, personal data masked.
    public let passage: String
    /// What the author said; nil while unanswered.
    public var answer: String?
  }

  /// The form of the file.
  public var version = 1
  /// The draft.
  public let file: String
  /// When the answers were given, ISO 8601.
  public var answered = ""
  /// The questions of the rules.
  public var questions: [Item]
  /// The steps of the consequence test, if the draft may touch exempt information.
  public var consequenceTest: [Item]
  /// What the answers are not.
  public let note: String

  /// What stands for a rule's code at the steps of the consequence test.
  public static let consequenceCode = "UJI"

  /// The questions on one draft, each once, in order of place.
  public init(_ report: FileReport) {
    file = report.path
    var seen: Set<String> = []
    questions = report.findings.compactMap { finding in
      guard finding.certainty == .tanya else { return nil }
      let question = finding.question ?? finding.message
      guard seen.insert("\(finding.code)\(question)").inserted else { return nil }
      return Item(
        code: finding.code.description, question: question, passage: String(finding.text.prefix(120)),
        answer: nil)
    }
    let touchesExemption = report.findings.contains { ConsequenceTest.codes.contains($0.code) }
    consequenceTest =
      touchesExemption
      ? ConsequenceTest.steps.map { Item(code: Self.consequenceCode, question: $0, passage: "", answer: nil) }
      : []
    note = ConsequenceTest.closing
  }

  /// Whether nothing is asked.
  public var isEmpty: Bool { questions.isEmpty && consequenceTest.isEmpty }

  /// The file beside a draft.
  public static func url(beside draft: String, in folder: URL) -> URL {
    let url = URL(filePath: draft, relativeTo: folder)
    let name = url.deletingPathExtension().lastPathComponent
    return url.deletingLastPathComponent().appending(path: "\(name).periksa.json")
  }

  /// Takes over answers that were given before to the same questions.
  public mutating func recall(from url: URL) {
    guard let data = try? Data(contentsOf: url),
      let old = try? JSONDecoder().decode(QuestionRecord.self, from: data)
    else { return }
    func known(_ item: Item, _ items: [Item]) -> String? {
      items.first { $0.code == item.code && $0.question == item.question }?.answer
    }
    for index in questions.indices { questions[index].answer = known(questions[index], old.questions) }
    for index in consequenceTest.indices {
      consequenceTest[index].answer = known(consequenceTest[index], old.consequenceTest)
    }
  }

  /// Writes the record; the file is replaced as a whole.
  public mutating func write(to url: URL, at time: Date) throws {
    answered = time.formatted(.iso8601)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try encoder.encode(self).write(to: url, options: .atomic)
  }
}
