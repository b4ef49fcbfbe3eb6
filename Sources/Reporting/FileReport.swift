public import RuleKit
public import SourceText

/// What a check of one file found.
public struct FileReport: Sendable {
  /// The path as it was given.
  public let path: String
  /// The text the findings point into.
  public let source: SourceText
  /// What it was taken for.
  public let kind: Guess<DraftKind>
  /// Where it was taken to be published.
  public let channel: Guess<Channel>
  /// Its size.
  public let statistics: DraftStatistics
  /// The findings, in order of place.
  public let findings: [Finding]
  /// What is to be said of text that was taken out of a document; nil for text as it stands in the file.
  ///
  /// Places are then given as paragraphs, and fixes, which no program could apply, are left out.
  public let extraction: [String]?
  let masks: Masks
  let positions: PositionTable

  /// A report whose parts are known.
  public init(path: String, reading: Reading, findings: [Finding], extraction: [String]? = nil) {
    self.path = path
    self.extraction = extraction
    source = reading.draft.source
    kind = reading.kind
    channel = reading.channel
    statistics = DraftStatistics(reading)
    self.findings = extraction == nil ? findings : findings.map(\.withoutFix)
    masks = Masks(findings, in: source)
    positions = PositionTable(source)
  }

  /// The same file with those findings that pass a test; what the others masked stays masked.
  public func keeping(_ isKept: (Finding) -> Bool) -> FileReport {
    FileReport(self, findings: findings.filter(isKept))
  }

  private init(_ other: FileReport, findings: [Finding]) {
    path = other.path
    source = other.source
    kind = other.kind
    channel = other.channel
    statistics = other.statistics
    extraction = other.extraction
    self.findings = findings
    masks = other.masks
    positions = other.positions
  }

  /// The paragraph, from 1, that a byte of the text lies in: paragraphs have blank lines between them.
  func paragraph(at offset: Int) -> Int {
    var number = 0
    var isInside = false
    for index in 0...source.lineIndex(at: offset) {
      let isBlank = source.lineRange(index).isEmpty
      if !isBlank, !isInside { number += 1 }
      isInside = !isBlank
    }
    return max(number, 1)
  }
}

extension Finding {
  /// The finding without what to write instead.
  fileprivate var withoutFix: Finding {
    Finding(
      code: code, severity: severity, certainty: certainty, message: message, range: range, text: text,
      question: question)
  }
}
