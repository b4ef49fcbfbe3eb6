import Documents
import Records
import SourceText
import Spreadsheet

/// What became of a list of participants.
public struct RosterImport: Sendable, Equatable {
  /// How a column of the list was read.
  public struct Column: Sendable, Equatable {
    /// What it holds, in Indonesian: `nama`, `nomor`, `instansi`, `NIP`.
    public let field: String
    /// Its heading.
    public let heading: String
  }

  /// A row that a person should look at.
  public struct Remark: Sendable, Equatable {
    /// The row, as a spreadsheet shows it.
    public let row: Int
    /// What is the matter, in Indonesian.
    public let message: String
  }

  /// The sheet that was read; nil for comma-separated values.
  public var sheetName: String?
  /// The columns that were read.
  public let columns: [Column]
  /// Whether they were read as in an earlier list of the same layout.
  public let isReadAsBefore: Bool
  /// Headings of columns that were not.
  public let ignored: [String]
  /// Participants who are new in the class.
  public let added: [ClassMember]
  /// How many participants of the list the class had already.
  public let known: Int
  /// Rows that a person should look at.
  public let remarks: [Remark]
}

/// Why a list of participants cannot be read.
public enum RosterError: Error, Sendable, Equatable {
  /// The file cannot be opened.
  case file(FileProblem)
  /// No row has a heading for names.
  case noNameColumn
  /// No row has a heading that a person named, in lower case; the row that comes nearest has these.
  case noSuchColumn(String, headings: [String])
  /// There is a heading and nobody under it.
  case noParticipants
}

extension Cohort {
  /// Takes in the participants of a workbook or a CSV file; taking the same file in again adds nobody.
  ///
  /// - Parameters:
  ///   - listPath: The list, as it was typed.
  ///   - choices: Which columns hold what, where a person says so; all others by an earlier list of the same
  ///     layout or by their headings. What was read is kept for the next list.
  ///   - author: Who takes it in.
  ///   - isOnePerson: Asked where two rows have one name; without an answer they are two people.
  /// - Returns: What became of the rows, or why the list cannot be read.
  /// - Throws: Why the class file cannot be written.
  public func enrol(
    fromFile listPath: String, columns choices: [ColumnChoice] = [], by author: String,
    isOnePerson: (RosterTwins) -> Bool = { _ in false }
  ) throws(CohortError) -> Result<RosterImport, RosterError> {
    let kept = try using { file throws(RecordsError) in
      try file.entries(of: RosterColumns.self).map(\.fact)
    }
    let table: ParticipantTable
    let page: Workbook.Page
    let layout: RosterLayout
    do throws(RosterError) {
      (page, layout, table) = try readTable(listPath, kept: kept, choices: choices)
    } catch {
      return .failure(error)
    }
    var remarks = table.problems.map { RosterImport.Remark(row: $0.row, message: $0.kind.message) }
    let hidden = Set(page.hiddenRows)
    remarks += table.participants.filter { hidden.contains($0.row) }.map {
      RosterImport.Remark(row: $0.row, message: "baris ini disembunyikan di lembar kerja; tetap dimasukkan")
    }
    let repeated = RosterDuplicates(table.participants, isOnePerson: isOnePerson)
    remarks += repeated.remarks
    let identities = repeated.kept.map { participant in
      Identity(
        name: participant.name.name, front: participant.name.front, back: participant.name.back,
        number: participant.number, agency: participant.agency, nip: participant.nip)
    }
    let enrolments = try using { file throws(RecordsError) in
      let marker = try file.marker(named: author)
      if kept.last(where: { $0.headings == layout.headings })?.columns != layout.kept.columns {
        try file.record(layout.kept, by: marker)
      }
      return try file.enrol(identities, by: marker)
    }
    let added = zip(enrolments, identities).filter { $0.0.isNew }
      .map { ClassMember($0.0.person, $0.1) }
    return .success(
      RosterImport(
        sheetName: page.name.isEmpty ? nil : page.name,
        columns: columns(table.columns, in: page.sheet), isReadAsBefore: layout.origin == .earlierList,
        ignored: table.columns.ignored.map(Cohort.oneLine),
        added: added,
        known: enrolments.count { !$0.isNew }, remarks: remarks.sorted { $0.row < $1.row }))
  }

  /// A heading as it reads, where its cell breaks the line.
  private static func oneLine(_ heading: String) -> String {
    heading.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The first sheet in sight that has a column of names, and its rows.
  private func readTable(
    _ listPath: String, kept: [RosterColumns], choices: [ColumnChoice]
  ) throws(RosterError) -> (Workbook.Page, RosterLayout, ParticipantTable) {
    let book: Workbook
    do {
      book = try Workbook(try environment.bytes(of: listPath))
    } catch let problem as FileProblem {
      throw .file(problem)
    } catch {
      throw .file(FileProblem(spreadsheet: error))
    }
    var failure = RosterError.noNameColumn
    for page in book.pages.filter({ !$0.isHidden }) + book.pages.filter(\.isHidden) {
      do throws(RosterError) {
        guard let layout = try RosterLayout(page.sheet, kept: kept, choices: choices) else { continue }
        let table = ParticipantTable(page.sheet, columns: layout.columns)
        if !table.participants.isEmpty { return (page, layout, table) }
        failure = .noParticipants
      } catch {
        // Another sheet of the book may have what is looked for.
        if failure == .noNameColumn { failure = error }
      }
    }
    throw failure
  }

  private func columns(_ columns: ParticipantColumns, in sheet: Sheet) -> [RosterImport.Column] {
    let header = sheet.rows.first { $0.number == columns.headerRow }
    return ParticipantColumns.Field.allCases.compactMap { field in
      columns.columns[field].map {
        RosterImport.Column(field: field.title, heading: Cohort.oneLine(header?[$0].text ?? ""))
      }
    }
  }
}

extension ParticipantProblem.Kind {
  fileprivate var message: String {
    switch self {
    case .missingName: "baris ini berisi data tanpa nama; tidak dimasukkan"
    case .formulaAsName: "nama diawali tanda rumus; dibaca sebagai teks"
    case .digitsInName: "ada angka di dalam nama; cek ejaannya"
    case .duplicateName(let row): "nama sama dengan baris \(row)"
    case .duplicateNumber(let row): "nomor sama dengan baris \(row)"
    case .duplicateNIP(let row): "NIP sama dengan baris \(row)"
    case .roundedNIP: "NIP dibulatkan oleh lembar kerja; tidak disimpan (NIP tidak wajib)"
    case .identityCardNumber: "enam belas angka, mungkin NIK; tidak disimpan"
    case .malformedNIP: "NIP bukan delapan belas angka; tidak disimpan"
    case .extraCells: "kolomnya lebih banyak daripada judul; gelar dikembalikan ke nama"
    }
  }
}
