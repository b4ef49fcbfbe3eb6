/// That a certificate was issued.
public struct CertificateIssued: Fact {
  /// Stable name of the kind.
  public static let kind = "certificate-issued"

  /// Whose name stands on it.
  public struct Detail: Codable, Sendable, Hashable {
    /// The full name as printed.
    public var name: String

    /// A name as printed.
    public init(name: String) { self.name = name }
  }

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
  /// The identifier of the key that signed it.
  public var issuer: String?
  /// The day on the page, `2026-11-23`.
  public var issuedOn: String?
  /// The hours of training (JP) that count.
  public var hours: Double?
  /// The code that its QR holds: a digest of what it says.
  public var code: String?
  /// The kinds of picture that were made with it, `png` and `svg`; its signature vouches for them.
  public var pictures: [String]?
  /// The last day on which it counts, `2029-11-22`; nil where it has no end.
  public var validUntil: String?
  /// The name on it.
  public var detail: Detail?
  /// The number.
  public var subject: String { number }

  /// A certificate as issued.
  public init(
    number: String, edition: Int = 1, achievement: String, digest: String, statusIndex: Int? = nil,
    issuer: String? = nil, issuedOn: String? = nil, hours: Double? = nil, code: String? = nil,
    pictures: [String]? = nil, validUntil: String? = nil, detail: Detail? = nil
  ) {
    self.number = number
    self.edition = edition
    self.achievement = achievement
    self.digest = digest
    self.statusIndex = statusIndex
    self.issuer = issuer
    self.issuedOn = issuedOn
    self.hours = hours
    self.code = code
    self.pictures = pictures
    self.validUntil = validUntil
    self.detail = detail
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
  /// The number of the certificate that took its place, with its edition, such as `800/017#2`.
  public var replacement: String?
  /// Why.
  public var detail: Detail?
  /// The number.
  public var subject: String { number }

  /// A revocation with its reason.
  public init(number: String, edition: Int = 1, replacement: String? = nil, detail: Detail) {
    self.number = number
    self.edition = edition
    self.replacement = replacement
    self.detail = detail
  }
}
