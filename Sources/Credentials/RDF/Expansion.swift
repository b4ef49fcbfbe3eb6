/// Turns a JSON-LD document into statements with a term table (JSON-LD 1.1 API, 5.1 and 8.1, for our shapes).
struct Expansion {
  private let table: TermTable
  private var triples: [Triple] = []
  private var blanks = 0

  private init(_ table: TermTable) { self.table = table }

  /// The statements of a document without its `@context`; each is listed once.
  static func triples(of document: JSONObject, with table: TermTable) throws(RDFError) -> [Triple] {
    var expansion = Expansion(table)
    var document = document
    document["@context"] = nil
    _ = try expansion.node(document)
    var seen: Set<Triple> = []
    return expansion.triples.filter { seen.insert($0).inserted }
  }

  private mutating func node(_ object: JSONObject) throws(RDFError) -> Triple.Node {
    guard !object.members.isEmpty else { throw .unsupportedValue("{}") }
    let subject: Triple.Node
    switch object["id"] {
    case .string(let id)?: subject = .iri(try Self.absolute(id))
    case nil:
      subject = .blank(blanks)
      blanks += 1
    default: throw .unsupportedValue("id")
    }
    var types: [String] = []
    for value in object["type"]?.list ?? [] {
      guard let name = value.string, name.utf8.allSatisfy({ $0 < 0x80 }), let type = table.types[name] else {
        throw .unknownTerm(value.string ?? "type")
      }
      types.append(name)
      triples.append(
        Triple(
          subject: subject, predicate: "http://www.w3.org/1999/02/22-rdf-syntax-ns#type", object: .iri(type)))
    }
    let terms = table.terms(for: types)
    for member in object.members where member.name != "id" && member.name != "type" {
      // Swift takes K and the Kelvin sign for one letter; names here are ASCII.
      guard member.name.utf8.allSatisfy({ $0 < 0x80 }), let term = terms[member.name] else {
        throw .unknownTerm(member.name)
      }
      for value in member.value.list {
        let target = try self.object(value, of: term, named: member.name)
        triples.append(Triple(subject: subject, predicate: term.iri, object: target))
      }
    }
    return subject
  }

  private mutating func object(
    _ value: JSONValue, of term: TermTable.Term, named name: String
  ) throws(RDFError) -> Triple.Node {
    switch (value, term.kind) {
    case (.object(let object), _): return try node(object)
    case (.string(let text), .plain): return .literal(text, datatype: XSD.string)
    case (.string(let text), .typed(let datatype)): return .literal(text, datatype: datatype)
    case (.string(let text), .reference): return .iri(try Self.absolute(text))
    case (.string(let text), .vocabulary(let names)):
      guard let iri = names[text] else { throw .unknownTerm(text) }
      return .iri(iri)
    case (.bool(let truth), .typed(let datatype)): return .literal("\(truth)", datatype: datatype)
    case (.bool(let truth), .plain): return .literal("\(truth)", datatype: XSD.boolean)
    case (.number(let number), .typed(let datatype)):
      return .literal(try Self.lexical(number, name), datatype: datatype)
    case (.number(let number), .plain):
      let isWhole = number == number.rounded()
      return .literal(try Self.lexical(number, name), datatype: isWhole ? XSD.integer : XSD.double)
    default: throw .unsupportedValue(name)
    }
  }

  /// Whole numbers as integers, others as canonical doubles, `2.5E0` (JSON-LD 1.1 API, 8.6).
  private static func lexical(_ number: Double, _ name: String) throws(RDFError) -> String {
    guard abs(number) < 1e15, number == 0 || abs(number) >= 1e-4 else { throw .unsupportedValue(name) }
    if let whole = Int(exactly: number) { return String(whole) }
    let text = abs(number).description
    let digits = text.filter { $0 != "." }.drop { $0 == "0" }
    guard digits.count <= 16 else { throw .unsupportedValue(name) }
    let point = text.prefix { $0 != "." }.count
    let leading = text.filter { $0 != "." }.prefix { $0 == "0" }.count
    let fraction = digits.dropFirst()
    return (number < 0 ? "-" : "") + digits.prefix(1) + "." + (fraction.isEmpty ? "0" : fraction)
      + "E\(point - leading - 1)"
  }

  /// The text, if it has a scheme and no character that N-Quads forbids in an IRI.
  private static func absolute(_ text: String) throws(RDFError) -> String {
    let scheme = text.utf8.prefix { $0 != UInt8(ascii: ":") }
    let isScheme =
      scheme.count < text.utf8.count && !scheme.isEmpty && text.utf8.first != UInt8(ascii: "_")
      && scheme.allSatisfy { (0x61...0x7A).contains($0 | 0x20) || (0x2B...0x39).contains($0) }
    let isClean = text.utf8.allSatisfy { $0 > 0x20 && !"<>\"{}|\\^`".utf8.contains($0) }
    guard isScheme, isClean else { throw .notAnIRI(text) }
    return text
  }
}
