import Curriculum
import Foundation
import Records
import Spreadsheet

/// The drafts of a marker as a table, for those who mark in a spreadsheet.
struct MarkingWorkbook {
  let session: MarkingSession

  init(_ session: MarkingSession) { self.session = session }

  /// Headings that are the same for every task.
  enum Column: String {
    case draft = "naskah"
    case rubric = "rubrik"
    case reason = "alasan"
    case comment = "komentar"
    case text = "teks"
    case evidence = "bukti"
    case number = "no."
  }

  /// The heading of a criterion.
  static func heading(_ criterion: Rubric.Criterion) -> String { "\(criterion.id) (1-4)" }

  /// The heading of a gate.
  static func heading(_ gate: Rubric.Gate) -> String { "gerbang \(gate.id) (y/t)" }

  /// The first twelve digits of the rubric's digest: enough to tell one text from another.
  static func mark(_ digest: String) -> String { String(digest.prefix(12)) }

  /// The most that a cell of a spreadsheet holds.
  private static let longestCell = 32_000

  /// Heading and one row a draft, without a name.
  var rows: [[Cell]] {
    let gates = session.task.rubric.gates
    let header =
      [Column.number.rawValue] + session.criteria.map(MarkingWorkbook.heading)
      + gates.map(MarkingWorkbook.heading)
      + [Column.reason, .comment, .evidence, .text, .rubric, .draft].map(\.rawValue)
    return [header.map(Cell.text)]
      + session.drafts.map { draft in
        var cells: [Cell] = [.number(Double(draft.number))]
        cells += session.criteria.map { draft.levels[$0.id].map { .number(Double($0)) } ?? .empty }
        let asked = session.gates(of: draft).map(\.id)
        cells += gates.map { gate in
          guard asked.contains(gate.id) else { return .text("y") }
          return draft.gates[gate.id].map { .text($0 ? "t" : "y") } ?? .empty
        }
        let evidence = session.options.machineLevels == .never ? [] : draft.evidence
        cells += [
          .empty, draft.comment.map(Cell.text) ?? .empty,
          .text(String(evidence.joined(separator: "\n").prefix(MarkingWorkbook.longestCell))),
          .text(String(draft.text.prefix(MarkingWorkbook.longestCell))),
          .text(MarkingWorkbook.mark(session.task.rubricDigest)), .text(draft.submission.description),
        ]
        return cells
      }
  }
}

/// What became of a marking workbook.
public struct WorkbookImport: Sendable, Equatable {
  /// A row that was not taken in.
  public struct Remark: Sendable, Equatable {
    /// The row, as a spreadsheet shows it.
    public let row: Int
    /// Why, in Indonesian.
    public let message: String
  }

  /// How many marks are new.
  public internal(set) var marked = 0
  /// How many were there already.
  public internal(set) var unchanged = 0
  /// How many rows hold no level yet.
  public internal(set) var blank = 0
  /// Rows to look at; nothing of them was taken in.
  public internal(set) var remarks: [Remark] = []
}

/// Why a workbook cannot be used at all.
public enum WorkbookError: Error, Sendable, Equatable {
  /// Marking cannot begin.
  case session(MarkingSessionError)
  /// The file cannot be read.
  case file(FileProblem)
  /// These columns are missing.
  case columns([String])
  /// The file cannot be written; why, in Indonesian.
  case notWritable(reason: String)
}

extension Cohort {
  /// Writes the drafts of a marker as a table: a workbook where the name ends in `.xlsx`, with the rubric on a
  /// sheet of its own, otherwise comma-separated values.
  ///
  /// - Returns: How many drafts it holds.
  public func exportMarking(
    _ task: GradingTask, options: MarkingOptions, to path: String
  ) throws(WorkbookError) -> Int {
    let session: MarkingSession
    do { session = try MarkingSession(self, task: task, options: options) } catch { throw .session(error) }
    let workbook = MarkingWorkbook(session)
    let url = environment.resolve(path)
    do {
      if path.lowercased().hasSuffix(".xlsx") {
        try WorkbookWriter.replace(url, with: workbook.sheets)
      } else {
        let writer = CSVWriter(delimiter: .semicolon, decimalMark: .comma, writesMark: true)
        try Data(writer.write(workbook.rows)).write(to: url, options: .atomic)
      }
    } catch {
      throw .notWritable(reason: SystemReason.writing(url, error))
    }
    return session.drafts.count
  }

  /// Takes a filled-in table in; taking it in again changes nothing.
  public func importMarking(
    _ task: GradingTask, options: MarkingOptions, from path: String
  ) throws(WorkbookError) -> WorkbookImport {
    let (sheet, reader) = try workbook(task, path)
    var session: MarkingSession
    do { session = try MarkingSession(self, task: task, options: options) } catch { throw .session(error) }
    var result = WorkbookImport()
    for row in sheet.rows where row.number > reader.headerRow && !row.isBlank {
      do {
        try session.take(try reader.read(row), into: &result)
      } catch let refusal as WorkbookReader.Refusal {
        result.remarks.append(.init(row: row.number, message: refusal.message))
      } catch let error as MarkingSessionError {
        guard let message = error.rowMessage else { throw .session(error) }
        result.remarks.append(.init(row: row.number, message: message))
      } catch {
        throw .file(.notText)
      }
    }
    return result
  }

  /// The table as this program writes it, or with another delimiter: texts with commas mislead a guess.
  private func workbook(
    _ task: GradingTask, _ path: String
  ) throws(WorkbookError) -> (Sheet, WorkbookReader) {
    let bytes: [UInt8]
    do { bytes = try environment.bytes(of: path) } catch { throw .file(error) }
    var missing: [String] = []
    for sheet in try tables(bytes) {
      do throws(WorkbookError) {
        return (sheet, try WorkbookReader(sheet, task: task))
      } catch {
        guard case .columns(let names) = error else { throw error }
        if missing.isEmpty { missing = names }
      }
    }
    throw .columns(missing)
  }

  /// The sheets that may be the table; comma-separated values are cut in each of three ways.
  private func tables(_ bytes: [UInt8]) throws(WorkbookError) -> [Sheet] {
    do {
      guard !bytes.starts(with: Array("PK".utf8)) else { return try Workbook(bytes).pages.map(\.sheet) }
      return try [CSVDocument.Delimiter.semicolon, .comma, .tab].map { delimiter throws(SpreadsheetError) in
        try CSVDocument(bytes, delimiter: delimiter).sheet
      }
    } catch {
      throw .file(FileProblem(spreadsheet: error))
    }
  }
}

extension MarkingSessionError {
  /// What is said of a row; nil for what stops the whole work.
  fileprivate var rowMessage: String? {
    switch self {
    case .incomplete(let open): "belum diputuskan: \(open.joined(separator: "; "))"
    case .needsReason(let why): "perlu alasan: \(why.joined(separator: "; "))"
    case .replaced: "naskah ini sudah diganti yang lebih baru"
    case .cohort, .noDrafts, .staleRubric, .rubricChanged: nil
    }
  }
}
