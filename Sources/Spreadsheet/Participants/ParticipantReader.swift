/// Reads the rows under a header, one after the other.
struct ParticipantReader {
  private(set) var participants: [Participant] = []
  private(set) var problems: [ParticipantProblem] = []

  private let columns: ParticipantColumns
  private var headerWidth = 0
  private var header: [String] = []
  private var firstRows: [String: Int] = [:]
  /// Number and name of the row before.
  private var before: [String] = []

  init(columns: ParticipantColumns) { self.columns = columns }

  mutating func read(_ sheet: Sheet) {
    for row in sheet.rows {
      if row.number == columns.headerRow {
        header = row.cells.map(\.text)
        headerWidth = row.cells.count
      }
      guard row.number > columns.headerRow, !row.isBlank, !isRepeatedHeader(row),
        !isColumnNumbers(row)
      else {
        continue
      }
      if Self.endsList(row) { return }
      read(rejoined(row))
    }
  }

  private mutating func read(_ row: Row) {
    var nameText = cell(.name, in: row).text
    if goesOn(row, name: nameText) { return }
    var nip = CivilServantNumber.read(cell(.nip, in: row))
    if columns.columns[.name] == columns.columns[.nip], columns.columns[.name] != nil {
      (nameText, nip) = Self.split(nameText)
    }
    guard !nameText.isEmpty else {
      // A lone cell is a signature, a place or a total, not a participant.
      if row.cells.count(where: { !$0.text.isEmpty }) > 1 { report(.missingName, row) }
      return
    }
    if "=+-@".contains(nameText.prefix(1)) { report(.formulaAsName, row) }
    let name = PersonName(nameText.hasPrefix("'") ? String(nameText.dropFirst()) : nameText)
    if name.name.contains(where: { $0.isNumber }) { report(.digitsInName, row) }

    let number = told(.number, in: row)
    var keptNIP: String?
    switch nip {
    case .absent: break
    case .number(let digits): keptNIP = digits
    case .rounded: report(.roundedNIP, row)
    case .identityCard: report(.identityCardNumber, row)
    case .malformed: report(.malformedNIP, row)
    }
    noteDuplicate("name " + name.key, row) { .duplicateName(row: $0) }
    if let number { noteDuplicate("number " + number.lowercased(), row) { .duplicateNumber(row: $0) } }
    if let keptNIP { noteDuplicate("nip " + keptNIP, row) { .duplicateNIP(row: $0) } }
    participants.append(
      Participant(row: row.number, name: name, number: number, agency: told(.agency, in: row), nip: keptNIP))
  }

  /// What a cell tells; nothing where it is empty or holds a formula that was never computed.
  private func told(_ field: ParticipantColumns.Field, in row: Row) -> String? {
    let text = cell(field, in: row).text
    return text.isEmpty || text.hasPrefix("=") ? nil : text
  }

  /// The row with degrees put back behind the name, where commas that were not quoted made cells of them.
  private mutating func rejoined(_ row: Row) -> Row {
    guard headerWidth > 0, row.cells.dropFirst(headerWidth).contains(where: { !$0.text.isEmpty }) else {
      return row
    }
    report(.extraCells, row)
    guard let column = columns.columns[.name] else { return row }
    var cells = row.cells
    while cells.count > headerWidth, column + 1 < cells.count {
      let next = cells[column + 1].text
      guard Degree.looksLikeDegrees(next.split(separator: " ").map(String.init)) else { break }
      cells[column] = .text(cells[column].text + ", " + next)
      cells.remove(at: column + 1)
    }
    return Row(number: row.number, cells: cells)
  }

  /// A cell of the list, text without what would steer a terminal.
  private func cell(_ field: ParticipantColumns.Field, in row: Row) -> Cell {
    let cell = columns.columns[field].map { row[$0] } ?? .empty
    guard case .text(let text) = cell else { return cell }
    let kept = text.unicodeScalars.filter {
      $0.properties.generalCategory != .control || $0.properties.isWhitespace
    }
    return .text(String(String.UnicodeScalarView(kept)))
  }

  private mutating func report(_ kind: ParticipantProblem.Kind, _ row: Row) {
    problems.append(ParticipantProblem(kind: kind, row: row.number))
  }

  private mutating func noteDuplicate(
    _ key: String, _ row: Row, _ kind: (Int) -> ParticipantProblem.Kind
  ) {
    if let first = firstRows[key] { report(kind(first), row) } else { firstRows[key] = row.number }
  }

  /// Whether a row tells more of the person in the row before: name and number are merged over both.
  private mutating func goesOn(_ row: Row, name: String) -> Bool {
    let key = [cell(.number, in: row).text, name]
    defer { before = key }
    return key == before && !key.contains("")
  }

  /// A header printed again at the top of a page.
  private func isRepeatedHeader(_ row: Row) -> Bool {
    row.number != columns.headerRow && row.cells.map(\.text) == header
  }

  /// The row `(1) (2) (3)` that official tables have under the header.
  private func isColumnNumbers(_ row: Row) -> Bool {
    guard row.number == columns.headerRow + 1 else { return false }
    let numbers = row.cells.map { $0.text.filter { !"(). ".contains($0) } }.filter { !$0.isEmpty }
    return numbers.count > 1 && numbers.enumerated().allSatisfy { $1 == String($0 + 1) }
  }

  /// What stands under a list: totals and signatures.
  private static func endsList(_ row: Row) -> Bool {
    let words =
      row.cells.lazy.map(\.text).first { !$0.isEmpty }?.lowercased().split { !$0.isLetter } ?? []
    return words.first.map {
      ["jumlah", "total", "mengetahui", "catatan", "keterangan", "ttd"].contains($0)
    }
      ?? false
  }

  /// The parts of a cell under `NAMA / NIP`.
  private static func split(_ text: String) -> (name: String, nip: CivilServantNumber.Reading) {
    let isDigit = { (character: Character) in ("0"..."9").contains(character) }
    guard let start = text.firstIndex(where: isDigit) else { return (text, .absent) }
    var name = text[..<start].trimmingWhitespace()
    for ending in ["(", ":", "NIP.", "NIP", "Nip.", "Nip", "nip.", "nip", "/", "-"]
    where name.hasSuffix(ending) {
      name = name.dropLast(ending.count).trimmingWhitespace()
    }
    let digits = text[start...].prefix { isDigit($0) || $0.isWhitespace }
    return (name, CivilServantNumber.read(.text(String(digits))))
  }
}
