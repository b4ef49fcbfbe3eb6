/// That a certificate was issued.
public struct CertificateIssued: Fact {
  /// Stable name of the kind.
  public static let kind = "certificate-issued"
  /// The number from the agency's register.
  public var number: String
  /// Which edition of this number, from 1; a corrected certificate keeps its number.
  public var edition: Int
  /// What is certified: `keikutsertaan` or `kelulusan`.
  public var achievement: String
  /// SHA-256 of the signed credential, in hexadecimal.
  public var digest: String
  /// The place in the status list by which it can be revoked.
  public var statusIndex: Int?
  /// The number.
  public var subject: String { number }

  /// A certificate as issued.
  public init(number: String, edition: Int = 1, achievement: String, digest: String, statusIndex: Int? = nil)
  {
    self.number = number
    self.edition = edition
    self.achievement = achievement
    self.digest = digest
    self.statusIndex = statusIndex
  }
}

/// That a certificate no longer counts.
public struct CertificateRevoked: Fact {
  /// Stable name of the kind.
  public static let kind = "certificate-revoked"

  /// Why.
  public struct Detail: Codable, Sendable, Hashable {
    /// In words.
    public var reason: String

    /// A reason in words.
    public init(reason: String) { self.reason = reason }
  }

  /// The number from the agency's register.
  public var number: String
  /// Which edition of it.
  public var edition: Int
  /// Why.
  public var detail: Detail?
  /// The number.
  public var subject: String { number }

  /// A revocation with its reason.
  public init(number: String, edition: Int = 1, detail: Detail) {
    self.number = number
    self.edition = edition
    self.detail = detail
  }
}
