import RuleKit
import SourceText

/// One JSON object, as DESIGN §5.5 states it.
struct JSONReporter: SequentialReporter {
  let opening = "{\n  \"files\" : [\n"
  let separator = ",\n"

  func section(_ file: FileReport, in report: CheckReport) -> String {
    var members: [(name: String, write: (inout JSONWriter) -> Void)] = [
      ("channel", { $0.write(.string(file.channel.value.rawValue)) })
    ]
    // Only where the text was taken out of a document: its ranges are not those of the file.
    if let extraction = file.extraction {
      members.append(("extraction", { $0.write(.array(extraction.map(JSONValue.string))) }))
    }
    members += [
      ("findings", { $0.writeArray(file.findings) { $0.write(value(of: $1, file, report)) } }),
      ("kind", { $0.write(.string(file.kind.value.rawValue)) }),
      ("path", { $0.write(.string(file.path)) }),
      ("statistics", { $0.write(value(of: file.statistics)) }),
    ]
    var writer = JSONWriter(level: 2)
    writer.writeObject(members)
    return "    " + writer.text
  }

  func closing(_ tally: CheckTally) -> String {
    var writer = JSONWriter(level: 1)
    writer.write([
      "files": .integer(tally.files.count), "galat": .integer(tally.count(.galat)),
      "peringatan": .integer(tally.count(.peringatan)), "saran": .integer(tally.count(.saran)),
      "tanya": .integer(tally.questions),
    ])
    return "\n  ],\n  \"summary\" : \(writer.text),\n  \"version\" : 1\n}\n"
  }

  private func value(of statistics: DraftStatistics) -> JSONValue {
    [
      "words": .integer(statistics.words), "sentences": .integer(statistics.sentences),
      "wordsPerSentence": .number((statistics.wordsPerSentence * 10).rounded() / 10),
      "longSentences": .integer(statistics.longSentences),
    ]
  }

  /// Every key is there, with null for what is absent: a reader can rely on it.
  private func value(of finding: Finding, _ file: FileReport, _ report: CheckReport) -> JSONValue {
    [
      "code": .string(finding.code.description),
      "severity": .string(finding.severity.rawValue),
      "certainty": .string(finding.certainty.rawValue),
      "message": .string(finding.message),
      "range": [
        "start": value(of: file.position(at: finding.range.lowerBound)),
        "end": value(of: file.position(at: finding.range.upperBound)),
      ],
      "text": .string(finding.text),
      "fix": finding.fix.map {
        ["replacement": .string($0.replacement), "safety": .string($0.safety.rawValue)]
      } ?? .null,
      "question": finding.question.map(JSONValue.string) ?? .null,
      "lesson": (report.lesson(finding.code)?.code).map(JSONValue.string) ?? .null,
      "references": .array(
        (report.rule(finding.code)?.references ?? []).map {
          ["kind": .string($0.kind.rawValue), "text": .string($0.text), "checked": .string($0.checked)]
        }),
    ]
  }

  private func value(of position: Position) -> JSONValue {
    [
      "line": .integer(position.line), "column": .integer(position.column),
      "offset": .integer(position.offset),
    ]
  }
}
