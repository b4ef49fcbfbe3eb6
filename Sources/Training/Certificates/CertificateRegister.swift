import Credentials
import Records

/// The certificates of a class as its file knows them, in order of issue.
struct CertificateRegister {
  /// One edition of a number.
  struct Issue {
    let person: PersonCode?
    let fact: CertificateIssued
    /// Why it counts no more, and what took its place.
    var revocation: CertificateRevoked?

    var stage: CertificateStage { CertificateStage(rawValue: fact.achievement) ?? .participation }
    var isStanding: Bool { revocation == nil }
    /// How the public index shows it.
    var status: PublicIndex.Status {
      guard let revocation else { return .valid }
      return revocation.replacement == nil ? .revoked : .replaced
    }
  }

  private(set) var issues: [Issue] = []
  /// When the last certificate was issued or revoked, in milliseconds since 1970; zero while there is none.
  private(set) var updated: Int64 = 0

  init(_ file: ClassFile) throws(RecordsError) {
    for entry in try file.entries(of: CertificateIssued.self) {
      issues.append(Issue(person: entry.person, fact: entry.fact))
      updated = max(updated, entry.time)
    }
    for entry in try file.entries(of: CertificateRevoked.self) {
      updated = max(updated, entry.time)
      let index = issues.firstIndex {
        $0.fact.number == entry.fact.number && $0.fact.edition == entry.fact.edition
      }
      if let index { issues[index].revocation = entry.fact }
    }
  }

  /// The certificate of a stage that a participant holds now.
  func standing(_ person: PersonCode, _ stage: CertificateStage) -> Issue? {
    issues.last { $0.person == person && $0.stage == stage && $0.isStanding }
  }

  /// The number of a participant's last certificate, where it was revoked and nothing took its place.
  func revokedNumber(_ person: PersonCode) -> String? {
    guard let last = issues.last(where: { $0.person == person }), last.status == .revoked else { return nil }
    return last.fact.number
  }

  /// One edition of a number.
  func issue(_ number: String, _ edition: Int) -> Issue? {
    issues.first { $0.fact.number == number && $0.fact.edition == edition }
  }

  /// All numbers that were given, with whom each belongs to.
  var holders: [String: PersonCode] {
    issues.reduce(into: [:]) { holders, issue in holders[issue.fact.number] = issue.person }
  }

  /// The next edition of a number: 1 for one that was never given.
  func nextEdition(of number: String) -> Int {
    (issues.filter { $0.fact.number == number }.map(\.fact.edition).max() ?? 0) + 1
  }

  /// A free place in the revocation list, which tells nothing about a person and comes out the same again.
  func place(for credential: String, taken: Set<Int>) -> Int {
    let digest = SHA256.digest(of: Array("bimtek-status-1 \(credential)".utf8))
    let count = RevocationList.minimumCount
    var place = digest.prefix(4).reduce(0) { $0 << 8 | Int($1) } % count
    while taken.contains(place) { place = (place + 1) % count }
    return place
  }

  /// The places in the revocation list that were given.
  var places: Set<Int> { Set(issues.compactMap(\.fact.statusIndex)) }
}
