public import Curriculum
public import Reporting
public import RuleKit

/// What an officer sees of a draft of her own: a status, what to do first, and evidence; never a score.
public struct SelfReview: Sendable {
  /// Something measured.
  public struct Evidence: Sendable, Equatable {
    /// How it speaks for the draft.
    public enum Mark: Sendable, Equatable {
      /// For it.
      case good
      /// It wants a look.
      case look
      /// Neither.
      case plain
    }

    /// What was measured.
    public let text: String
    /// How it speaks for the draft.
    public let mark: Mark
  }

  /// One of the things to do first.
  public struct Priority: Sendable, Equatable {
    /// What it is about.
    public let title: String
    /// Where, such as `baris 4`; nil for the whole draft.
    public let place: String?
    /// The officer's own words; empty for the whole draft.
    public let quote: String
    /// Why it matters.
    public let why: String
    /// What to ask oneself.
    public let question: String
    /// How it can be mended: shown after a moment's thought.
    public let fix: String
    /// The rule; nil for what the fact sheet shows.
    public let code: RuleCode?
  }

  /// One of the six sides.
  public struct Aspect: Sendable {
    /// Which.
    public let aspect: ReviewAspect
    /// What was measured.
    public let evidence: [Evidence]
    /// The criterion that describes its levels; nil where the rubric cannot be read.
    public let criterion: Rubric.Criterion?
    /// The level that the officer gave the last version.
    public let lastLevel: Int?
  }

  /// What became of the findings of the last version.
  public struct Changes: Sendable, Equatable {
    /// Findings that are gone.
    public let mended: Int
    /// Findings that were not there.
    public let new: Int
    /// Findings that are still there.
    public let left: Int
    /// Whether the text is the same as last time.
    public let isSameText: Bool
  }

  /// The path as it was typed.
  public let path: String
  /// What it was taken for.
  public let kind: Guess<DraftKind>
  /// Where it was taken to be published.
  public let channel: Guess<Channel>
  /// Its words.
  public let words: Int
  /// The title of the fact sheet that it was compared with.
  public let factSheet: String?
  /// The status.
  public let status: CheckStatus
  /// Up to two things that were measured and are good.
  public let strengths: [String]
  /// Up to three things to do first.
  public let priorities: [Priority]
  /// How many findings and questions there are besides.
  public let others: Int
  /// The six sides.
  public let aspects: [Aspect]
  /// What changed since the last version; nil at the first review.
  public let changes: Changes?
  /// A lesson to read.
  public let lesson: CheckReport.LessonLink?
  /// An exercise of ten minutes at most.
  public let exercise: ExerciseHead?
  /// What is kept of this review.
  public let trace: ReviewTrace
  /// What was wrong with the agency's settings on the way.
  public let notes: [Checker.Failure]

  /// What no machine can judge.
  public static let limits = [
    "apakah isinya benar, lengkap, dan sudah boleh diumumkan",
    "apakah sudut pandangnya tepat dan kutipannya layak",
    "apakah empatinya tulus dan nadanya pantas di daerah Anda",
    "apakah orang yang disebut atau difoto sudah mengizinkan",
  ]
}

/// What is kept of a review: hashes, codes and counts, never the text nor the file's name.
public struct ReviewTrace: Sendable, Equatable {
  /// SHA-256 of the draft's place on this laptop, in hexadecimal.
  public let draft: String
  /// SHA-256 of the text, in hexadecimal.
  public let sha256: String
  /// What it was taken for.
  public let kind: String
  /// How many findings there are of each code.
  public let byCode: [String: Int]
}
