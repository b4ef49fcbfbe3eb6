/// The object table of a PDF with classic cross-reference sections (ISO 32000-1, 7.5), as cairo and we write them.
///
/// Streams and compressed objects are never decoded: this reads what is needed to append a revision.
public struct PDFFile: Sendable {
  /// The whole file.
  public let bytes: [UInt8]
  /// Where each object in use starts.
  public let offsets: [Int: Int]
  /// One more than the highest object number.
  public let size: Int
  /// The number of the catalog object.
  public let root: Int
  /// The number of the document information object.
  public let info: Int
  /// Where the last cross-reference section starts.
  public let crossReference: Int

  /// Reads the table.
  ///
  /// - Parameter bytes: The whole file.
  /// - Throws: `PDFError` when the file is cut, loops or uses cross-reference streams.
  public init(_ bytes: [UInt8]) throws(PDFError) {
    self.bytes = bytes
    var tail = PDFScanner(bytes, at: max(0, bytes.count - 64))
    guard tail.skip(past: "startxref"), let start = tail.integer() else { throw .noCrossReference }
    crossReference = start
    var offsets: [Int: Int] = [:]
    var trailer: [String: Int] = [:]
    var next: Int? = start
    var seen: Set<Int> = []
    while let position = next {
      guard seen.insert(position).inserted, seen.count < 64 else { throw .noCrossReference }
      let section = try PDFSection(bytes, at: position)
      offsets.merge(section.offsets) { newer, _ in newer }
      trailer.merge(section.trailer) { newer, _ in newer }
      next = section.trailer["Prev"]
    }
    guard let size = trailer["Size"], let root = trailer["Root"], let info = trailer["Info"],
      offsets[root] != nil, size <= bytes.count
    else { throw .noTrailer }
    self.offsets = offsets
    (self.size, self.root, self.info) = (size, root, info)
  }

  /// The text of an object between `obj` and `endobj` or `stream`.
  public func object(_ number: Int) throws(PDFError) -> String {
    String(decoding: try body(of: number), as: UTF8.self)
  }

  /// The bytes of an object between `obj` and `endobj` or `stream`.
  func body(of number: Int) throws(PDFError) -> ArraySlice<UInt8> {
    guard let offset = offsets[number] else { throw .noObject(number) }
    var scanner = PDFScanner(bytes, at: offset)
    guard scanner.integer() == number, scanner.integer() != nil, scanner.skip(past: "obj") else {
      throw .noObject(number)
    }
    let start = scanner.position
    // The reading order of a book of hundreds of pages is one object.
    let window = bytes[start..<min(start + 1_048_576, bytes.count)]
    guard let end = PDFScanner.find("endobj", in: window) ?? PDFScanner.find("stream", in: window) else {
      throw .noObject(number)
    }
    let body = bytes[start..<end]
    return PDFScanner.find("stream", in: body).map { body[..<$0] } ?? body
  }
}

extension PDFFile {
  /// The numbers of the objects whose dictionary holds these words, in ascending order.
  public func objects(holding words: String) throws(PDFError) -> [Int] {
    var numbers: [Int] = []
    for number in offsets.keys.sorted() where PDFScanner.find(words, in: try body(of: number)) != nil {
      numbers.append(number)
    }
    return numbers
  }

  /// The number that a dictionary's entry refers to, as in `/Contents 6 0 R`; nil when it is no reference.
  public func reference(_ key: String, of number: Int) throws(PDFError) -> Int? {
    guard let found = PDFScanner.find("/\(key) ", in: try body(of: number)) else { return nil }
    var scanner = PDFScanner(bytes, at: found + key.utf8.count + 2)
    let target = scanner.integer()
    return scanner.integer() != nil && scanner.accept("R") ? target : nil
  }

  /// The bytes of a stream as they are stored; nil for an object that is none.
  public func stream(of number: Int) throws(PDFError) -> [UInt8]? {
    let dictionary = try body(of: number)
    guard let found = PDFScanner.find("/Length ", in: dictionary) else { return nil }
    var scanner = PDFScanner(bytes, at: found + 8)
    var length = scanner.integer()
    if let target = try reference("Length", of: number), let offset = offsets[target] {
      var object = PDFScanner(bytes, at: offset)
      length = object.skip(past: "obj") ? object.integer() : nil
    }
    let start = dictionary.endIndex + "stream\n".utf8.count
    guard let length, start + length <= bytes.count else { return nil }
    return Array(bytes[start..<start + length])
  }
}

/// What is wrong with a PDF's object table.
public enum PDFError: Error, Hashable {
  /// The classic cross-reference table is missing, cut or loops.
  case noCrossReference
  /// The trailer names no catalog or information object.
  case noTrailer
  /// The object is not where the table says.
  case noObject(Int)
}
