/// A name with what stands before and behind it kept apart, each as written.
public struct PersonName: Sendable, Hashable {
  /// Titles and degrees before the name, such as `Dra. Hj.`.
  public let front: String
  /// The name itself.
  public let name: String
  /// Degrees behind the name, such as `S.Sos., M.Si.`.
  public let back: String

  /// Takes a name as a list has it: `Dra. Siti Aminah, M.Si.`, `BUDI SANTOSO S.Sos`, `Drs.H.Ahmad`.
  ///
  /// What follows a comma counts as degrees only when it looks like them; without a comma only well-known
  /// degrees do, so that no part of a name is taken for one.
  public init(_ text: String) {
    let parts = text.split(separator: ",").map { Self.words($0) }.filter { !$0.isEmpty }
    let degreesFrom = parts.indices.dropFirst().first {
      parts[$0...].allSatisfy { Degree.looksLikeDegrees($0) }
    }
    var words = parts[..<(degreesFrom ?? parts.endIndex)].enumerated().flatMap { index, part in
      // A comma that separates no degrees belongs to the name.
      index == 0 ? part : [","] + part
    }
    var back = degreesFrom.map { parts[$0...].flatMap { Degree.separated($0) } } ?? []
    var front: [String] = []

    while words.count > 1, Degree.isTitle(words[0]) { front.append(words.removeFirst()) }
    while words.count > 1, let last = words.last, Degree.isWellKnown(last) {
      back.insert(words.removeLast(), at: 0)
    }
    self.front = front.joined(separator: " ")
    self.back = back.joined(separator: ", ")
    name = words.reduce(into: "") { $0 += ($0.isEmpty || $1 == "," ? "" : " ") + $1 }
  }

  /// The name as it is printed: titles, name, comma, degrees.
  public var full: String {
    (front.isEmpty ? "" : front + " ") + name + (back.isEmpty ? "" : ", " + back)
  }

  /// What two spellings of one name have in common: its letters in lower case.
  public var key: String {
    String(name.lowercased().filter { $0.isLetter || $0 == " " })
  }

  /// Words, with titles that were written together taken apart: `Drs.H.Ahmad`.
  private static func words(_ part: Substring) -> [String] {
    part.split { $0.isWhitespace }.flatMap { word in
      var words: [String] = []
      var rest = word[...]
      while let dot = rest.firstIndex(of: "."), rest.index(after: dot) < rest.endIndex,
        Degree.isTitle(String(rest[...dot]))
      {
        words.append(String(rest[...dot]))
        rest = rest[rest.index(after: dot)...]
      }
      return words + [String(rest)]
    }
  }
}
