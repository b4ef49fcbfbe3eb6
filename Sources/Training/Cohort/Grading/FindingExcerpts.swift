import Bahasa
import Markdown
import Reporting
import RuleKit
import SourceText

/// The sentences in which findings stand, with personal data masked.
struct FindingExcerpts {
  private let reading: Reading
  private let findings: [Finding]
  private let sentences: [Range<Int>]

  init(_ reading: Reading, _ findings: [Finding]) {
    self.reading = reading
    self.findings = findings
    sentences = reading.analysis.sentences.map {
      reading.draft.prose.sourceRange(of: reading.analysis.byteRange($0.tokens))
    }
  }

  /// The findings as they are kept.
  func notes(lessons: [RuleCode: CheckReport.LessonLink]) -> [GradedDraft.Note] {
    findings.map { finding in
      let lesson = lessons[finding.code]
      return GradedDraft.Note(
        code: finding.code.description, severity: finding.severity.rawValue,
        certainty: finding.certainty.rawValue, message: finding.message,
        sentence: excerpt(around: finding.range), fix: finding.fix?.replacement, lesson: lesson?.code,
        lessonTitle: lesson?.title)
    }
  }

  /// The sentence that holds a place, at most 240 characters of it; nothing for a finding on the whole draft.
  private func excerpt(around range: Range<Int>) -> String {
    guard !range.isEmpty, let sentence = sentences.first(where: { $0.contains(range.lowerBound) }) else {
      return ""
    }
    let words = masked(sentence).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.count <= 240 ? words : words.prefix(239) + "…"
  }

  /// A range of the source in which every finding on personal data shows its mask.
  private func masked(_ range: Range<Int>) -> String {
    let source = reading.draft.source
    var text = ""
    var offset = range.lowerBound
    let hidden = findings.filter {
      $0.code.family == "PDP" && $0.text != source[$0.range] && range.contains($0.range.lowerBound)
    }
    for finding in hidden.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
    where finding.range.lowerBound >= offset {
      text += source[offset..<finding.range.lowerBound] + finding.text
      offset = finding.range.upperBound
    }
    return offset < range.upperBound ? text + source[offset..<range.upperBound] : text
  }
}
