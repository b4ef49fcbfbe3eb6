import Records
import Spreadsheet

/// Where the numbers of certificates come from: the agency's register, never the program.
public enum NumberSource: Sendable, Equatable {
  /// A block of the register, by its first number; the digits that count stand in braces:
  /// `800.1.4/{017}/KOMINFO/2026`.
  case block(first: String)
  /// A list (.xlsx, .ods, .csv) with a column of numbers beside names or codes.
  case column(path: String)
  /// The agency's pattern, filled from the number on the list and the day on the page:
  /// `800.1.4/{nomor:3}/KOMINFO/{bulan}/{tahun}`.
  case pattern(String)
  /// For a pass: the number of the certificate of attendance that it takes the place of.
  case kept
}

/// Why numbers cannot be given.
public enum NumberProblem: Error, Sendable, Equatable {
  /// It is not clear which digits count.
  case unclearBlock(String)
  /// The file with the column cannot be read.
  case file(path: String, FileProblem)
  /// The file has no column of numbers or none that says whose they are.
  case noColumn(path: String)
  /// The file has no column of offices or addresses or none that says whose they are.
  case noDetails(path: String)
  /// A part of a pattern is not known, or the pattern gives everybody the same number.
  case unclearPattern(String)
  /// Rows of the column name nobody, or more than one person.
  case strangers([String])
  /// Two people have the same number.
  case duplicate(number: String, names: [String])
  /// A number that another class of the agency has, by the index in the folder.
  case takenElsewhere(number: String, name: String, training: String)
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
