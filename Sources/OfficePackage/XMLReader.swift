/// Reads XML piece by piece, without network, entities or document types; libxml2's own limits hold.
///
/// An element without content gives a start and an end like any other.
public struct XMLReader: ~Copyable {
  /// What was met.
  public enum Event: Sendable, Equatable {
    /// An element begins; its name and attributes can be asked for.
    case start
    /// An element ends; its name can be asked for.
    case end
    /// Text between tags.
    case text
  }

  private let handle: XMLHandle
  private var pendingEnd = false

  /// Opens XML; the encoding is the document's own.
  public init(_ bytes: [UInt8]) throws(PackageError) {
    // Entities count as soon as the parser has met them, so that a document type is looked for before.
    guard !XMLReader.declaresDocumentType(bytes.prefix(4096)) else { throw .documentType }
    handle = try XMLHandle(xml: bytes)
  }

  /// Opens a web page in UTF-8, however broken.
  public init(html bytes: [UInt8]) throws(PackageError) { handle = try XMLHandle(html: bytes) }

  private static func declaresDocumentType(_ bytes: ArraySlice<UInt8>) -> Bool {
    let mark = Array("<!DOCTYPE".utf8)
    return bytes.indices.contains { bytes[$0] == mark[0] && bytes[$0...].starts(with: mark) }
  }

  /// The next event; nil at the end.
  public mutating func next() throws(PackageError) -> Event? {
    if pendingEnd {
      pendingEnd = false
      return .end
    }
    while try handle.advance() {
      switch try handle.event() {
      case .start:
        pendingEnd = handle.isEmptyElement
        return .start
      case .end: return .end
      case .text: return .text
      case nil: continue
      }
    }
    return nil
  }

  /// Passes over the element that began last, its end included.
  public mutating func skip() throws(PackageError) {
    if pendingEnd {
      pendingEnd = false
      return
    }
    var depth = 1
    while depth > 0, let event = try next() {
      if event == .start { depth += 1 } else if event == .end { depth -= 1 }
    }
  }

  /// The text of the element that began last, of all that lies in it; its end is passed.
  public mutating func content() throws(PackageError) -> String {
    var text = ""
    var depth = 1
    while depth > 0, let event = try next() {
      switch event {
      case .start: depth += 1
      case .end: depth -= 1
      case .text: text += self.text
      }
    }
    return text
  }

  /// The name of the element without its prefix.
  public var name: String { handle.name }

  /// The namespace of the element; empty without one.
  public var namespace: String { handle.namespace }

  /// The text that was met.
  public var text: String { handle.text }

  /// The attribute of this name, whatever its prefix.
  public func attribute(_ name: String) -> String? { handle.attribute(name) }
}
