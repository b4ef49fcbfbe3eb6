/// What JSON-LD contexts say of names, compiled: no context is ever fetched or parsed.
struct TermTable: Sendable {
  /// What a name stands for.
  struct Term: Sendable {
    /// How a value is read.
    enum Kind: Sendable {
      /// A string, number or truth value is a literal of its own type.
      case plain
      /// A string is an IRI.
      case reference
      /// A string is one of these names of IRIs.
      case vocabulary([String: String])
      /// A value is a literal of this datatype.
      case typed(String)
    }

    let iri: String
    let kind: Kind

    init(_ iri: String, _ kind: Kind = .plain) {
      self.iri = iri
      self.kind = kind
    }
  }

  /// Types by name.
  var types: [String: String]
  /// Names that mean the same everywhere.
  var globals: [String: Term]
  /// Names that mean something only in, or something else in, a node of a type (type-scoped contexts).
  var scoped: [String: [String: Term]]

  /// The names in a node of these types; of several types the last in order of code points wins.
  func terms(for types: [String]) -> [String: Term] {
    types.sorted().reduce(into: globals) { terms, type in
      terms.merge(scoped[type] ?? [:]) { _, inner in inner }
    }
  }
}
