import Records
import Spreadsheet

/// What is put right about a participant; what is nil stays as it is.
public struct IdentityChange: Sendable, Equatable {
  /// The name with degrees, as it is printed.
  public var name: String?
  /// The number on the committee's list.
  public var number: String?
  /// Where the person works.
  public var agency: String?
  /// The civil servant's number.
  public var nip: String?

  /// A change.
  public init(name: String? = nil, number: String? = nil, agency: String? = nil, nip: String? = nil) {
    self.name = name
    self.number = number
    self.agency = agency
    self.nip = nip
  }
}

/// A participant before and after a correction.
public struct IdentityCorrection: Sendable, Equatable {
  /// How the participant was known.
  public let before: ClassMember
  /// How the participant is known now.
  public let after: ClassMember
  /// The numbers of certificates in force, which still say what was known before.
  public let certificates: [String]
}

extension Cohort {
  /// Puts right who a participant is: the use case behind `bimtek kelas perbaiki`.
  ///
  /// - Parameters:
  ///   - name: The participant, by code or number on the list.
  ///   - change: What is put right.
  ///   - author: Who puts it right.
  /// - Returns: The participant before and after, and the certificates in force.
  /// - Throws: Why the class file cannot be written, or that nobody in it is meant.
  public func correct(
    _ name: String, _ change: IdentityChange, by author: String
  ) throws(CohortError) -> IdentityCorrection {
    let person = try participant(name)
    guard var identity = person.identity else { throw CohortError(path: path, .unknownPerson(name)) }
    if let text = change.name {
      let name = PersonName(text)
      (identity.front, identity.name, identity.back) = (name.front, name.name, name.back)
    }
    identity.number = change.number ?? identity.number
    identity.agency = change.agency ?? identity.agency
    identity.nip = change.nip ?? identity.nip
    let corrected = identity
    let register = try using { file throws(RecordsError) in
      if corrected != person.identity {
        try file.correct(person.code, to: corrected, by: file.marker(named: author))
      }
      return try CertificateRegister(file)
    }
    return IdentityCorrection(
      before: ClassMember(person), after: ClassMember(person.code, corrected),
      certificates: register.issues.filter { $0.person == person.code && $0.isStanding }.map(\.fact.number))
  }
}
