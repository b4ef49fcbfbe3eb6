import SourceText
import Bahasa
import Curriculum
import Markdown
import Reporting
import RuleKit
import Rules
import Scoring

/// A draft read once for a review: what the checker found, and how it stands to the fact sheet.
struct ReviewMaterial {
  let report: FileReport
  let reading: Reading
  /// The text without front matter.
  let body: String
  let sheet: FactSheet?
  /// The findings with the sentences they stand in, personal data masked, in the order of the findings.
  let notes: [GradedDraft.Note]
  let mask: PersonalDataMask
  private let assessment: WritingAssessment?

  init(_ report: FileReport, draft: Draft, sheet: FactSheet?) {
    let linter = WordKnowledge.shared.linter(Rule.all)
    self.report = report
    self.sheet = sheet
    reading = linter.read(draft)
    let body = draft.source[draft.prose.bodyStart..<draft.source.bytes.count]
    self.body = body
    notes = FindingExcerpts(reading, report.findings).notes(lessons: [:])
    var mask = PersonalDataMask()
    mask.learn(report.findings, in: report.source)
    self.mask = mask
    assessment = sheet.map { sheet in
      WritingMaterial(.single, prompt: draft.header.comment ?? "", factSheet: sheet, rubric: nil)
        .assess([WritingTask.single.parts[0].id: body])
    }
  }

  /// The required facts of the sheet; empty without one.
  var required: [FactEvidence] { assessment?.facts.filter(\.isRequired) ?? [] }

  /// The required facts that are not in the draft.
  var missing: [FactEvidence] { required.filter { $0.status == .missing } }

  /// What the draft says otherwise than the sheet.
  var contradictions: [Ungrounded] { assessment?.ungrounded.filter { $0.contradicts != nil } ?? [] }

  /// What the sheet does not hold; dates and numbers of a plan are the author's own.
  var ungrounded: [Ungrounded] {
    guard report.kind.value != .kalender else { return [] }
    return assessment?.ungrounded.filter { $0.contradicts == nil } ?? []
  }

  /// What must not be published.
  var forbidden: [ForbiddenUse] { assessment?.forbidden ?? [] }

  /// Whether any rule of a family, or this rule, found something.
  func found(_ codes: String...) -> Bool {
    report.findings.contains { finding in
      finding.certainty != .tanya
        && codes.contains { $0 == finding.code.family || $0 == finding.code.description }
    }
  }

  /// The words of the headline; nil where there is none.
  var headlineWords: Int? { reading.article.title.map { words(in: reading.analysis.blockTokens[$0]) } }

  /// The words of the lead; nil where there is none.
  var leadWords: Int? {
    let tokens = reading.article.leadTokens
    return tokens.isEmpty ? nil : words(in: tokens)
  }

  /// How many direct quotes there are.
  var quotes: Int { reading.analysis.quotes.count { $0.words > 2 } }

  private func words(in tokens: Range<Int>) -> Int { reading.words(in: tokens) }

  /// The status, what the fact sheet shows counted in.
  var status: CheckStatus {
    let status = CheckStatus(CheckTally([FileTally(report)]))
    if !contradictions.isEmpty || !forbidden.isEmpty { return .mendFirst }
    switch status {
    case .mendFirst, .answerFirst: return status
    case .couldBeSharper, .nothingFound:
      return missing.isEmpty && ungrounded.isEmpty ? status : .answerFirst
    }
  }

  /// Findings by code, with what the sheet shows as codes of its own.
  var byCode: [String: Int] {
    var counts: [String: Int] = [:]
    for finding in report.findings { counts[finding.code.description, default: 0] += 1 }
    counts["fakta-berbeda"] = contradictions.count
    counts["fakta-terlarang"] = forbidden.count
    counts["fakta-belum-ada"] = missing.count
    counts["di-luar-lembar-fakta"] = ungrounded.count
    return counts.filter { $0.value > 0 }
  }
}
