import Credentials
import Records

/// What an issue would do, for a person to confirm before anything is written.
public struct CertificatePlan: Sendable {
  /// What is done for one participant.
  public enum Action: Sendable, Equatable {
    /// A first certificate.
    case new
    /// It was issued before and says the same; its files are written again.
    case repeated
    /// It takes the place of another of this number, which is revoked.
    case replacement(number: String)
    /// It is issued again in the next edition because something changed; the old edition is revoked.
    case edition(changes: [String])
  }

  /// A line of the table.
  public struct Row: Sendable, Equatable {
    /// The participant.
    public let member: ClassMember
    /// The name as it will be printed: without control and direction marks.
    public let name: String
    /// The number from the agency's register.
    public let number: String
    /// Which edition of it.
    public let edition: Int
    /// The hours (JP) that count.
    public let hours: Double
    /// What is done.
    public let action: Action
  }

  /// A certificate to be made.
  struct Item: Sendable {
    let person: Person
    let row: Row
    let certificate: Certificate
    /// The certificate that it takes the place of.
    let former: CertificateIssued?
    /// Whether another key signed it, so that its files cannot be made again.
    let isForeign: Bool
    /// Kinds of picture to make; for a repeated one those of the first time, which its signature vouches for.
    let pictures: Set<PictureFormat>
  }

  /// The table, in order of the list.
  public var rows: [Row] { items.map(\.row) }
  /// Who gets none.
  public internal(set) var refused: [CertificateOutcome.Refused] = []
  /// What a person should look at before agreeing.
  public internal(set) var remarks: [String] = []
  /// The issuer's identifier.
  public let issuer: String
  var items: [Item] = []

  init(issuer: String) { self.issuer = issuer }

  /// How many certificates would be new, replaced or issued again.
  public var changes: Int { rows.count { $0.action != .repeated } }
}
