/// What to write in place of a finding.
public struct Fix: Sendable, Hashable {
  /// Whether a machine may apply it alone.
  public enum Safety: String, Sendable {
    /// The meaning cannot change; it is applied by `--perbaiki`.
    case aman
    /// A person must read it first.
    case perluDitinjau = "perlu ditinjau"
  }
  /// The text that replaces the finding's range.
  public let replacement: String
  /// Whether a machine may apply it alone.
  public let safety: Safety

  /// A replacement that may be applied unseen.
  public static func aman(_ replacement: String) -> Fix { Fix(replacement: replacement, safety: .aman) }
  /// A replacement that a person must read first.
  public static func tinjau(_ replacement: String) -> Fix {
    Fix(replacement: replacement, safety: .perluDitinjau)
  }
}
