import Records
import Spreadsheet

/// Finds out which column of a sheet holds what: by what a person says, by an earlier list of the same layout, by
/// the headings.
struct RosterLayout {
  /// Where the reading of the columns comes from.
  enum Origin { case headings, earlierList, choice }

  let columns: ParticipantColumns
  let origin: Origin
  /// The headings of the sheet, cell by cell, as they are compared.
  let headings: [String]

  /// How many rows a header is looked for in.
  private static let depth = 40

  /// Reads the layout of a sheet; nil where no column holds names.
  ///
  /// - Parameters:
  ///   - sheet: The sheet.
  ///   - kept: Layouts of earlier lists, the latest last.
  ///   - choices: What a person says.
  /// - Throws: `RosterError.noSuchColumn` where no row has the headings that a person names.
  init?(_ sheet: Sheet, kept: [RosterColumns], choices: [ColumnChoice]) throws(RosterError) {
    let rows = sheet.rows.prefix(RosterLayout.depth)
    var found: (row: Row, columns: [ParticipantColumns.Field: Int], origin: Origin)?
    if let automatic = ParticipantColumns(in: sheet),
      let row = rows.first(where: { $0.number == automatic.headerRow })
    {
      found = (row, automatic.columns, .headings)
    }
    let layouts = Dictionary(kept.map { ($0.headings, $0.columns) }, uniquingKeysWith: { $1 })
    for row in rows {
      guard let columns = layouts[RosterLayout.headings(of: row)] else { continue }
      found = (row, RosterLayout.fields(columns), .earlierList)
      break
    }
    if !choices.isEmpty {
      let row = try RosterLayout.row(with: choices, in: [found?.row].compactMap(\.self) + rows)
      let headings = RosterLayout.headings(of: row)
      var columns = row.number == found?.row.number ? found?.columns ?? [:] : [:]
      for choice in choices {
        columns[choice.field] = choice.heading.flatMap { headings.firstIndex(of: $0) }
      }
      found = (row, columns, .choice)
    }
    guard let found, found.columns[.name] != nil else { return nil }
    headings = RosterLayout.headings(of: found.row)
    origin = found.origin
    let used = Set(found.columns.values)
    columns = ParticipantColumns(
      headerRow: found.row.number, columns: found.columns,
      ignored: found.row.cells.indices.filter { !used.contains($0) }.map { found.row[$0].text }
        .filter { !$0.isEmpty })
  }

  /// The layout in the form in which it is kept.
  var kept: RosterColumns {
    RosterColumns(
      headings: headings,
      columns: Dictionary(
        columns.columns.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: { first, _ in first }))
  }

  /// The first row that has all the headings a person names.
  private static func row(with choices: [ColumnChoice], in rows: [Row]) throws(RosterError) -> Row {
    let wanted = choices.compactMap(\.heading)
    let match = rows.first { row in Set(wanted).isSubset(of: headings(of: row)) }
    if let match { return match }
    // The row that has most of them is the header that was meant.
    let nearest = rows.max { count(wanted, in: $0) < count(wanted, in: $1) }
    let known = nearest.map(headings) ?? []
    throw .noSuchColumn(
      wanted.first { !known.contains($0) } ?? "",
      headings: nearest?.cells.map(\.text).filter { !$0.isEmpty } ?? [])
  }

  private static func count(_ wanted: [String], in row: Row) -> Int {
    Set(headings(of: row)).intersection(wanted).count
  }

  private static func headings(of row: Row) -> [String] {
    var headings = row.cells.map(\.text.headingText)
    while headings.last?.isEmpty == true { headings.removeLast() }
    return headings
  }

  private static func fields(_ columns: [String: Int]) -> [ParticipantColumns.Field: Int] {
    Dictionary(
      columns.compactMap { name, column in ParticipantColumns.Field(rawValue: name).map { ($0, column) } },
      uniquingKeysWith: { first, _ in first })
  }
}
