/// The two Ed25519 suites of W3C Data Integrity (vc-di-eddsa).
enum Cryptosuite: String, Sendable, CaseIterable {
  /// Over canonical RDF; the one that Open Badges verifiers look for.
  case rdfc = "eddsa-rdfc-2022"
  /// Over canonical JSON; protects every byte of the document.
  case jcs = "eddsa-jcs-2022"

  /// The 64 bytes that are signed: the digest of the proof's options, then that of the document.
  ///
  /// - Parameters:
  ///   - document: The document without its proofs.
  ///   - options: The proof without its value; with `@context` for `jcs` if the proof stores one.
  ///   - table: The terms for `rdfc`.
  /// - Returns: The bytes to sign or to verify.
  /// - Throws: `RDFError` when `rdfc` meets what the table does not hold.
  func hashData(
    document: JSONObject, options: JSONObject, table: TermTable = .openBadges
  ) throws(RDFError) -> [UInt8] {
    switch self {
    case .jcs:
      return Digest.sha256(JSONValue.object(options).canonical)
        + Digest.sha256(JSONValue.object(document).canonical)
    case .rdfc:
      let proof = try CanonicalRDF.nQuads(Expansion.triples(of: options, with: table))
      let statements = try CanonicalRDF.nQuads(Expansion.triples(of: document, with: table))
      return Digest.sha256(Array(proof.utf8)) + Digest.sha256(Array(statements.utf8))
    }
  }
}
