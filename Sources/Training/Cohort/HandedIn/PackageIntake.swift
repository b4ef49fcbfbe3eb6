/// What became of the answers that trainees handed in as `.serah` files.
public struct PackageIntake: Sendable {
  /// A file that was taken in.
  public struct Accepted: Sendable, Equatable {
    /// The file below the folder.
    public let file: String
    /// Whose it is.
    public let member: ClassMember
    /// How many answers are new.
    public let new: Int
    /// How many were there already.
    public let known: Int
    /// Answers to an exercise that reads differently here; they were scored all the same.
    public let otherVersions: [String]
    /// Answers to exercises that this course does not have; they were not kept.
    public let unknownExercises: [String]
  }

  /// A file of which it is not known whose it is.
  public struct Unmatched: Sendable, Equatable {
    /// The file below the folder.
    public let file: String
    /// The name that the trainee typed.
    public let sender: String
    /// Who comes into question.
    public let candidates: [ClassMember]
  }

  /// A file that cannot be used.
  public struct Unreadable: Sendable, Equatable {
    /// The file below the folder.
    public let file: String
    /// Why; nil where the file itself cannot be read.
    public let defect: SubmissionPackage.Defect?
  }

  /// Files that were taken in.
  public internal(set) var accepted: [Accepted] = []
  /// Files to be paired by hand.
  public internal(set) var unmatched: [Unmatched] = []
  /// Files that cannot be used.
  public internal(set) var unreadable: [Unreadable] = []

  /// Whether there was no such file.
  public var isEmpty: Bool { accepted.isEmpty && unmatched.isEmpty && unreadable.isEmpty }
}
