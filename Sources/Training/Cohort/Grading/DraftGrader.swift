import Bahasa
import Curriculum
import Markdown
import Reporting
import RuleKit
import Rules
import Scoring
import SourceText

/// Checks a draft and compares it with the facts and the rubric of its task.
struct DraftGrader: Sendable {
  let task: GradingTask

  /// What was found in one draft.
  struct Result: Sendable {
    let report: CheckReport
    let graded: GradedDraft
    let kind: DraftKind

    /// How many findings there are of each severity; questions are counted apart.
    var bySeverity: [String: Int] {
      let tally = report.tally
      var counts = Dictionary(
        Severity.allCases.map { ($0.rawValue, tally.count($0)) }, uniquingKeysWith: { first, _ in first })
      counts["tanya"] = tally.questions
      return counts
    }

    /// How many findings there are of each rule.
    var byCode: [String: Int] {
      report.files.flatMap(\.findings).reduce(into: [:]) { $0[$1.code.description, default: 0] += 1 }
    }
  }

  /// Grades one draft.
  func grade(_ text: HandedInText, fileName: String, isMarkdown: Bool) -> Result {
    var memory = FormMemory(words: 512)
    return grade(text, fileName: fileName, isMarkdown: isMarkdown, memory: &memory)
  }

  /// Grades one of many drafts with the help of what is remembered of the words of those before it.
  func grade(
    _ text: HandedInText, fileName: String, isMarkdown: Bool, memory: inout FormMemory
  ) -> Result {
    let front = OpenedFront(text.body, fileName: fileName, format: isMarkdown ? .markdown : .plain)
    let parts = AnswerParts(front.body, of: task.writing)
    var files: [FileReport] = []
    var findings: [String: [Finding]] = [:]
    var notes: [GradedDraft.Note] = []
    var excerpts: [String: FindingExcerpts] = [:]
    var mask = PersonalDataMask()
    var kind = DraftKind.berita
    for (part, body) in parts.texts {
      let draft = Draft(
        name: fileName, source: SourceText(body),
        format: front.format, header: front.header, settings: task.settings,
        kind: part.draftKind.flatMap { DraftKind(named: $0) },
        channel: part.channel.flatMap { Channel(rawValue: $0) })
      let reading = task.linter.read(draft)
      let found = task.linter.check(reading)
      if files.isEmpty { kind = reading.kind.value }
      files.append(FileReport(path: fileName, reading: reading, findings: found))
      findings[part.id] = found
      mask.learn(found, in: draft.source)
      let sentences = FindingExcerpts(reading, found)
      excerpts[part.id] = sentences
      notes += sentences.notes(lessons: task.lessons)
    }
    let assessment = task.material.assess(
      Dictionary(parts.texts.map { ($0.part.id, $0.body) }, uniquingKeysWith: { first, _ in first }),
      checks: WritingChecks(
        findings: findings, sourceFindings: task.sourceFindings, xWeight: { PostLength(of: $0).count }),
      memory: &memory)
    return Result(
      report: task.report.with(files),
      graded: GradedDraft(assessment, notes: notes, excerpts: excerpts, mask: mask.hiding),
      kind: kind)
  }

  /// A draft whose front matter was taken off and read: its date and title count, its lines are no prose.
  private struct OpenedFront {
    let format: Draft.Format
    var header = DraftHeader()
    var body: String

    init(_ text: String, fileName: String, format: Draft.Format) {
      self.format = format
      body = text
      let source = SourceText(text)
      let prose = Draft(name: fileName, source: source, format: format).prose
      guard let yaml = prose.frontMatter else { return }
      header = HeaderReader.read(source[yaml], file: fileName).value ?? DraftHeader()
      body = source[prose.bodyStart..<source.bytes.count]
    }
  }
}
