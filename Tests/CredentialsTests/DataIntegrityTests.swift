import Foundation
import TestSupport
import Testing

@testable import Credentials

/// The files of vc-di-eddsa, or nil where `../shared` is absent.
private struct Vectors {
  let folder: URL

  init?() {
    guard let folder = Repository.shared("vectors/eddsa") else {
      print("skipped: ../shared/vectors/eddsa is absent")
      return nil
    }
    self.folder = folder
  }

  func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  func object(_ name: String) throws -> JSONObject {
    try #require(try JSONValue(parsing: Data(contentsOf: folder.appending(path: name))).object)
  }

  func key() throws -> SigningKey {
    let text = try #require(try object("keyPair.json")["privateKeyMultibase"]?.string)
    let bytes = try #require(Base58.decode(text.dropFirst()))
    return try SigningKey(seed: Array(bytes.dropFirst(2)))
  }

  /// The terms of the examples context and of the citizenship context that the vectors use.
  var terms: TermTable {
    let citizenship = "https://w3id.org/citizenship#"
    var table = TermTable.openBadges
    table.types["AlumniCredential"] = "https://www.w3.org/ns/credentials/examples#AlumniCredential"
    table.types["Person"] = "https://schema.org/Person"
    for name in ["EmployablePerson", "EmploymentAuthorizationDocument"] {
      table.types[name] = citizenship + name
    }
    table.types["EmploymentAuthorizationDocumentCredential"] =
      citizenship + "EmploymentAuthorizationDocumentCredential"
    table.globals["alumniOf"] = .init("https://www.w3.org/ns/credentials/examples#alumniOf")
    for name in ["givenName", "additionalName", "familyName", "gender", "identifier"] {
      table.globals[name] = .init("https://schema.org/" + name)
    }
    for name in ["birthCountry", "employmentAuthorizationDocument", "lprCategory", "lprNumber"] {
      table.globals[name] = .init(citizenship + name)
    }
    table.globals["image"] = .init("https://schema.org/image", .reference)
    table.globals["residentSince"] = .init(citizenship + "residentSince", .typed(XSD.dateTime))
    table.globals["birthDate"] = .init("https://schema.org/birthDate", .typed(XSD.dateTime))
    return table
  }
}

