import Curriculum
import Records
import Spreadsheet

/// Reads the rows of a filled-in marking workbook.
struct WorkbookReader {
  /// One row.
  struct Entry {
    var submission: String
    var levels: [String: Int]
    /// Whether gates stand open.
    var gates: [String: Bool]
    var reason: String?
    var comment: String?
  }
  /// Why a row is not taken in.
  struct Refusal: Error {
    let message: String
  }

  let headerRow: Int
  private let task: GradingTask
  private let columns: [String: Int]

  /// Finds the headings within the first ten rows.
  init(_ sheet: Sheet, task: GradingTask) throws(WorkbookError) {
    self.task = task
    let needed =
      [MarkingWorkbook.Column.draft.rawValue, MarkingWorkbook.Column.rubric.rawValue]
      + task.rubric.criteria.map(MarkingWorkbook.heading)
    let headers = sheet.rows.prefix(10).map { row in
      (
        row: row.number,
        columns: Dictionary(
          row.cells.enumerated().map { ($1.text.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
      )
    }
    let found = headers.first { $0.columns[MarkingWorkbook.Column.draft.rawValue] != nil }
    let missing = needed.filter { found?.columns[$0] == nil }
    guard let found, missing.isEmpty else { throw .columns(missing) }
    headerRow = found.row
    columns = found.columns
  }

  /// Reads a row.
  func read(_ row: Row) throws(Refusal) -> Entry {
    let rubric = text(row, .rubric)
    guard rubric == MarkingWorkbook.mark(task.rubricDigest) else {
      throw Refusal(message: "rubriknya bukan yang berlaku; ekspor lembar yang baru")
    }
    var entry = Entry(submission: text(row, .draft), levels: [:], gates: [:])
    for criterion in task.rubric.criteria {
      guard let column = columns[MarkingWorkbook.heading(criterion)] else { continue }
      let cell = row[column]
      if cell.text.isEmpty { continue }
      guard let level = cell.number, let whole = Int(exactly: level), (1...4).contains(whole) else {
        throw Refusal(message: "\(criterion.title): “\(cell.text.prefix(20))” bukan 1, 2, 3, atau 4")
      }
      entry.levels[criterion.id] = whole
    }
    for gate in task.rubric.gates {
      guard let column = columns[MarkingWorkbook.heading(gate)] else { continue }
      switch row[column].text.lowercased() {
      case "": break
      case "y", "ya": entry.gates[gate.id] = false
      case "t", "tidak": entry.gates[gate.id] = true
      case let other:
        throw Refusal(message: "gerbang \(gate.id): “\(other.prefix(20))” bukan y atau t")
      }
    }
    entry.reason = words(row, .reason)
    entry.comment = words(row, .comment)
    return entry
  }

  private func text(_ row: Row, _ column: MarkingWorkbook.Column) -> String {
    columns[column.rawValue].map { row[$0].text } ?? ""
  }

  private func words(_ row: Row, _ column: MarkingWorkbook.Column) -> String? {
    let words = text(row, column)
    return words.isEmpty ? nil : words
  }
}

extension MarkingSession {
  /// Keeps the mark of one row; the same mark again is only counted.
  mutating func take(_ entry: WorkbookReader.Entry, into result: inout WorkbookImport) throws {
    guard let place = drafts.firstIndex(where: { $0.submission.description == entry.submission }) else {
      throw WorkbookReader.Refusal(message: "naskah ini tidak ada pada bagian penilai ini")
    }
    guard !entry.levels.isEmpty else {
      result.blank += 1
      return
    }
    let before = drafts[place]
    index = place
    drafts[place].levels = entry.levels
    drafts[place].gates = entry.gates.filter { gate in gates.contains { $0.id == gate.key } }
    drafts[place].comment = entry.comment
    if before.score != nil, before.score == score, isKept(entry) {
      drafts[place] = before
      result.unchanged += 1
      return
    }
    do {
      _ = try confirm(reason: entry.reason)
      result.marked += 1
    } catch {
      drafts[place] = before
      throw error
    }
  }
}
