import Credentials
import Records

/// How the records that a certificate names stand in a class file.
public enum RecordEvidence: Sendable, Equatable {
  /// All of them are there as they were.
  case matches(count: Int)
  /// Some are missing or differ; their names, in Indonesian.
  case differs([String])
  /// The certificate names none.
  case none
}

extension Cohort {
  /// Compares the records behind a certificate with those of the class file, by their hashes.
  ///
  /// The whole chain is examined first: a record that was changed behind the program's back does not match.
  public func evidence(for check: CertificateCheck) throws(CohortError) -> RecordEvidence {
    guard let records = check.records, !records.isEmpty else { return .none }
    let (report, hashes) = try using { file throws(RecordsError) in
      (try file.examine(), try file.hashes(of: records.compactMap { RecordID($0.id) }))
    }
    let changed = Set((report.tampered + report.orphans + report.missingDetails).map(\.description))
    let differing = records.filter { record in
      guard let id = RecordID(record.id), let hash = hashes[id], !changed.contains(record.id) else {
        return true
      }
      return StableIdentifier.hexadecimal(hash) != record.hash
    }
    return differing.isEmpty ? .matches(count: records.count) : .differs(differing.map(\.name))
  }
}
