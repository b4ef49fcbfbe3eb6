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
  /// The findings that show a mask instead of what stands there, in order of the text.
  private let hidden: [Finding]

  init(_ reading: Reading, _ findings: [Finding]) {
    self.reading = reading
    self.findings = findings
    sentences = reading.analysis.sentences.map {
      reading.draft.prose.sourceRange(of: reading.analysis.byteRange($0.tokens))
    }
    hidden = findings.filter { $0.code.family == "PDP" && $0.text != reading.draft.source[$0.range] }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
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
  func excerpt(around range: Range<Int>) -> String {
    guard !range.isEmpty, let sentence = sentence(at: range.lowerBound) else { return "" }
    return shown(sentence)
  }

  /// The first sentence that says something; a title is rarely one of five words and a stop.
  var opening: String? {
    sentences.first { range in
      let text = reading.draft.source[range]
      return text.utf8.count > 30 && text.last.map { ".!?”\"".contains($0) } == true
    }.map(shown)
  }

  /// The longest sentence.
  var longest: String? { sentences.max { $0.count < $1.count }.map(shown) }

  private func shown(_ sentence: Range<Int>) -> String {
    // Cut between bytes: letter by letter takes twenty times as long, and nearly all sentences are short.
    var bytes: [UInt8] = []
    bytes.reserveCapacity(sentence.count)
    var isGap = false
    for byte in masked(sentence) {
      guard byte != 0x20, !(0x09...0x0D).contains(byte) else {
        isGap = true
        continue
      }
      if isGap, !bytes.isEmpty { bytes.append(0x20) }
      isGap = false
      bytes.append(byte)
    }
    let words = String(decoding: bytes, as: UTF8.self)
    // More than 240 letters are there if two follow the first 239.
    guard bytes.count > 240,
      let cut = words.index(words.startIndex, offsetBy: 239, limitedBy: words.endIndex),
      words.index(cut, offsetBy: 2, limitedBy: words.endIndex) != nil
    else { return words }
    return words[..<cut] + "…"
  }

  /// The sentence that holds a place, by halving: in a long draft there are many of both.
  private func sentence(at offset: Int) -> Range<Int>? {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low < sentences.count && sentences[low].contains(offset) ? sentences[low] : nil
  }

  /// A range of the source in which every finding on personal data shows its mask.
  private func masked(_ range: Range<Int>) -> ArraySlice<UInt8> {
    let source = reading.draft.source.bytes
    let range = range.clamped(to: 0..<source.count)
    guard !hidden.isEmpty else { return source[range] }
    var text: ArraySlice<UInt8> = []
    var offset = range.lowerBound
    for finding in hidden
    where range.contains(finding.range.lowerBound) && finding.range.lowerBound >= offset {
      text += source[offset..<finding.range.lowerBound] + finding.text.utf8
      offset = finding.range.upperBound
    }
    return offset < range.upperBound ? text + source[offset..<range.upperBound] : text
  }
}
