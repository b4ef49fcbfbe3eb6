/// Which certificate is given.
public enum CertificateStage: String, Sendable, CaseIterable {
  /// Attended.
  case participation = "keikutsertaan"
  /// Attended, and passed by marks that people gave.
  case completion = "kelulusan"
}

/// What someone asked to be issued.
public struct CertificateRequest: Sendable {
  /// Which certificate.
  public var stage: CertificateStage
  /// The sealed key.
  public var keyPath: String
  /// What opens it.
  public var passphrase: String
  /// Where the numbers come from.
  public var numbers: NumberSource
  /// The agency's `sertifikat.yaml`.
  public var settingsPath: String
  /// Where the files go.
  public var folder: String
  /// The tasks that count instead of those of the course.
  public var tasks: [String] = []
  /// The day on the page; today where none is given.
  public var issuedOn: Day?
  /// Who issues.
  public var author: String

  /// A request.
  public init(
    stage: CertificateStage, keyPath: String, passphrase: String, numbers: NumberSource, settingsPath: String,
    folder: String, author: String
  ) {
    self.stage = stage
    self.keyPath = keyPath
    self.passphrase = passphrase
    self.numbers = numbers
    self.settingsPath = settingsPath
    self.folder = folder
    self.author = author
  }
}

/// What was issued, and to whom not.
public struct CertificateOutcome: Sendable {
  /// A certificate in its files.
  public struct Issued: Sendable, Equatable {
    /// Who is certified.
    public let member: ClassMember
    /// The number.
    public let number: String
    /// The files below the folder.
    public let files: [String]
    /// Whether it was issued before, with the same contents.
    public let isRepeated: Bool
  }

  /// A participant who gets none, with what stands in the way.
  public struct Refused: Sendable, Equatable {
    /// The participant.
    public let member: ClassMember
    /// What stands in the way, in Indonesian.
    public let obstacles: [String]
  }

  /// The certificates, in order of the list.
  public internal(set) var issued: [Issued] = []
  /// Who gets none.
  public internal(set) var refused: [Refused] = []
  /// The issuer's identifier.
  public internal(set) var issuer = ""
}

/// Why nothing more can be issued.
public enum CertificateProblem: Error, Sendable, Equatable {
  /// The class file stands in the way.
  case cohort(CohortError)
  /// The key stands in the way.
  case key(KeyFailure)
  /// The settings cannot be used, with places and reasons.
  case settings(path: String, [String])
  /// The course cannot be read.
  case course([String])
  /// The class does not say what it is called and when it meets.
  case noDescription
  /// Nobody's attendance was written down.
  case noAttendance
  /// Rows of the class file were changed behind its back.
  case tampered
  /// Numbers cannot be given.
  case numbers(NumberProblem)
  /// The name or a mark changed since the certificate with this number was issued.
  case changedSince(name: String, number: String)
  /// A file cannot be written.
  case notWritable(path: String)
  /// The page cannot be made.
  case drawing(String)
}
