import Credentials

/// Which certificate is given.
public enum CertificateStage: String, Sendable, CaseIterable {
  /// Attended.
  case participation = "keikutsertaan"
  /// Attended, and passed by marks that people gave.
  case completion = "kelulusan"
}

/// A picture that carries the credential.
public enum BadgeFormat: String, Sendable, CaseIterable {
  /// Pixels, 150 an inch.
  case png
  /// Outlines.
  case svg
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
  /// A list with offices and e-mail addresses, where the numbers come from elsewhere.
  public var detailsPath: String?
  /// The tasks that count instead of those of the course.
  public var tasks: [String] = []
  /// The day on the page; today where none is given.
  public var issuedOn: Day?
  /// The participants to whom the issue is limited, by code or number; all where there are none.
  public var only: [String] = []
  /// Whether a certificate whose contents changed is issued again in the next edition.
  public var reissues = false
  /// Kinds of badge to be made beside PDF and JSON.
  public var badges: Set<BadgeFormat> = []
  /// Who issues.
  public var author: String

  var pictures: Set<PictureFormat> { Set(badges.compactMap { PictureFormat(rawValue: $0.rawValue) }) }

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
    /// The name as printed.
    public let name: String
    /// The number.
    public let number: String
    /// The files below the folder.
    public let files: [String]
    /// What was done.
    public let action: CertificatePlan.Action
    /// Whether its files were left as they are, because they cannot be made again byte for byte.
    public let isLeft: Bool

    /// Whether it was issued before, with the same contents.
    public var isRepeated: Bool { action == .repeated }
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
  /// Files for everyone who verifies: the page, the index, the revocation list.
  public internal(set) var published: [String] = []
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
  /// Roster, names, marks and attendance do not fit together; where and why, in Indonesian.
  case disagreement([String])
  /// The day on the page lies before the last day of the training.
  case tooEarly(issuedOn: Day, lastDay: Day)
  /// There is no certificate of this number and edition to be revoked.
  case notIssued(number: String, edition: Int, known: [Int])
  /// It was revoked before.
  case revokedBefore(number: String, edition: Int)
  /// A file cannot be written.
  case notWritable(path: String)
  /// The page cannot be made.
  case drawing(String)
}
