import Curriculum

/// Measures the parts of an answer against the limits of the task.
struct LimitCheck {
  let task: WritingTask
  let texts: [String: String]
  /// The words of each text.
  let words: [String: Int]
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
    add("kata", part.words) { words[part.id] ?? 0 }
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
    let rows = TableReader(table.columns).body(of: text)
    return [
      LimitEvidence(
        part: task.parts.first?.id ?? "naskah", what: "baris tabel yang terisi lengkap", measured: rows,
        allowed: table.rowsAtLeast...10_000)
    ]
  }

  /// Runs between blanks that hold a letter or digit.
  static func words(_ text: String) -> Int {
    text.utf8.withContiguousStorageIfAvailable(words(in:)) ?? words(in: Array(text.utf8)[...])
  }

  private static func words(in bytes: some RandomAccessCollection<UInt8>) -> Int {
    var count = 0
    var isCounted = false
    var place = bytes.startIndex
    while place < bytes.endIndex {
      let byte = bytes[place]
      guard byte >= 0x80 else {
        if byte <= 0x20 {
          if byte == 0x20 || (9...13).contains(byte) { isCounted = false }
        } else if !isCounted, (48...57).contains(byte) || (65...90).contains(byte & 0xDF) {
          isCounted = true
          count += 1
        }
        place = bytes.index(after: place)
        continue
      }
      let end = bytes[bytes.index(after: place)...].firstIndex { $0 & 0xC0 != 0x80 } ?? bytes.endIndex
      for scalar in String(decoding: bytes[place..<end], as: UTF8.self).unicodeScalars {
        if scalar.properties.isWhitespace {
          isCounted = false
        } else if !isCounted, scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
          isCounted = true
          count += 1
        }
      }
      place = end
    }
    return count
  }

  /// Lines that begin or end with their number in a thread, such as `2/5`.
  private static func posts(_ text: String) -> Int {
    let bytes = Array(text.utf8)
    guard bytes.contains(UInt8(ascii: "/")) else { return 0 }
    return bytes.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }.count { line in
      guard line.contains(UInt8(ascii: "/")) else { return false }
      let words = [line.drop(while: isGap).prefix { !isGap($0) }, lastWord(of: line)]
      return words.contains { isPart($0) }
    }
  }

  private static func isGap(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

  private static func lastWord(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let last = line.lastIndex(where: { !isGap($0) }) else { return line.prefix(0) }
    let head = line[...last]
    return head.lastIndex(where: isGap).map { head[($0 + 1)...] } ?? head
  }

  /// Whether a word is the number of a part, with or without brackets: `(2/5)`.
  private static func isPart(_ word: ArraySlice<UInt8>) -> Bool {
    let digits = word.filter { (48...57).contains($0) || $0 == UInt8(ascii: "/") }
    let numbers = digits.split(separator: UInt8(ascii: "/")).map { Int(String(decoding: $0, as: UTF8.self)) }
    guard numbers.count == 2, let place = numbers[0], let count = numbers[1] else { return false }
    return place >= 1 && place <= count && count <= 30
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
