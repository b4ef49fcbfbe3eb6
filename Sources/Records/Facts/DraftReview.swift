/// A trainee's own review of a draft: hashes, codes and levels, never the text nor the name of its file.
public struct DraftReview: Fact {
  /// Stable name of the kind.
  public static let kind = "draft-review"

  /// SHA-256 of the draft's place on this laptop, in hexadecimal: versions of one draft have the same.
  public var draft: String
  /// SHA-256 of the text, in hexadecimal.
  public var sha256: String
  /// The kind of draft it was taken for.
  public var draftKind: String
  /// How many findings there were of each code.
  public var byCode: [String: Int]
  /// The levels, from 1 to 4, that the author gave the draft, by aspect.
  public var levels: [String: Int]
  /// The draft.
  public var subject: String { draft }

  /// A review of one version of a draft.
  public init(
    draft: String, sha256: String, draftKind: String, byCode: [String: Int], levels: [String: Int] = [:]
  ) {
    self.draft = draft
    self.sha256 = sha256
    self.draftKind = draftKind
    self.byCode = byCode
    self.levels = levels
  }
}
