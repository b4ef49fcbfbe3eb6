import Records

/// A participant as others see one: no civil servant's number.
public struct ClassMember: Sendable, Hashable {
  /// The code under which the facts are kept, `P-7F3K2Q`.
  public let code: String
  /// The number on the committee's list.
  public let number: String?
  /// The name without degrees; the code once the person was erased.
  public let name: String
  /// The name as it stands on a certificate.
  public let fullName: String
  /// Where the person works.
  public let agency: String?

  init(_ person: Person) { self.init(person.code, person.identity) }

  init(_ code: PersonCode, _ identity: Identity?) {
    self.code = code.description
    number = identity?.number
    name = identity?.name ?? code.description
    fullName = identity?.fullName ?? code.description
    agency = identity?.agency
  }
}
