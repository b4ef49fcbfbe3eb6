/// A fenced block of a Markdown text.
struct Fence {
  /// The word after the fence, such as `contoh-salah`; empty where there is none.
  let name: String
  /// The words after the name.
  let arguments: [String]
  /// The line of its opening in the text, from 1.
  let line: Int
  /// What it holds.
  let text: String
  let isClosed: Bool

  /// The value of an argument such as `jenis=berita`.
  func value(of key: String) -> String? {
    arguments.first { $0.hasPrefix("\(key)=") }.map { String($0.dropFirst(key.count + 1)) }
  }

  /// The fences of a text, in order.
  static func all(in text: String) -> [Fence] {
    var fences: [Fence] = []
    var open: (mark: Substring, words: [String], line: Int)?
    var inside: [Substring] = []
    for (index, line) in lines(of: text).enumerated() {
      let mark = line.prefix { $0 == "`" }
      if let current = open {
        if mark.count >= current.mark.count, line.dropFirst(mark.count).allSatisfy(\.isWhitespace) {
          fences.append(fence(current, inside, isClosed: true))
          (open, inside) = (nil, [])
        } else {
          inside.append(line)
        }
      } else if mark.count >= 3 {
        let words = line.dropFirst(mark.count).split(whereSeparator: \.isWhitespace).map(String.init)
        open = (mark, words, index + 1)
      }
    }
    if let open { fences.append(fence(open, inside, isClosed: false)) }
    return fences
  }

  /// The text with every fence replaced by empty lines, so that lines keep their numbers.
  static func prose(of text: String) -> String {
    var mark: Substring?
    return lines(of: text).map { line -> Substring in
      let ticks = line.prefix { $0 == "`" }
      if let open = mark {
        if ticks.count >= open.count, line.dropFirst(ticks.count).allSatisfy(\.isWhitespace) { mark = nil }
        return ""
      }
      guard ticks.count >= 3 else { return line }
      mark = ticks
      return ""
    }.joined(separator: "\n")
  }

  static func lines(of text: String) -> [Substring] {
    text.split(omittingEmptySubsequences: false) { ["\n", "\r\n", "\r"].contains($0) }
  }

  private static func fence(
    _ open: (mark: Substring, words: [String], line: Int), _ inside: [Substring], isClosed: Bool
  ) -> Fence {
    Fence(
      name: open.words.first ?? "", arguments: Array(open.words.dropFirst()), line: open.line,
      text: inside.joined(separator: "\n"), isClosed: isClosed)
  }
}
