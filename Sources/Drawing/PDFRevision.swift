/// New and changed objects to be appended to a PDF as an incremental update (ISO 32000-1, 7.5.6).
public struct PDFRevision: Sendable {
  private let base: PDFFile
  private var objects: [Int: [UInt8]] = [:]
  private var size: Int

  /// Starts a revision without changes.
  public init(of base: PDFFile) {
    self.base = base
    size = base.size
  }

  /// Adds an object and returns its number.
  public mutating func add(_ body: String) -> Int {
    size += 1
    objects[size - 1] = Array(body.utf8)
    return size - 1
  }

  /// Adds a stream, stored as it is, and returns its object number.
  public mutating func add(stream: [UInt8], dictionary: String) -> Int {
    size += 1
    replace(size - 1, stream: stream, dictionary: dictionary)
    return size - 1
  }

  /// Replaces a stream with another, stored as it is.
  public mutating func replace(_ number: Int, stream: [UInt8], dictionary: String) {
    objects[number] =
      Array("<< \(dictionary) /Length \(stream.count) >>\nstream\n".utf8) + stream + Array("\nendstream".utf8)
  }

  /// Replaces an object.
  public mutating func replace(_ number: Int, _ body: String) { objects[number] = Array(body.utf8) }

  /// Adds entries to the end of an object that is a dictionary.
  public mutating func extend(_ number: Int, with entries: String) throws(PDFError) {
    let body =
      if let changed = objects[number] { String(decoding: changed, as: UTF8.self) } else {
        try base.object(number)
      }
    guard let end = body.range(ofLast: ">>") else { throw .noObject(number) }
    replace(number, "\(body[..<end])\(entries)\n>>")
  }

  /// The bytes to append to the file: `note` as a comment line, the objects, their table, the trailer.
  public func update(note: String? = nil) -> [UInt8] {
    var bytes: [UInt8] = note.map { Array("%\($0)\n".utf8) } ?? []
    var table = "xref\n"
    for (number, body) in objects.sorted(by: { $0.key < $1.key }) {
      let offset = String(base.bytes.count + bytes.count)
      table += "\(number) 1\n\(String(repeating: "0", count: max(0, 10 - offset.count)))\(offset) 00000 n \n"
      bytes += "\(number) 0 obj\n".utf8
      bytes += body
      bytes += "\nendobj\n".utf8
    }
    let start = base.bytes.count + bytes.count
    bytes += table.utf8
    bytes +=
      """
      trailer
      << /Size \(size) /Root \(base.root) 0 R /Info \(base.info) 0 R /Prev \(base.crossReference) >>
      startxref
      \(start)
      %%EOF

      """.utf8
    return bytes
  }

  /// A PDF text string: UTF-16 with a byte order mark, in hexadecimal.
  public static func string(_ text: String) -> String {
    let digits = text.utf16.map { unit in
      let hex = String(unit, radix: 16, uppercase: true)
      return String(repeating: "0", count: 4 - hex.count) + hex
    }
    return "<FEFF\(digits.joined())>"
  }
}

extension String {
  /// Where the last occurrence of a short ASCII word starts.
  fileprivate func range(ofLast word: String) -> Index? {
    let (text, word) = (Array(utf8), Array(word.utf8))
    guard text.count >= word.count else { return nil }
    for start in stride(from: text.count - word.count, through: 0, by: -1)
    where text[start...].starts(with: word) {
      return utf8.index(utf8.startIndex, offsetBy: start)
    }
    return nil
  }
}
