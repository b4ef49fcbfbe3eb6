/// Whether a participant was at a session.
public struct Attendance: Fact {
  /// Stable name of the kind.
  public static let kind = "attendance"

  /// How someone attended.
  public enum Status: String, Codable, Sendable, CaseIterable {
    /// The whole session.
    case present
    /// A part of it.
    case partly
    /// Not there, and excused.
    case excused
    /// Not there.
    case absent
  }

  /// The session, such as `hari-1-pagi`.
  public var session: String
  /// How.
  public var status: Status
  /// The session.
  public var subject: String { session }

  /// The attendance at one session.
  public init(session: String, status: Status) {
    self.session = session
    self.status = status
  }
}
