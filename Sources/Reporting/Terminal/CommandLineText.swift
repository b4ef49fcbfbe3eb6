/// An example of a command line, perhaps with words behind it that explain it.
struct CommandLineText {
  /// How lines begin that people copy to a shell; a line of options goes on from the one above.
  private static let beginnings = ["bimtek ", "export ", "printf ", "cat ", "chmod ", "sh ", "--"]

  /// Words that stay together: an option with its value, or a word; blanks in quotes part nothing.
  private let units: [String]
  private let explanation: Substring
  private let goesOn: Bool

  /// Nil for a line that is none.
  init?(_ line: Substring) {
    guard Self.beginnings.contains(where: { line.hasPrefix($0) }) else { return nil }
    let (words, rest) = Self.words(of: line)
    explanation = rest
    goesOn = words.last == "\\"
    units = words.filter { $0 != "\\" }.reduce(into: []) { units, word in
      if let last = units.last, last.hasPrefix("--"), !last.contains(" "), !word.hasPrefix("-") {
        units[units.count - 1] += " " + word
      } else {
        units.append(String(word))
      }
    }
  }

  /// The words up to two blanks in a row, and what follows those.
  private static func words(of line: Substring) -> (words: [Substring], rest: Substring) {
    var words: [Substring] = []
    var start = line.startIndex
    var quote: Character?
    for index in line.indices {
      let character = line[index]
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "\"" || character == "'" {
        quote = character
      } else if character == " " {
        if start < index { words.append(line[start..<index]) }
        start = line.index(after: index)
        if line[start...].first == " " { return (words, line[start...].drop { $0 == " " }) }
      }
    }
    if start < line.endIndex { words.append(line[start...]) }
    return (words, "")
  }

  /// The command broken with backslashes, then the explanation.
  func lines(width: Int, indent: String) -> [String] {
    // Where an option and its value do not fit one line, they part after all.
    let units = self.units.flatMap { unit in
      DisplayWidth.of(indent + unit) + 4 <= width || !unit.hasPrefix("--")
        ? [unit] : unit.split(separator: " ", maxSplits: 1).map(String.init)
    }
    var lines: [String] = []
    var current = indent + (units.first ?? "")
    for (index, unit) in units.enumerated().dropFirst() {
      let isLast = index == units.count - 1 && !goesOn
      if DisplayWidth.of(current) + 1 + DisplayWidth.of(unit) + (isLast ? 0 : 2) > width {
        lines.append(current + " \\")
        current = indent + "  " + unit
      } else {
        current += " " + unit
      }
    }
    lines.append(goesOn ? current + " \\" : current)
    guard !explanation.isEmpty else { return lines }
    return lines
      + Wrapping.fill(String(explanation), width: width, first: indent + "    ", rest: indent + "    ")
  }
}
