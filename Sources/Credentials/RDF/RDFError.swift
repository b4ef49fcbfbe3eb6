/// Why a credential cannot be put into canonical RDF by the static term table.
enum RDFError: Error, Hashable {
  /// A name or a type that the table does not hold.
  case unknownTerm(String)
  /// A value of a shape that we never emit, under this name.
  case unsupportedValue(String)
  /// An identifier that is no absolute IRI.
  case notAnIRI(String)
  /// Two blank nodes look alike from their own statements; telling them apart needs more than we do.
  case indistinguishableNodes

  /// The name, type or identifier that it is about; empty where it is about none.
  var term: String {
    switch self {
    case .unknownTerm(let term), .unsupportedValue(let term), .notAnIRI(let term): term
    case .indistinguishableNodes: ""
    }
  }
}
