import Curriculum

/// Measures the parts of an answer against the limits of the task.
struct LimitCheck {
  let task: WritingTask
  let texts: [String: String]
  let xWeight: (@Sendable (String) -> Int)?

  var evidence: [LimitEvidence] {
    task.parts.flatMap { evidence($0, texts[$0.id] ?? "") } + table
  }

  private func evidence(_ part: WritingTask.Part, _ text: String) -> [LimitEvidence] {
    let text = LimitCheck.trimmed(text)
    var result: [LimitEvidence] = []
    func add(_ what: String, _ allowed: ClosedRange<Int>?, _ measure: () -> Int) {
      guard let allowed else { return }
      result.append(LimitEvidence(part: part.id, what: what, measured: measure(), allowed: allowed))
    }
    add("kata", part.words) { LimitCheck.words(text) }
    add("kalimat", part.sentences) { UnitText(text).sentences.count }
    add("karakter", part.characters) { text.count }
    if let xWeight { add("bobot X", part.xWeight.map { 0...$0 }) { xWeight(text) } }
    let posts = LimitCheck.posts(text)
    if part.draftKind == "utas" { add("bagian bernomor", 2...30) { posts } }
    if part.draftKind != "utas", posts > 2 { add("bagian bernomor", 0...1) { posts } }
    add("tagar", part.hashtags.map { 0...$0 }) { LimitCheck.hashtags(text) }
    return result
  }

  private var table: [LimitEvidence] {
    guard let table = task.table else { return [] }
    let text = task.parts.compactMap { texts[$0.id] }.joined(separator: "\n")
    let width = table.columns.count
    let rows = TableReader.rows(text, width: width).filter { row in
      (width...width + 1).contains(row.count)
        && row.prefix(width).allSatisfy { $0.contains { $0.isLetter || $0.isNumber } }
    }
    let isForeign = TableReader.header(text).map { !TableReader.isHeader($0, table.columns) } ?? false
    let body = isForeign ? [] : rows.filter { !TableReader.isHeader($0, table.columns) }
    return [
      LimitEvidence(
        part: task.parts.first?.id ?? "naskah", what: "baris tabel yang terisi lengkap", measured: body.count,
        allowed: table.rowsAtLeast...10_000)
    ]
  }

  /// Runs between blanks that hold a letter or digit.
  static func words(_ text: String) -> Int {
    var count = 0
    var isCounted = false
    for scalar in text.unicodeScalars {
      if isBlank(scalar) {
        isCounted = false
      } else if !isCounted, isLetterOrDigit(scalar) {
        isCounted = true
        count += 1
      }
    }
    return count
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar == " " || (9...13).contains(scalar.value) : scalar.properties.isWhitespace
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0..<0x80: false
    default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }

  /// Lines that begin or end with their number in a thread, such as `2/5`.
  private static func posts(_ text: String) -> Int {
    text.split(whereSeparator: \.isNewline).count { line in
      let words = line.split(whereSeparator: \.isWhitespace)
      return [words.first, words.last].contains { word in
        let numbers = (word ?? "").filter { $0.isNumber || $0 == "/" }.split(separator: "/")
        guard numbers.count == 2, let place = Int(numbers[0]), let count = Int(numbers[1]) else {
          return false
        }
        return place >= 1 && place <= count && count <= 30
      }
    }
  }

  private static func hashtags(_ text: String) -> Int {
    text.split(whereSeparator: \.isWhitespace).count {
      $0.first == "#" && $0.dropFirst().first?.isLetter == true
    }
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}

/// Reads rows of cells from pipe tables, CSV or tabs.
enum TableReader {
  /// The rows that have more than one cell, rules of dashes left out.
  ///
  /// - Parameters:
  ///   - text: The text around and in the table.
  ///   - width: The cells that a row should have.
  /// - Returns: The cells of each row.
  static func rows(_ text: String, width: Int) -> [[String]] {
    text.split(whereSeparator: \.isNewline).compactMap { line in
      let separators: [Character] = ["|", "\t", ";", ","]
      guard let mark = separators.first(where: { line.contains($0) }) else { return nil }
      var cells = line.split(separator: mark, omittingEmptySubsequences: false).map(trimmed)
      if mark == "|" {
        if cells.first?.isEmpty == true { cells.removeFirst() }
        if cells.last?.isEmpty == true { cells.removeLast() }
      }
      // Prose has commas too: without a frame, a row is told by having just the cells that are asked for.
      if mark == "," || mark == ";", cells.count != width { return nil }
      let isRule = cells.allSatisfy { !$0.isEmpty && $0.allSatisfy { "-: ".contains($0) } }
      return cells.count > 1 && !isRule ? cells : nil
    }
  }

  /// The cells above the first rule of dashes of a pipe table.
  static func header(_ text: String) -> [String]? {
    let lines = text.split(whereSeparator: \.isNewline).filter { $0.contains("|") }
    let rule = lines.firstIndex { $0.contains("-") && $0.allSatisfy { "|-: ".contains($0) } }
    guard let rule, rule > 0 else { return nil }
    return rows(String(lines[rule - 1]), width: 0).first
  }

  /// Whether a row names the columns asked for.
  static func isHeader(_ row: [String], _ columns: [String]) -> Bool {
    zip(row, columns).count { AnswerText.normalized($0) == AnswerText.normalized($1) } * 2 > columns.count
  }

  private static func trimmed(_ cell: Substring) -> String {
    String(
      cell.drop { $0.isWhitespace || $0 == "\"" }.reversed().drop { $0.isWhitespace || $0 == "\"" }.reversed()
    )
  }
}
