/// A draft that was handed in.
///
/// The newest one counts; older ones are kept.
public struct Submission: Fact {
  /// Stable name of the kind.
  public static let kind = "submission"

  /// What names or quotes the participant.
  public struct Detail: Codable, Sendable, Hashable {
    /// The file's name, as it came.
    public var fileName: String
    /// The draft, in UTF-8.
    public var text: String

    /// The draft and the name of its file.
    public init(fileName: String, text: String) {
      self.fileName = fileName
      self.text = text
    }
  }

  /// The exercise it answers.
  public var exercise: String
  /// The format it was read from: `md`, `txt`.
  public var format: String
  /// The kind of draft, if it was said or guessed.
  public var draftKind: String?
  /// SHA-256 of the file's bytes, in hexadecimal.
  public var sha256: String
  /// The size of the file in bytes.
  public var size: Int
  /// The draft itself.
  public var detail: Detail?
  /// The exercise.
  public var subject: String { exercise }

  /// A draft as it came in.
  public init(
    exercise: String, format: String, draftKind: String? = nil, sha256: String, size: Int, detail: Detail
  ) {
    self.exercise = exercise
    self.format = format
    self.draftKind = draftKind
    self.sha256 = sha256
    self.size = size
    self.detail = detail
  }
}
