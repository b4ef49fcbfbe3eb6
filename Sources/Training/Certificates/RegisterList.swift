import Records
import Spreadsheet

/// A list of the agency: numbers of certificates, offices or addresses beside names or codes.
struct RegisterList {
  /// What the list is read for.
  enum Purpose {
    /// Numbers; a row without one says nothing.
    case numbers
    /// Offices and addresses.
    case details
  }

  private struct Line {
    let row: Int
    let name: String
    let number: String
    let position: String
    let address: String
  }

  private struct Columns {
    let name: Int
    let number, position, address: Int?

    init?(_ titles: [String], for purpose: Purpose) {
      guard let name = titles.firstIndex(where: { $0.hasPrefix("nama") || $0 == "kode" || $0 == "peserta" })
      else { return nil }
      self.name = name
      number = titles.firstIndex { $0.contains("nomor") && $0.contains("sertifikat") }
      position = titles.firstIndex { $0.hasPrefix("jabatan") }
      address = titles.firstIndex { title in ["surel", "email", "e-mail"].contains { title.contains($0) } }
      guard purpose == .numbers ? number != nil : position != nil || address != nil else { return nil }
    }
  }

  private var lines: [String: [Line]] = [:]

  /// Reads the first sheet in sight that has the columns.
  init(_ bytes: [UInt8], path: String, for purpose: Purpose) throws(NumberProblem) {
    let book: Workbook
    do { book = try Workbook(bytes) } catch { throw .file(path: path, FileProblem(spreadsheet: error)) }
    for page in book.pages.filter({ !$0.isHidden }) + book.pages.filter(\.isHidden) {
      for header in page.sheet.rows.prefix(40) {
        let titles = header.cells.map { $0.text.lowercased() }
        guard let columns = Columns(titles, for: purpose) else { continue }
        for row in page.sheet.rows where row.number > header.number {
          add(row, columns, for: purpose)
        }
        return
      }
    }
    throw purpose == .numbers ? .noColumn(path: path) : .noDetails(path: path)
  }

  private mutating func add(_ row: Row, _ columns: Columns, for purpose: Purpose) {
    let line = Line(
      row: row.number, name: row[columns.name].text, number: columns.number.map { row[$0].text } ?? "",
      position: columns.position.map { row[$0].text } ?? "",
      address: columns.address.map { row[$0].text } ?? "")
    guard !(purpose == .numbers ? line.number : line.name).isEmpty else { return }
    lines[Self.key(line.name), default: []].append(line)
  }

  /// The number beside a participant's code or name.
  func number(of person: Person) -> String? { line(of: person)?.number }

  /// The office beside a participant's code or name.
  func position(of person: Person) -> String? {
    line(of: person).flatMap { $0.position.isEmpty ? nil : $0.position }
  }

  /// The e-mail address beside a participant's code or name, in small letters.
  func address(of person: Person) -> String? {
    line(of: person).flatMap { $0.address.contains("@") ? $0.address.lowercased() : nil }
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
