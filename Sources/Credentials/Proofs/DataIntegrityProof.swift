/// Makes and checks the proofs of a document (W3C Data Integrity 1.0).
enum DataIntegrityProof {
  /// What a check of one proof found.
  enum Outcome: Equatable {
    /// The signature is good.
    case valid
    /// The signature does not belong to these data.
    case invalid
    /// A suite, or terms of another maker, that cannot be checked here.
    case unsupported
  }

  /// The document with one proof for each suite, in order.
  ///
  /// - Parameters:
  ///   - document: The document without proofs.
  ///   - suites: The suites to sign with.
  ///   - key: The issuer's key.
  ///   - issuer: The identifier that the document's issuer has.
  ///   - created: The time of signing.
  /// - Returns: The document with a `proof` array.
  /// - Throws: `RDFError` when the document holds what the term table does not.
  static func sign(
    _ document: JSONObject, suites: [Cryptosuite] = [.rdfc, .jcs], key: borrowing SigningKey, issuer: String,
    created: Timestamp
  ) throws(RDFError) -> JSONObject {
    var proofs: [JSONValue] = []
    for suite in suites {
      var proof = JSONObject()
      proof["type"] = "DataIntegrityProof"
      proof["cryptosuite"] = .string(suite.rawValue)
      proof["created"] = .string(created.description)
      proof["verificationMethod"] = .string("\(issuer)#\(key.publicKey.multibase)")
      proof["proofPurpose"] = "assertionMethod"
      if suite == .jcs { proof["@context"] = document["@context"] }
      let signature = key.signature(over: try suite.hashData(document: document, options: proof))
      proof["proofValue"] = .string("z" + Base58.encode(signature))
      proofs.append(.object(proof))
    }
    var signed = document
    signed["proof"] = .array(proofs)
    return signed
  }

  /// Checks one proof of a document.
  ///
  /// - Parameters:
  ///   - proof: The proof.
  ///   - document: The document without its proofs.
  ///   - key: The key of the proof's verification method.
  ///   - table: The terms for `eddsa-rdfc-2022`.
  /// - Returns: What was found.
  static func check(
    _ proof: JSONObject, of document: JSONObject, key: PublicKey, table: TermTable = .openBadges
  ) -> Outcome {
    guard proof["type"]?.string == "DataIntegrityProof",
      let suite = proof["cryptosuite"]?.string.flatMap({ Cryptosuite(rawValue: $0) })
    else { return .unsupported }
    guard proof["proofPurpose"]?.string == "assertionMethod", let value = proof["proofValue"]?.string,
      value.utf8.first == UInt8(ascii: "z"), let signature = Base58.decode(value.dropFirst())
    else { return .invalid }
    var (options, document) = (proof, document)
    options["proofValue"] = nil
    if suite == .jcs, let context = proof["@context"] {
      let (inner, outer) = (context.list, document["@context"]?.list ?? [])
      guard outer.count >= inner.count, Array(outer.prefix(inner.count)) == inner else { return .invalid }
      document["@context"] = context
    }
    do {
      let data = try suite.hashData(document: document, options: options, table: table)
      return key.verifies(signature, over: data) ? .valid : .invalid
    } catch {
      return .unsupported
    }
  }
}
