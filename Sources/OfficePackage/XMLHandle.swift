internal import CXML
import Glibc

/// A reader of libxml2 over a copy of its text; closed when it goes out of scope.
struct XMLHandle: ~Copyable {
  private let pointer: OpaquePointer
  private let storage: UnsafeMutableRawPointer
  /// The tree that an HTML reader walks.
  private let tree: xmlDocPtr?

  init(xml bytes: [UInt8]) throws(PackageError) {
    let copy = try XMLHandle.copy(bytes)
    // Without XML_PARSE_NOENT entities are not replaced, without XML_PARSE_HUGE depth and sizes have limits.
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    guard
      let pointer = xmlReaderForMemory(
        copy.assumingMemoryBound(to: CChar.self), Int32(bytes.count), nil, nil, Int32(options))
    else {
      free(copy)
      throw .malformed(line: 0)
    }
    (self.pointer, storage, tree) = (pointer, copy, nil)
  }

  init(html bytes: [UInt8]) throws(PackageError) {
    let copy = try XMLHandle.copy(bytes)
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue
      | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NODEFDTD.rawValue
    let tree = htmlReadMemory(
      copy.assumingMemoryBound(to: CChar.self), Int32(bytes.count), nil, "UTF-8", Int32(options))
    guard let tree, let pointer = xmlReaderWalker(tree) else {
      xmlFreeDoc(tree)
      free(copy)
      throw .malformed(line: 0)
    }
    (self.pointer, storage, self.tree) = (pointer, copy, tree)
  }

  deinit {
    xmlFreeTextReader(pointer)
    xmlFreeDoc(tree)
    free(storage)
  }

  /// libxml2 reads from the memory it is given, which must stay where it is.
  private static func copy(_ bytes: [UInt8]) throws(PackageError) -> UnsafeMutableRawPointer {
    xmlInitParser()
    guard bytes.count < Int(Int32.max), let copy = malloc(max(bytes.count, 1)) else {
      throw .tooLarge(limit: Int(Int32.max))
    }
    bytes.withUnsafeBytes { source in
      if let address = source.baseAddress { copy.copyMemory(from: address, byteCount: source.count) }
    }
    return copy
  }

  /// Goes to the next node; false at the end.
  borrowing func advance() throws(PackageError) -> Bool {
    switch xmlTextReaderRead(pointer) {
    case 1: return true
    case 0: return false
    default: throw .malformed(line: Int(xmlTextReaderGetParserLineNumber(pointer)))
    }
  }

  /// What the node is; nil for comments and the like.
  borrowing func event() throws(PackageError) -> XMLReader.Event? {
    switch xmlReaderTypes(rawValue: UInt32(bitPattern: xmlTextReaderNodeType(pointer))) {
    case XML_READER_TYPE_ELEMENT: return .start
    case XML_READER_TYPE_END_ELEMENT: return .end
    case XML_READER_TYPE_TEXT, XML_READER_TYPE_CDATA, XML_READER_TYPE_SIGNIFICANT_WHITESPACE,
      XML_READER_TYPE_WHITESPACE:
      return .text
    case XML_READER_TYPE_DOCUMENT_TYPE where tree == nil: throw .documentType
    default: return nil
    }
  }

  var isEmptyElement: Bool { xmlTextReaderIsEmptyElement(pointer) == 1 }

  var name: String { XMLHandle.string(xmlTextReaderConstLocalName(pointer)) }

  var namespace: String { XMLHandle.string(xmlTextReaderConstNamespaceUri(pointer)) }

  var text: String { XMLHandle.string(xmlTextReaderConstValue(pointer)) }

  borrowing func attribute(_ name: String) -> String? {
    var value: String?
    var status = xmlTextReaderMoveToFirstAttribute(pointer)
    while status == 1 {
      if self.name == name {
        value = text
        break
      }
      status = xmlTextReaderMoveToNextAttribute(pointer)
    }
    xmlTextReaderMoveToElement(pointer)
    return value
  }

  private static func string(_ pointer: UnsafePointer<xmlChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }
}
