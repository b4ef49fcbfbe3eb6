import Credentials
import Foundation

/// Verifies files and the texts of QRs offline: the use case behind `bimtek sertifikat periksa`.
public struct CertificateChecker: Sendable {
  private let environment: Environment
  private let keys: [IssuerKey]
  private let listings: [String]

  /// A checker that trusts the keys in these files.
  ///
  /// - Parameters:
  ///   - paths: Files with public keys.
  ///   - listings: Revocation lists and indexes, or folders with them; those beside a certificate are found.
  ///   - environment: The clock and the files.
  /// - Throws: `TrustFailure` for a file without keys.
  public init(
    trusting paths: [String], listings: [String] = [], environment: Environment
  ) throws(TrustFailure) {
    self.environment = environment
    self.listings = listings
    keys = try IssuerKeys(environment: environment).trusted(paths)
  }

  /// Verifies one file, or the text of a QR.
  public func check(_ file: String) -> CertificateCheck {
    let url = environment.resolve(file)
    if !FileManager.default.fileExists(atPath: url.path), let code = VerificationCode(parsing: file) {
      return CertificateCheck(file: "QR", outcome: outcome(of: code))
    }
    do {
      let bytes = try environment.bytes(of: file)
      if bytes.count < 4_096, let code = Self.code(in: bytes) {
        return CertificateCheck(file: file, outcome: outcome(of: code))
      }
      let found = Listings(
        paths: listings + [url.deletingLastPathComponent().path], trusted: keys, environment: environment)
      let verifier = CredentialVerifier(trusted: keys, now: now, statusLists: found.statusLists())
      let verdict = verifier.verify(bytes)
      return CertificateCheck(
        file: file, outcome: outcome(of: verdict, indexes: found.indexes), records: verdict.summary?.records)
    } catch {
      return CertificateCheck(file: file, outcome: .unreadable(error))
    }
  }

  /// What was found; of a revoked certificate an index may know that another took its place.
  private func outcome(of verdict: Verdict, indexes: () -> [PublicIndex]) -> CertificateCheck.Outcome {
    let outcome = CertificateCheck.Outcome(verdict, now: now)
    guard case .revoked(var facts, let listed) = outcome, let summary = verdict.summary else {
      return outcome
    }
    facts.isReplaced = indexes().contains { index in
      index.entries.contains { $0.code == summary.digest && $0.status == .replaced }
    }
    return .revoked(facts, listed: listed)
  }

  private var now: Timestamp { Timestamp(seconds: Int(environment.now().timeIntervalSince1970)) }

  /// The text of a QR that was saved in a file.
  private static func code(in bytes: [UInt8]) -> VerificationCode? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    return VerificationCode(parsing: text.trimmingCharacters(in: .whitespacesAndNewlines))
  }

  /// How a certificate stands today.
  private func status(of entry: PublicIndex.Entry) -> String {
    guard entry.status == .valid, let end = entry.validUntil,
      let today = CalendarDate(String(now.description.prefix(10))), end < today
    else { return entry.status.rawValue }
    return "habis"
  }

  private func outcome(of code: VerificationCode) -> CertificateCheck.Outcome {
    let indexes = Listings(paths: listings, trusted: keys, environment: environment).indexes()
    guard !indexes.isEmpty else { return .noIndex(number: code.number) }
    for index in indexes {
      let entries = index.entries.filter { $0.number == code.number }
      if let entry = entries.first(where: { $0.code == code.digest }) {
        let listed = Day(String(index.updated.description.prefix(10)))?.words ?? ""
        return .listed(
          .init(
            number: entry.number, recipient: entry.recipient, title: entry.title, training: entry.training,
            days: entry.days, hours: entry.hours, issuedOn: entry.issuedOn, issuer: index.issuer.name,
            edition: entry.edition, listed: listed,
            validUntil: entry.validUntil.flatMap { Day($0.description)?.words }),
          status: status(of: entry))
      }
      if !entries.isEmpty { return .codeDiffers(number: code.number, issuer: index.issuer.name) }
    }
    return .notListed(number: code.number)
  }
}

/// Files with revocation lists and indexes of trusted issuers; all else in them is passed over.
private struct Listings {
  let paths: [String]
  let trusted: [IssuerKey]
  let environment: Environment

  /// The revocation lists.
  func statusLists() -> [StatusListCredential] {
    contents.compactMap { try? StatusListCredential($0, trusted: trusted) }
  }

  /// The indexes, the latest first.
  func indexes() -> [PublicIndex] {
    contents.compactMap { SignedIndex($0, trusted: trusted)?.index }.sorted { $0.updated > $1.updated }
  }

  private var contents: [[UInt8]] {
    paths.flatMap { Self.files($0, environment) }.compactMap { try? environment.bytes(of: $0) }
  }

  /// A file itself; of a folder the files that are called like lists and indexes.
  private static func files(_ path: String, _ environment: Environment) -> [String] {
    let url = environment.resolve(path)
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder), isFolder.boolValue else {
      return [path]
    }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
    return names.sorted().filter {
      $0 == SignedIndex.fileName || $0.hasPrefix("status-") && $0.hasSuffix(".json")
    }
    .prefix(200).map { url.appending(path: $0).path }
  }
}
