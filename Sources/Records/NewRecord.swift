import Foundation

/// A fact on its way into a file, so that several of different kinds can be written as one step.
public struct NewRecord: Sendable {
  let kind: String
  let subject: String
  let person: PersonCode?
  let author: PersonCode
  let payload: String
  let detail: String?

  /// Encodes a fact.
  ///
  /// - Parameters:
  ///   - fact: what happened.
  ///   - person: whom it is about; nil when it is about the class.
  ///   - author: who says so.
  /// - Throws: `RecordsError.unrecordableFact` when it holds a number that JSON cannot.
  public init(_ fact: some Fact, about person: PersonCode?, by author: PersonCode) throws(RecordsError) {
    var bare = fact
    bare.detail = nil
    kind = type(of: fact).kind
    subject = fact.subject
    self.person = person
    self.author = author
    payload = try Self.json(bare, kind: kind)
    detail = if let detail = fact.detail { try Self.json(detail, kind: kind) } else { nil }
  }

  /// Takes a fact that was encoded already.
  ///
  /// - Parameters:
  ///   - fact: what happened.
  ///   - payload: the fact without its detail, with the bytes that `JSONEncoder` gives for sorted keys.
  ///   - detail: the detail, likewise; nil when the fact has none.
  ///   - person: whom it is about; nil when it is about the class.
  ///   - author: who says so.
  public init(
    _ fact: some Fact, payload: String, detail: String?, about person: PersonCode?, by author: PersonCode
  ) {
    kind = type(of: fact).kind
    subject = fact.subject
    self.person = person
    self.author = author
    self.payload = payload
    self.detail = detail
  }

  /// The bytes in which a fact is kept: sorted keys, slashes as they are.
  private static func json(_ value: some Encodable, kind: String) throws(RecordsError) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return String(decoding: try encoder.encode(value), as: UTF8.self)
    } catch {
      throw RecordsError.unrecordableFact(kind: kind)
    }
  }
}
