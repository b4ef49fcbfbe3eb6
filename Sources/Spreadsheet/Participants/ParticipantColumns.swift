/// Which column of a list holds what; found in the header row, or given.
public struct ParticipantColumns: Sendable, Hashable {
  /// What a list of participants says of each.
  public enum Field: String, Sendable, CaseIterable {
    /// The name, with or without degrees.
    case name
    /// The number on the committee's list.
    case number
    /// Where the person works.
    case agency
    /// The civil servant's number.
    case nip
  }

  /// The number of the header row, as the spreadsheet shows it.
  public let headerRow: Int
  /// The column of each field that the list has, from 0; two fields may share one.
  public let columns: [Field: Int]
  /// The headings of the other columns, in order.
  public let ignored: [String]

  /// Columns that the caller knows.
  public init(headerRow: Int, columns: [Field: Int], ignored: [String] = []) {
    self.headerRow = headerRow
    self.columns = columns
    self.ignored = ignored
  }

  /// Finds the header under title rows: of the first forty rows the one with a name column and most fields.
  public init?(in sheet: Sheet) {
    var best: ParticipantColumns?
    for row in sheet.rows.prefix(40) {
      let found = Self.fields(of: row)
      guard found[.name] != nil, found.count > best?.columns.count ?? 0 else { continue }
      let ignored = row.cells.indices.filter { !found.values.contains($0) }.map { row[$0].text }
      best = ParticipantColumns(
        headerRow: row.number, columns: found, ignored: ignored.filter { !$0.isEmpty })
    }
    guard let best else { return nil }
    self = best
  }

  private static func fields(of row: Row) -> [Field: Int] {
    var found: [Field: Int] = [:]
    var plainNumber: Int?
    for (index, cell) in row.cells.enumerated() {
      let heading = Heading(cell.text)
      for field in heading.fields where found[field] == nil { found[field] = index }
      if heading.isPlainNumber, plainNumber == nil { plainNumber = index }
    }
    if found[.number] == nil { found[.number] = plainNumber }
    return found
  }
}
