/// Searching and jumping.
extension Pager {
  mutating func searchKey(_ key: Key, _ words: String) {
    switch key {
    case .enter:
      mode = .reading
      find(words.isEmpty ? search?.words ?? "" : words)
    case .escape, .interrupt: mode = .reading
    case .erase: mode = .searching(String(words.dropLast()))
    case .character(let character) where words.count < 60: mode = .searching(words + String(character))
    default: break
    }
  }

  /// Goes to the next place of the words after the one last found, or the first one.
  private mutating func find(_ words: String) {
    guard !words.allSatisfy(\.isWhitespace) else { return }
    if search?.words != words { search = (words, TextSearch(layout.lines).lines(with: words)) }
    guard let lines = search?.lines, !lines.isEmpty else {
      notice = "“\(words)” tidak ada di pelajaran ini."
      search = nil
      return
    }
    let current = lastFound.flatMap { lines.firstIndex(of: $0) }
    let index = current.map { ($0 + 1) % lines.count } ?? lines.firstIndex { $0 >= top } ?? 0
    lastFound = lines[index]
    move(to: lines[index] - 2)
    notice = "“\(words)”: \(index + 1) dari \(lines.count). Tekan c lalu Enter untuk berikutnya."
  }

  mutating func chooseKey(_ key: Key, _ digits: String) {
    switch key {
    case .enter: choose(digits)
    case .character(let digit) where digit.isASCII && digit.isNumber:
      let typed = digits + String(digit)
      // A number that no longer one can begin with needs no Enter.
      if let number = Int(typed), number * 10 > sections.count {
        choose(typed)
      } else {
        mode = .choosing(typed)
      }
    case .erase: mode = .choosing(String(digits.dropLast()))
    default: mode = .reading
    }
  }

  private mutating func choose(_ digits: String) {
    mode = .reading
    guard let number = Int(digits) else { return }
    guard sections.indices.contains(number - 1) else {
      notice = "Tidak ada bagian nomor \(number)."
      return
    }
    move(to: sections[number - 1].line)
  }

  /// The headings below the title, as many as a screen holds.
  var sections: [DocumentLayout.Section] {
    let inner = layout.sections.filter { $0.level == 2 }
    return Array((inner.isEmpty ? layout.sections : inner).prefix(max(1, page - 3)))
  }

  /// The same place in a terminal of another size.
  public func resized(_ layout: DocumentLayout, style: TerminalStyle, rows: Int) -> Pager {
    var copy = Pager(layout, surroundings: surroundings, style: style, rows: rows)
    copy.move(to: layout.line(ofBlock: block))
    return copy
  }
}

/// Finds words in lines, also where they run over the end of one.
struct TextSearch {
  private var text: [Character] = []
  private var lineOf: [Int] = []

  init(_ lines: [String]) {
    for (index, line) in lines.enumerated() {
      for character in TextSearch.folded(line) {
        if character == " ", text.last == " " { continue }
        text.append(character)
        lineOf.append(index)
      }
      if text.last != " " {
        text.append(" ")
        lineOf.append(index)
      }
    }
  }

  /// The lines on which the words begin, each once.
  ///
  /// - Complexity: O(text × words).
  func lines(with words: String) -> [Int] {
    let wanted = Array(TextSearch.folded(words))
    guard !wanted.isEmpty, wanted.count <= text.count else { return [] }
    var found: [Int] = []
    for start in 0...(text.count - wanted.count) where text[start] == wanted[0] {
      guard text[start..<start + wanted.count].elementsEqual(wanted) else { continue }
      if found.last != lineOf[start] { found.append(lineOf[start]) }
    }
    return found
  }

  /// Lower case, without escape sequences and the bars of boxes, blanks as one.
  private static func folded(_ text: String) -> String {
    var result = ""
    var isEscape = false
    for character in text {
      if isEscape {
        isEscape = character != "m"
      } else if character == "\u{1B}" {
        isEscape = true
      } else if character.isWhitespace || character == "│" {
        if result.last != " " { result.append(" ") }
      } else {
        result += character.lowercased()
      }
    }
    while result.last == " " { result.removeLast() }
    return String(result.drop { $0 == " " })
  }
}
