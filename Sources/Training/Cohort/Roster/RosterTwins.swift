import Spreadsheet

/// Two rows of a list with one name: one person or two, a human knows.
public struct RosterTwins: Sendable, Equatable {
  /// The name.
  public let name: String
  /// The rows, as a spreadsheet shows them.
  public let rows: (first: Int, second: Int)
  /// What the rows say of where the person works, `–` for nothing.
  public let agencies: (first: String, second: String)

  init(_ first: Participant, _ second: Participant) {
    name = second.name.name
    rows = (first.row, second.row)
    agencies = (first.agency ?? "–", second.agency ?? "–")
  }

  /// Whether both speak of the same rows.
  public static func == (left: RosterTwins, right: RosterTwins) -> Bool {
    left.name == right.name && left.rows == right.rows && left.agencies == right.agencies
  }
}
