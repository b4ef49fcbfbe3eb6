import Records

/// What became of a folder of drafts.
public struct SubmissionIntake: Sendable {
  /// A draft that was taken in.
  public struct Accepted: Sendable {
    /// The file below the folder.
    public let file: String
    /// Whose it is.
    public let member: ClassMember
    /// How many findings there are, by severity: `galat`, `peringatan`, `saran`, `tanya`.
    public let findings: [String: Int]
    /// The provisional mark out of 100, if the machine could judge anything.
    public let provisional: Double?
    /// Reasons not to trust the provisional mark, in Indonesian.
    public let doubts: [String]
    /// What a reader should know of how the text was taken out of the file, in Indonesian.
    public var notes: [String] = []
  }

  /// A draft of which it is not known whose it is.
  public struct Unmatched: Sendable, Equatable {
    /// The file below the folder.
    public let file: String
    /// Who comes into question.
    public let candidates: [ClassMember]
  }

  /// A file that could not be read.
  public struct Unreadable: Sendable, Equatable {
    /// The file below the folder.
    public let file: String
    /// Why.
    public let problem: FileProblem
  }

  /// Drafts that are new.
  public internal(set) var accepted: [Accepted] = []
  /// Files that were taken in before.
  public internal(set) var unchanged: [String] = []
  /// Files to be paired by hand.
  public internal(set) var unmatched: [Unmatched] = []
  /// Files that could not be read.
  public internal(set) var unreadable: [Unreadable] = []
  /// Participants of whom there is no draft for this task.
  public internal(set) var missing: [ClassMember] = []
}

/// How far an intake has come.
public struct IntakeProgress: Sendable, Equatable {
  /// Files that are done.
  public let done: Int
  /// Files in all.
  public let total: Int
  /// The file that was done last.
  public let file: String
}

/// Why no draft could be taken in at all.
public enum IntakeError: Error, Sendable, Equatable {
  /// The class file stands in the way.
  case cohort(CohortError)
  /// The folder cannot be looked through.
  case folder(FileProblem)
  /// The folder holds no draft; these are files of other kinds.
  case noDrafts(others: Int)
  /// The table of pairs cannot be used.
  case pairing(FileProblem)
  /// The table of pairs cannot be written; why, in Indonesian.
  case pairingNotWritable(reason: String)
  /// The table of pairs names someone who is not in the class.
  case pairedStranger(file: String, name: String)
  /// The class has no participants yet.
  case emptyClass
}
