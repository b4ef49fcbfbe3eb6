import Foundation
import Reporting
import RuleKit

/// A draft that was opened, read and checked.
struct CheckedDraft {
  let reading: Reading
  /// In order of place.
  let findings: [Finding]
  /// Whether the file holds exactly the bytes that the findings point into.
  let isStoredAsRead: Bool
  /// What is to be said of text that was taken out of a document; nil for text as it stands.
  var extraction: [String]?

  /// What is reported of it.
  func report(path: String) -> FileReport {
    FileReport(path: path, reading: reading, findings: findings, extraction: extraction)
  }
}

/// One file to check, with the settings and the linter that count for it.
struct CheckTask: Sendable {
  let path: String
  let url: URL
  /// What was read already, for standard input.
  let input: [UInt8]?
  let settings: Settings
  let linter: Linter
  let reader: DraftReader

  /// The stored bytes.
  func bytes() throws(Checker.Failure) -> [UInt8] {
    if let input { return input }
    do { return try reader.bytes(of: url) } catch { throw failure(error) }
  }

  /// Reads and checks the file.
  func check() throws(Checker.Failure) -> CheckedDraft { try check(bytes()) }

  /// Reads and checks bytes as if they stood in the file.
  func check(_ bytes: [UInt8]) throws(Checker.Failure) -> CheckedDraft {
    do {
      let opened = try reader.open(bytes, name: path, settings: settings)
      let reading = linter.read(opened.draft)
      let findings = (opened.problems + linter.check(reading)).sorted {
        $0.range.lowerBound < $1.range.lowerBound
      }
      return CheckedDraft(
        reading: reading, findings: findings, isStoredAsRead: opened.isStoredAsRead,
        extraction: opened.extraction)
    } catch {
      throw failure(error)
    }
  }

  private func failure(_ failure: DraftReader.Failure) -> Checker.Failure {
    Checker.Failure(path: path, reason: failure.reason)
  }
}

extension DraftReader.Failure {
  /// What a check says of it.
  var reason: Checker.Failure.Reason {
    switch self {
    case .unreadable(let reason): .unreadable(reason: reason)
    case .notAFile: .notAFile
    case .tooLarge(let limit): .tooLarge(limit: limit)
    case .notText: .notText
    case .document(let problem): .document(problem)
    }
  }
}
