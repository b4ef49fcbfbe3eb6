/// RDF Dataset Canonicalization (RDFC-1.0) for datasets whose blank nodes differ in their own statements.
enum CanonicalRDF {
  /// The canonical N-Quads of the statements.
  ///
  /// - Parameter triples: Statements of the default graph, each once.
  /// - Returns: Sorted lines, each ended by a line feed.
  /// - Throws: `.indistinguishableNodes` where RDFC-1.0 would go on to hash n-degree quads (4.8).
  static func nQuads(_ triples: [Triple]) throws(RDFError) -> String {
    var mentions: [Int: [Triple]] = [:]
    for triple in triples { for blank in Set(triple.blanks) { mentions[blank, default: []].append(triple) } }
    var labels: [Int: String] = [:]
    var numbers: [[UInt8]: Int] = [:]
    for (blank, statements) in mentions {
      let lines = sorted(statements.map { $0.line { $0 == blank ? "a" : "z" } })
      let hash = Digest.sha256(Array(lines.joined().utf8))
      guard numbers.updateValue(blank, forKey: hash) == nil else { throw .indistinguishableNodes }
    }
    let order = numbers.keys.sorted { $0.lexicographicallyPrecedes($1) }
    for (index, hash) in order.enumerated() {
      if let blank = numbers[hash] { labels[blank] = "c14n\(index)" }
    }
    return sorted(triples.map { $0.line { labels[$0] ?? "" } }).joined()
  }

  /// Lines in order of code points, which is the order of their UTF-8 bytes.
  private static func sorted(_ lines: [String]) -> [String] {
    lines.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
