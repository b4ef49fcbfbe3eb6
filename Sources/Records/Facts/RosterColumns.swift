/// How the columns of a participant list were read, so that the next list of the same layout is read alike.
public struct RosterColumns: Fact {
  /// Stable name of the kind.
  public static let kind = "roster-columns"
  /// The headings of the list, cell by cell, in lower case and with single spaces.
  public var headings: [String]
  /// The column of each field, from 0: `name`, `number`, `agency`, `nip`.
  public var columns: [String: Int]
  /// Always `roster`.
  public var subject: String { "roster" }

  /// A layout with what its columns hold.
  public init(headings: [String], columns: [String: Int]) {
    self.headings = headings
    self.columns = columns
  }
}
