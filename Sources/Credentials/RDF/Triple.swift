/// A statement of RDF in the default graph.
struct Triple: Hashable {
  /// What a statement speaks of.
  enum Node: Hashable {
    case iri(String)
    case blank(Int)
    case literal(String, datatype: String)
  }

  let subject: Node
  let predicate: String
  let object: Node

  /// The line of canonical N-Quads (RDF 1.2 N-Quads, 4), with blank nodes named by `label`.
  func line(_ label: (Int) -> String) -> String {
    "\(Self.term(subject, label)) <\(predicate)> \(Self.term(object, label)) .\n"
  }

  /// The blank nodes that the statement mentions.
  var blanks: [Int] {
    [subject, object].compactMap { if case .blank(let number) = $0 { number } else { nil } }
  }

  private static func term(_ node: Node, _ label: (Int) -> String) -> String {
    switch node {
    case .iri(let iri): "<\(iri)>"
    case .blank(let number): "_:\(label(number))"
    case .literal(let text, XSD.string): "\"\(escaped(text))\""
    case .literal(let text, let datatype): "\"\(escaped(text))\"^^<\(datatype)>"
    }
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\u{8}": result += "\\b"
      case "\t": result += "\\t"
      case "\n": result += "\\n"
      case "\u{C}": result += "\\f"
      case "\r": result += "\\r"
      case "\0"..<" ", "\u{7F}": result += "\\u00" + Hexadecimal.encode([UInt8(scalar.value)]).uppercased()
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

/// Datatypes of XML Schema.
enum XSD {
  static let string = "http://www.w3.org/2001/XMLSchema#string"
  static let boolean = "http://www.w3.org/2001/XMLSchema#boolean"
  static let integer = "http://www.w3.org/2001/XMLSchema#integer"
  static let double = "http://www.w3.org/2001/XMLSchema#double"
  static let dateTime = "http://www.w3.org/2001/XMLSchema#dateTime"
}
