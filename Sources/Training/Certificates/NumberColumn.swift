import Records
import Spreadsheet

/// Numbers from a column of a list, with the offices where the list names them.
struct NumberColumn {
  private struct Line {
    let row: Int
    let name: String
    let number: String
    let position: String
  }

  private var lines: [String: [Line]] = [:]

  init(_ bytes: [UInt8], path: String) throws(NumberProblem) {
    guard let sheet = try? CSVDocument(bytes).sheet else { throw .file(path: path, .notText) }
    for header in sheet.rows.prefix(40) {
      let titles = header.cells.map { $0.text.lowercased() }
      guard let number = titles.firstIndex(where: { $0.contains("nomor") && $0.contains("sertifikat") }),
        let name = titles.firstIndex(where: { $0.hasPrefix("nama") || $0 == "kode" || $0 == "peserta" })
      else { continue }
      let position = titles.firstIndex { $0.hasPrefix("jabatan") }
      for row in sheet.rows where row.number > header.number && !row[number].text.isEmpty {
        let line = Line(
          row: row.number, name: row[name].text, number: row[number].text,
          position: position.map { row[$0].text } ?? "")
        lines[Self.key(line.name), default: []].append(line)
      }
      return
    }
    throw .noColumn(path: path)
  }

  /// The number beside a participant's code or name.
  func number(of person: Person) -> String? { line(of: person)?.number }

  /// The office beside a participant's code or name.
  func position(of person: Person) -> String? {
    line(of: person).flatMap { $0.position.isEmpty ? nil : $0.position }
  }

  /// Rows that name nobody of the class, or a name that several people or several rows have.
  func strangers(among people: [Person]) -> [String] {
    let names = Dictionary(grouping: people.compactMap(\.identity?.name), by: Self.key)
    let codes = Set(people.map { Self.key($0.code.description) })
    var found: [(row: Int, text: String)] = []
    for (key, lines) in lines {
      for line in lines {
        let holders = names[key]?.count ?? (codes.contains(key) ? 1 : 0)
        if holders == 0 {
          found.append((line.row, "baris \(line.row), \(line.name): tidak ada di kelas"))
        } else if holders > 1 {
          found.append(
            (line.row, "baris \(line.row), \(line.name): nama \(holders) peserta; pakai kolom Kode"))
        } else if lines.count > 1 {
          found.append((line.row, "baris \(line.row), \(line.name): tercantum \(lines.count) kali"))
        }
      }
    }
    return found.sorted { $0.row < $1.row }.map(\.text)
  }

  private func line(of person: Person) -> Line? {
    lines[Self.key(person.code.description)]?.first
      ?? person.identity.flatMap { lines[Self.key($0.name)]?.first }
  }

  private static func key(_ text: String) -> String { PersonName(text).key }
}
