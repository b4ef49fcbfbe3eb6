import Foundation
import Records
import Spreadsheet

/// Which file is whose, as a person wrote it down: `berkas;peserta;nama`.
struct PairingTable {
  private static let header = ["berkas", "peserta", "nama"]

  /// The participants by relative path; rows without a participant are still to be decided.
  private(set) var people: [String: String] = [:]
  private var order: [String] = []
  private var hints: [String: String] = [:]

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

  /// Adds a file whose participant is to be written in by a person, with those who come into question.
  mutating func ask(for file: String, candidates: [ClassMember]) {
    if !order.contains(file) { order.append(file) }
    hints[file] = candidates.map { "\($0.number ?? $0.code) \($0.name)" }.joined(separator: ", ")
  }

  /// The table to be filled in.
  func csv(names: [String: String]) -> [UInt8] {
    let rows = order.map { file -> [Cell] in
      let person = people[file] ?? ""
      let hint = hints[file].flatMap { $0.isEmpty ? nil : "mungkin: \($0)" }
      return [.text(file), .text(person), .text(names[person] ?? hint ?? "")]
    }
    return CSVWriter(delimiter: .semicolon, decimalMark: .comma, writesMark: true)
      .write([PairingTable.header.map(Cell.text)] + rows)
  }
}
