import Yams

/// Why a YAML text cannot be read, and where.
public struct YAMLFailure: Error, Sendable, Equatable {
  /// The reasons a reader can act on.
  public enum Reason: Sendable, Equatable {
    /// A colon in a text without quotation marks, or a key where none may stand.
    case strayColon
    /// A tab in the indentation.
    case tab
    /// A quotation mark that is never closed.
    case openQuote
    /// A list or mapping in brackets that is never closed.
    case openBracket
    /// A line whose indentation does not fit the lines above.
    case indentation
    /// The same key twice in one mapping.
    case duplicateKey(String)
    /// A key that is itself a list or mapping.
    case keyIsNotText
    /// Anchors and aliases, which content does not use.
    case alias
    /// More than ``YAMLNode/sizeLimit`` bytes.
    case tooLarge
    /// A second document after `---`.
    case secondDocument
    /// A control character or another thing YAML does not allow.
    case syntax
  }

  /// The reason.
  public let reason: Reason
  /// The line in the file, from 1.
  public let line: Int
  /// The column in code points, from 1.
  public let column: Int

  init(_ reason: Reason, line: Int, column: Int) {
    self.reason = reason
    self.line = line
    self.column = column
  }

  init(_ error: any Error, in yaml: String, firstLine: Int) {
    let shift = firstLine - 1
    switch error as? YamlError {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let reason = YAMLFailure.reason(problem, context: context?.text ?? "")
      let place = reason == .openQuote ? context?.mark ?? mark : mark
      self.init(reason, line: place.line + shift, column: place.column)
    case .duplicatedKeysInMapping(let keys, let context):
      let line = YAMLFailure.secondLine(of: keys.first ?? "", after: context.mark.line, in: yaml)
      self.init(.duplicateKey(keys.first ?? ""), line: line + shift, column: context.mark.column)
    case .reader(_, let offset, _, _):
      self.init(.syntax, line: yaml.prefix(offset ?? 0).count(where: \.isNewline) + firstLine, column: 1)
    default:
      self.init(.syntax, line: firstLine, column: 1)
    }
  }

  /// libyaml's wording, sorted by what the author has to do.
  private static func reason(_ problem: String, context: String) -> Reason {
    if problem.contains("another document") { return .secondDocument }
    if problem.contains("mapping values are not allowed") { return .strayColon }
    if problem.contains("tab character") { return .tab }
    if context.contains("quoted scalar") { return .openQuote }
    if problem.contains("',' or") { return .openBracket }
    if problem.contains("could not find expected ':'") || problem.contains("did not find expected key")
      || problem.contains("did not find expected '-'") || problem.contains("block sequence entries")
    {
      return .indentation
    }
    return .syntax
  }

  /// The line on which a key stands for the second time, or `line` where it cannot be found.
  private static func secondLine(of key: String, after line: Int, in yaml: String) -> Int {
    let lines = yaml.split(separator: "\n", omittingEmptySubsequences: false)
    guard line >= 1, line < lines.count else { return max(line, 1) }
    let indentation = lines[line - 1].prefix { $0 == " " || $0 == "-" }.count
    for index in line..<lines.count {
      let text = lines[index]
      let start = text.prefix { $0 == " " || $0 == "-" }.count
      if start == indentation, text.dropFirst(start).hasPrefix("\(key):") { return index + 1 }
    }
    return line
  }

  /// What is wrong and what to do, in Indonesian.
  public var message: String {
    switch reason {
    case .strayColon:
      "Ada titik dua di dalam teks tanpa tanda petik. Apit seluruh teks dengan tanda petik (\"…\")."
    case .tab: "Indentasi memakai tab. Ganti dengan spasi."
    case .openQuote: "Tanda petik dibuka tetapi tidak ditutup."
    case .openBracket: "Kurung [ atau { belum ditutup, atau koma di antara isinya hilang."
    case .indentation: "Indentasi baris ini tidak sejajar dengan baris di atasnya, atau titik dua hilang."
    case .duplicateKey(let key): "Kunci “\(key)” tertulis dua kali. Hapus salah satu."
    case .keyIsNotText: "Kunci harus berupa teks biasa, bukan daftar."
    case .alias: "Jangkar (&) dan alias (*) YAML tidak dipakai di sini. Tulis isinya lengkap."
    case .tooLarge: "Berkas terlalu besar (lebih dari 1 MB)."
    case .secondDocument: "Ada dokumen kedua setelah “---”. Satu berkas berisi satu dokumen."
    case .syntax: "Penulisan YAML tidak sah di dekat baris ini."
    }
  }
}
