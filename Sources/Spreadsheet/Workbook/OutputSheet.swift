/// A sheet to be written.
public struct OutputSheet: Sendable, Equatable {
  /// How a column looks.
  public struct Column: Sendable, Equatable {
    /// How its numbers are shown.
    public enum Format: Sendable, Hashable {
      /// As they are.
      case plain
      /// With so many decimals.
      case decimals(Int)
      /// As text: for codes with zeros at the front.
      case text
      /// In as many lines as it takes, from the top of the cell.
      case wrapped
    }

    /// How its numbers are shown.
    public var format: Format
    /// Its width in characters; nil for as wide as its cells need.
    public var width: Double?

    /// A column; without a width it is as wide as its cells need, up to sixty characters.
    public init(_ format: Format = .plain, width: Double? = nil) {
      self.format = format
      self.width = width
    }
  }

  /// Its name; characters that Excel forbids are replaced.
  public var name: String
  /// The looks of its columns; those beyond are plain.
  public var columns: [Column]
  /// The rows at the top that stay in sight and are bold.
  public var headerRows: Int
  /// Its cells; text is never a formula.
  public var rows: [[Cell]]

  /// A sheet with one header row unless the caller says otherwise.
  public init(name: String, columns: [Column] = [], headerRows: Int = 1, rows: [[Cell]]) {
    self.name = name
    self.columns = columns
    self.headerRows = headerRows
    self.rows = rows
  }

  /// The width that a column is given.
  func width(of column: Int) -> Double {
    if columns.indices.contains(column), let width = columns[column].width { return width }
    let longest = rows.lazy.map { column < $0.count ? $0[column].text.count : 0 }.max() ?? 0
    return Double(min(max(longest, 6), 60)) + 2
  }

  /// The height in points of a row whose wrapped cells need more than one line; Excel allows 409.
  func height(of cells: [Cell]) -> Double? {
    var most = 1
    for (cell, column) in zip(cells, columns) {
      guard column.format == .wrapped, let width = column.width, case .text(let text) = cell else { continue }
      let paragraphs = text.split(separator: "\n", omittingEmptySubsequences: false)
      most = max(most, paragraphs.reduce(0) { $0 + 1 + Int(Double($1.count) / width) })
    }
    return most > 1 ? min(Double(most) * 15, 409) : nil
  }

  /// A name that Excel takes and no other sheet has: at most 31 characters, without `[]:*?/\`.
  static func name(_ wanted: String, besides taken: Set<String>) -> String {
    var name = String(wanted.map { "[]:*?/\\'".contains($0) || $0.isNewline ? " " : $0 }.prefix(31))
    name = name.trimmingWhitespace()
    if name.isEmpty { name = "Lembar" }
    var candidate = name
    var number = 2
    while taken.contains(candidate.lowercased()) {
      candidate = String(name.prefix(26)) + " \(number)"
      number += 1
    }
    return candidate
  }
}
