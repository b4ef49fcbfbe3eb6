/// Something that happened and is never changed afterwards: one row of a class or of a trainee's progress.
///
/// The stored properties but `detail` become the payload, which outlives the person's identity; whatever may
/// name or quote a person belongs in `detail`, which is erased with it.
public protocol Fact: Codable, Sendable {
  /// What may be erased.
  associatedtype Detail: Codable & Sendable = NoDetail

  /// The name of the kind in the file; never changed once released.
  static var kind: String { get }
  /// What it is about: an exercise, a lesson, a session, a certificate number.
  var subject: String { get }
  /// The part that is erased with the person's identity; nil when there is none or it was erased.
  var detail: Detail? { get set }
}

/// The detail of facts that have none.
public struct NoDetail: Codable, Sendable {}

extension Fact where Detail == NoDetail {
  /// Always nil.
  public var detail: NoDetail? {
    get { nil }
    set {}
  }
}

/// A fact as it stands in the file.
public struct Entry<Content: Fact>: Sendable {
  /// The identifier of the row.
  public let id: RecordID
  /// Milliseconds since 1970, always later than what the writing device had seen.
  public let time: Int64
  /// The device that wrote it.
  public let device: String
  /// Who says so.
  public let author: PersonCode
  /// Whom it is about; nil when it is about the class.
  public let person: PersonCode?
  /// What is said.
  public let fact: Content
}
