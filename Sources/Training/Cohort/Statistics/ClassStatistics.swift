import Scoring

/// What the drafts, marks and tests of a class say, without a name.
public struct ClassStatistics: Sendable {
  /// A writing task.
  public struct Task: Sendable {
    /// The code of the exercise.
    public let code: String
    /// Its title.
    public let title: String
    /// How many handed something in.
    public let submitted: Int
    /// The marks that people gave, out of 100.
    public let marks: [Double]
    /// What the machine measured, out of 100.
    public let measured: [Double]
    /// The mean level of people for each criterion, with its title.
    public let criteria: [(title: String, mean: Double)]
    /// How often gates were left open by people.
    public let openGates: Int
    /// The rules most drafts break, at most five.
    public let errors: [Error]
    /// How many drafts lean towards leaders and ceremony (KIP-09).
    public let aboutLeaders: Int
    /// How markers agree; nil where no draft was marked twice.
    public let agreement: MarkerAgreement?
    /// Each marker beside the others.
    public let markers: [Marker]
    /// Drafts that two people see very differently, by the code of the participant.
    public let toDiscuss: [Discussion]
  }

  /// A rule that many drafts break.
  public struct Error: Sendable, Equatable {
    /// The code of the rule.
    public let code: String
    /// What it says.
    public let title: String
    /// How many drafts break it.
    public let drafts: Int
    /// One sentence of the class, with names and personal data hidden.
    public let sentence: String?
  }

  /// How two people agree on drafts that both marked.
  public struct MarkerAgreement: Sendable, Equatable {
    /// How many drafts two people marked.
    public let drafts: Int
    /// The share of criteria with the very same level.
    public let exact: Double
    /// The share of criteria with levels at most one apart.
    public let adjacent: Double
    /// Cohen's κ with quadratic weights, over criteria.
    public let weightedKappa: Double?
    /// Krippendorff's α, ordinal, over criteria.
    public let alpha: Double?
    /// The range in which α lies with 95 % confidence.
    public let interval: ClosedRange<Double>?
  }

  /// A marker beside the others.
  public struct Marker: Sendable, Equatable {
    /// The name.
    public let name: String
    /// How many drafts the marker marked.
    public let count: Int
    /// The mean mark.
    public let mean: Double
    /// How far the marker lies above others on the same drafts.
    public let severity: Double?
    /// How the marker moved from the first third to the last, seen against the machine.
    public let drift: Double?
  }

  /// A draft that two people see very differently.
  public struct Discussion: Sendable, Equatable {
    /// The code of the participant.
    public let participant: String
    /// The criteria with the levels, the most different first.
    public let criteria: [String]
    /// The marks.
    public let marks: [Double]
  }

  /// A test with the same items for everyone.
  public struct Test: Sendable {
    /// The code of the exercise.
    public let code: String
    /// Its title.
    public let title: String
    /// How many took it.
    public let people: Int
    /// The mean out of 100.
    public let mean: Double
    /// KR-20, or Cronbach's α where items give partial credit.
    public let reliability: Double?
    /// The items.
    public let items: [Item]
    /// The mean of each module out of 100, by its code.
    public let modules: [(code: String, mean: Double)]

    /// How the figures of an item came about, in Indonesian.
    public static let legend =
      "Kesukaran: rerata nilai butir, 0 sampai 1. Daya beda: korelasi butir dengan butir lain. Atas–bawah: rerata "
      + "27 % peserta teratas dikurangi 27 % terbawah, sebaiknya 0,25 atau lebih."
  }

  /// An item of a test.
  public struct Item: Sendable, Equatable {
    /// The identifier.
    public let id: String
    /// The module.
    public let module: String
    /// The mean credit, from 0 to 1.
    public let difficulty: Double
    /// The correlation with the rest of the test.
    public let discrimination: Double?
    /// Wrong options that fewer than 5 % chose.
    public let idleDistractors: [String]
    /// What should be looked at, in Indonesian.
    public let remarks: [String]
  }

  /// What the class learnt between two tests.
  public struct Gain: Sendable, Equatable {
    /// The module, or nil for the whole test.
    public let module: String?
    /// How many took both tests.
    public let people: Int
    /// How many took only one.
    public let dropped: Int
    /// The means out of 100.
    public let before: Double
    /// The mean after.
    public let after: Double
    /// Hake's gain of means; nil under the ceiling effect.
    public let value: Double?
    /// `rendah`, `sedang`, `tinggi`; nil under the ceiling effect.
    public let band: String?
  }

  /// What the class is called.
  public let title: String
  /// How many participants there are.
  public let participants: Int
  /// The writing tasks.
  public let tasks: [Task]
  /// The tests.
  public let tests: [Test]
  /// What was learnt, as a whole first, then by module; empty without two tests.
  public let gains: [Gain]
}

/// Why there are no statistics.
public enum StatisticsError: Swift.Error, Sendable, Equatable {
  /// The class file stands in the way.
  case cohort(CohortError)
  /// Nobody has handed anything in.
  case nothingThere
  /// A task of the class is not in the course.
  case task(String)
  /// The page or workbook cannot be written; why, in Indonesian.
  case notWritable(path: String, reason: String)
}

extension ClassStatistics {
  /// How many marks fall into each of ten half-open bands of ten; 100 counts with the last.
  public static func histogram(_ marks: [Double]) -> [Int] { Distribution.histogram(marks) }
}
