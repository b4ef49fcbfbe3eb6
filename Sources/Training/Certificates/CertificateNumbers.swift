import Records
import Spreadsheet

/// Where the numbers of certificates come from: the agency's register, never the program.
public enum NumberSource: Sendable, Equatable {
  /// A block of the register, by its first number; the digits that count stand in braces:
  /// `800.1.4/{017}/KOMINFO/2026`.
  case block(first: String)
  /// A CSV file with a column of numbers beside names, codes or numbers on the list.
  case column(path: String)
}

/// Why numbers cannot be given.
public enum NumberProblem: Error, Sendable, Equatable {
  /// It is not clear which digits count.
  case unclearBlock(String)
  /// The file with the column cannot be read.
  case file(path: String, FileProblem)
  /// The file has no column of numbers or none that says whose they are.
  case noColumn(path: String)
  /// Two people have the same number.
  case duplicate(number: String, names: [String])
  /// Participants without a number.
  case missing(names: [String])
  /// A participant has another number already.
  case disagreement(name: String, issued: String, listed: String)
}

/// Numbers from a block, counted up by one, with as many digits as the first.
struct NumberBlock {
  private let head: Substring
  private let tail: Substring
  private let width: Int
  private var next: Int

  init(first: String) throws(NumberProblem) {
    let text = first[...]
    if let open = text.firstIndex(of: "{"), let close = text[open...].firstIndex(of: "}"),
      let value = Int(text[text.index(after: open)..<close]), value >= 0
    {
      head = text[..<open]
      tail = text[text.index(after: close)...]
      width = text.distance(from: open, to: close) - 1
      next = value
      return
    }
    let runs = text.split { !NumberBlock.isDigit($0) }
    guard runs.count == 1, let run = runs.first, let value = Int(run) else { throw .unclearBlock(first) }
    head = text[..<run.startIndex]
    tail = text[run.endIndex...]
    width = run.count
    next = value
  }

  /// The next number that is not taken.
  mutating func take(except taken: Set<String>) -> String {
    while true {
      let digits = String(next)
      next += 1
      let number =
        head + String(repeating: "0", count: max(0, width - digits.count)) + digits + tail
      if !taken.contains(String(number)) { return String(number) }
    }
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}

/// Numbers from a column of a list.
struct NumberColumn {
  private var byKey: [String: String] = [:]

  init(_ bytes: [UInt8], path: String) throws(NumberProblem) {
    guard let sheet = try? CSVDocument(bytes).sheet else { throw .file(path: path, .notText) }
    for header in sheet.rows.prefix(40) {
      let titles = header.cells.map { $0.text.lowercased() }
      guard let number = titles.firstIndex(where: { $0.contains("nomor") && $0.contains("sertifikat") }),
        let name = titles.firstIndex(where: { $0.hasPrefix("nama") || $0 == "kode" || $0 == "peserta" })
      else { continue }
      for row in sheet.rows where row.number > header.number && !row[number].text.isEmpty {
        byKey[NumberColumn.key(row[name].text)] = row[number].text
      }
      return
    }
    throw .noColumn(path: path)
  }

  /// The number beside a participant's code or name.
  func number(of person: Person) -> String? {
    byKey[NumberColumn.key(person.code.description)]
      ?? person.identity.flatMap { byKey[NumberColumn.key($0.name)] }
  }

  private static func key(_ text: String) -> String { PersonName(text).key }
}
