/// An exercise: what every kind has in common, and the task of its kind.
public struct Exercise: Sendable, Equatable {
  /// When an exercise is done.
  public enum Use: String, Sendable, CaseIterable {
    /// In class.
    case core = "inti"
    /// Between sessions.
    case assignment = "tugas"
    /// By oneself, or in a self-study course.
    case selfStudy = "mandiri"
  }

  /// The path, such as `menulis-berita/judul-terbaik`.
  public let id: ContentID
  /// The code, such as `E25`.
  public let code: String
  /// The title.
  public let title: String
  /// The lesson it practises.
  public let lesson: ContentID
  /// When it is done.
  public let use: Use
  /// The planned minutes.
  public let minutes: Int
  /// What it practises.
  public let objective: String
  /// The points of the course's origins that it practises, such as `S3.22`.
  public let seeds: [String]
  /// The rules it has to do with.
  public let rules: [String]
  /// Hints, from gentle to plain.
  public let hints: [String]
  /// The fact sheet.
  public let factSheet: String?
  /// The rubric of a writing task.
  public let rubric: String?
  /// What is to be done.
  public let task: ExerciseTask
  /// The line of each key of `exercise.yaml`.
  public let lines: [String: Int]

  /// The kind.
  public var kind: ExerciseKind { task.kind }
}

/// The twelve kinds of exercise, by the codes of the content format.
public enum ExerciseKind: String, Sendable, CaseIterable {
  case singleChoice = "pg"
  case multipleChoice = "pgk"
  case trueFalse = "bs"
  case matching = "jd"
  case ordering = "ur"
  case classification = "kl"
  case spanMarking = "sp"
  case shortAnswer = "is"
  case calculation = "ht"
  case writing = "tl"
  case test = "paket"
  case survey = "survei"

  /// The name on screen.
  public var title: String {
    switch self {
    case .singleChoice: "pilihan ganda"
    case .multipleChoice: "pilih semua yang tepat"
    case .trueFalse: "benar atau salah, dengan alasan"
    case .matching: "menjodohkan"
    case .ordering: "mengurutkan"
    case .classification: "menggolongkan"
    case .spanMarking: "menandai bagian teks"
    case .shortAnswer: "isian singkat"
    case .calculation: "hitungan"
    case .writing: "tulisan"
    case .test: "paket tes"
    case .survey: "survei"
    }
  }
}

/// What is to be done, one structure a kind.
public enum ExerciseTask: Sendable, Equatable {
  case singleChoice(ChoiceTask)
  case multipleChoice(ChoiceTask)
  case trueFalse(TrueFalseTask)
  case matching(MatchingTask)
  case ordering(OrderingTask)
  case classification(ClassificationTask)
  case spanMarking(SpanTask)
  case shortAnswer(ShortAnswerTask)
  case calculation(CalculationTask)
  case writing(WritingTask)
  case test(TestTask)
  case survey(SurveyTask)

  /// The kind.
  public var kind: ExerciseKind {
    switch self {
    case .singleChoice: .singleChoice
    case .multipleChoice: .multipleChoice
    case .trueFalse: .trueFalse
    case .matching: .matching
    case .ordering: .ordering
    case .classification: .classification
    case .spanMarking: .spanMarking
    case .shortAnswer: .shortAnswer
    case .calculation: .calculation
    case .writing: .writing
    case .test: .test
    case .survey: .survey
    }
  }
}