@Suite struct DataIntegrityTests {
  @Test func `the W3C vector of eddsa-jcs-2022 comes out byte for byte`() throws {
    guard let vectors = Vectors() else { return }
    let document = try vectors.object("unsigned.json")
    #expect(
      String(decoding: JSONValue.object(document).canonical, as: UTF8.self)
        == (try vectors.text("eddsa-jcs-2022/canonDocJCS.txt")))
    let options = try vectors.object("eddsa-jcs-2022/proofConfigJCS.json")
    #expect(
      String(decoding: JSONValue.object(options).canonical, as: UTF8.self)
        == (try vectors.text("eddsa-jcs-2022/proofCanonJCS.txt")))
    let data = try Cryptosuite.jcs.hashData(document: document, options: options)
    #expect(Hexadecimal.encode(data) == (try vectors.text("eddsa-jcs-2022/combinedHashJCS.txt")))
    let signature = try vectors.key().signature(over: data)
    #expect(Hexadecimal.encode(signature) == (try vectors.text("eddsa-jcs-2022/sigHexJCS.txt")))
    try expectVerified(vectors, "eddsa-jcs-2022/signedJCS.json")
  }

  @Test(arguments: [("eddsa-rdfc-2022/", "unsigned.json"), ("eddsa-rdfc-2022/employ/", nil)])
  func `the W3C vectors of eddsa-rdfc-2022 come out byte for byte`(folder: String, unsigned: String?) throws {
    guard let vectors = Vectors() else { return }
    var document = try vectors.object(unsigned ?? folder + "signedDataInt.json")
    document["proof"] = nil
    let quads = try CanonicalRDF.nQuads(Expansion.triples(of: document, with: vectors.terms))
    #expect(quads == (try vectors.text(folder + "canonDocDataInt.txt")))
    let options = try vectors.object(folder + "proofConfigDataInt.json")
    let proof = try CanonicalRDF.nQuads(Expansion.triples(of: options, with: vectors.terms))
    #expect(proof == (try vectors.text(folder + "proofCanonDataInt.txt")))
    let data = try Cryptosuite.rdfc.hashData(document: document, options: options, table: vectors.terms)
    #expect(Hexadecimal.encode(data) == (try vectors.text(folder + "combinedHashDataInt.txt")))
    let signature = try vectors.key().signature(over: data)
    #expect("z" + Base58.encode(signature) == (try vectors.text(folder + "sigBTC58DataInt.txt")))
    try expectVerified(vectors, folder + "signedDataInt.json")
  }

  @Test func `a sample credential that other verifiers accepted verifies by both suites`() throws {
    guard let url = Repository.shared("vectors/ob3/sample-credential.json") else { return }
    var document = try #require(try JSONValue(parsing: Data(contentsOf: url)).object)
    let proofs = try #require(document["proof"]?.array)
    let did = try #require(document["issuer"]?["id"]?.string)
    let key = try #require(PublicKey(did: did))
    document["proof"] = nil
    for proof in proofs.compactMap(\.object) {
      #expect(DataIntegrityProof.check(proof, of: document, key: key) == .valid)
    }
    document["name"] = "Sertifikat lain"
    for proof in proofs.compactMap(\.object) {
      #expect(DataIntegrityProof.check(proof, of: document, key: key) == .invalid)
    }
  }

  @Test func `a document signed with a known seed verifies, and keeps its signature`() throws {
    let key = try SigningKey(seed: Array(0..<32))
    #expect(key.publicKey.did == "did:key:z6MkehRgf7yJbgaGfYsdoAsKdBPE3dj2CYhowQdcjqSJgvVd")
    var document = JSONObject()
    document["@context"] = .array(TermTable.contexts.map { .string($0) })
    document["id"] = "urn:uuid:0"
    document["type"] = ["VerifiableCredential"]
    document["name"] = "Contoh"
    let created = Timestamp(seconds: 1_700_000_000)
    let signed = try DataIntegrityProof.sign(document, key: key, issuer: key.publicKey.did, created: created)
    let proofs = try #require(signed["proof"]?.array).compactMap(\.object)
    #expect(proofs.map { $0["cryptosuite"]?.string } == ["eddsa-rdfc-2022", "eddsa-jcs-2022"])
    for proof in proofs {
      #expect(DataIntegrityProof.check(proof, of: document, key: key.publicKey) == .valid)
      var other = proof
      other["created"] = "2024-01-01T00:00:00Z"
      #expect(DataIntegrityProof.check(other, of: document, key: key.publicKey) == .invalid)
    }
  }

  @Test func `unknown terms and nodes that look alike are refused`() throws {
    var document = JSONObject()
    document["type"] = ["VerifiableCredential"]
    document["rahasia"] = "x"
    #expect(throws: RDFError.unknownTerm("rahasia")) {
      try Expansion.triples(of: document, with: .openBadges)
    }
    document["rahasia"] = nil
    document["evidence"] = [["type": "Evidence", "name": "sama"], ["type": "Evidence", "name": "sama"]]
    let triples = try Expansion.triples(of: document, with: .openBadges)
    #expect(throws: RDFError.indistinguishableNodes) { try CanonicalRDF.nQuads(triples) }
    document["evidence"] = ["id": "bukan iri"]
    #expect(throws: RDFError.notAnIRI("bukan iri")) {
      try Expansion.triples(of: document, with: .openBadges)
    }
  }

  private func expectVerified(_ vectors: Vectors, _ name: String) throws {
    var document = try vectors.object(name)
    let proof = try #require(document["proof"]?.object)
    let method = try #require(proof["verificationMethod"]?.string)
    let key = try #require(PublicKey(did: String(method.prefix { $0 != "#" })))
    document["proof"] = nil
    #expect(DataIntegrityProof.check(proof, of: document, key: key, table: vectors.terms) == .valid)
    document["name"] = "Other"
    #expect(DataIntegrityProof.check(proof, of: document, key: key, table: vectors.terms) == .invalid)
  }
}
