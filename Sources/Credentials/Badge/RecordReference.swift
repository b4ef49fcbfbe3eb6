/// A record of the class by its hash in the class file's chain: it stands for all that was written before it.
public struct RecordReference: Sendable, Hashable {
  /// The record's identifier, a UUID.
  public var id: String
  /// What it records, such as *Nilai E37*.
  public var name: String
  /// The hash of the record, in hexadecimal; it covers the hash of the record before.
  public var hash: String

  /// Creates a reference.
  public init(id: String, name: String, hash: String) {
    self.id = id
    self.name = PlainText.cleaned(name)
    self.hash = hash
  }

  /// The reference as Open Badges writes evidence.
  var json: JSONValue {
    [
      "id": .string("urn:uuid:\(id)"), "type": ["Evidence"], "name": .string(name),
      "narrative": .string("sha256:\(hash)"),
    ]
  }

  /// Reads the records that a credential names; evidence of other makers is passed over.
  static func all(in document: JSONObject) -> [RecordReference] {
    (document["evidence"]?.list ?? []).compactMap { evidence in
      guard let id = evidence["id"]?.string, id.hasPrefix("urn:uuid:"), let name = evidence["name"]?.string,
        let hash = evidence["narrative"]?.string, hash.hasPrefix("sha256:")
      else { return nil }
      return RecordReference(id: String(id.dropFirst(9)), name: name, hash: String(hash.dropFirst(7)))
    }
  }
}
