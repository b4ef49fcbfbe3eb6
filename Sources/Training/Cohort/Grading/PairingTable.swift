import Foundation
import Records
import Spreadsheet

/// Which file is whose, as a person wrote it down: `berkas;peserta;nama`.
struct PairingTable {
  private static let header = ["berkas", "peserta", "nama"]

  /// The participants by relative path; rows without a participant are still to be decided.
  private(set) var people: [String: String] = [:]
  private var order: [String] = []

  /// Reads a table; anything without both columns is no table.
  init?(_ bytes: [UInt8]) {
    guard let sheet = try? CSVDocument(bytes).sheet,
      let header = sheet.rows.first,
      let file = header.cells.firstIndex(where: { $0.text.lowercased() == PairingTable.header[0] }),
      let person = header.cells.firstIndex(where: { $0.text.lowercased() == PairingTable.header[1] })
    else { return nil }
    for row in sheet.rows.dropFirst() where !row[file].text.isEmpty {
      order.append(row[file].text)
      if !row[person].text.isEmpty { people[row[file].text] = row[person].text }
    }
  }

  /// An empty table.
  init() {}

  /// Adds files whose participant is to be written in by a person.
  mutating func ask(for files: [String]) {
    order += files.filter { !order.contains($0) }
  }

  /// The table to be filled in.
  func csv(names: [String: String]) -> [UInt8] {
    let rows = order.map { file -> [Cell] in
      let person = people[file] ?? ""
      return [.text(file), .text(person), .text(names[person] ?? "")]
    }
    return CSVWriter(delimiter: .semicolon, decimalMark: .comma, writesMark: true)
      .write([PairingTable.header.map(Cell.text)] + rows)
  }
}
