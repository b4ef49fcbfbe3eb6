import Curriculum
import Foundation
public import Reporting
public import RuleKit
import Rules
import Scoring

/// What the checker found in a trainee's own texts, the oldest first: what comes back, and whether it grows less.
///
/// The texts are drafts that were reviewed, each as it was at its first review, and writing exercises. What the
/// checker only asks is no finding.
public struct OwnFindings: Sendable {
  /// A text and how much was found in it.
  public struct Text: Sendable, Equatable {
    /// The day in words.
    public let day: String
    /// The code of the exercise, or `naskah`.
    public let name: String
    /// The findings by rule.
    public let byCode: [RuleCode: Int]
    let time: Int64

    /// All findings.
    public var count: Int { byCode.values.reduce(0, +) }
  }

  /// A rule that found something in two texts or more.
  public struct Habit: Sendable {
    /// The rule.
    public let code: RuleCode
    /// Its title.
    public let title: String
    /// How often in each text, the oldest first.
    public let counts: [Int]
    /// The lesson that teaches it.
    public let lesson: CheckReport.LessonLink?

    /// In how many texts.
    public var texts: Int { counts.count { $0 > 0 } }
  }

  /// The latest texts, the oldest first.
  public let texts: [Text]
  /// What comes back, in most texts first; five at most.
  public let habits: [Habit]

  /// Counts in at most ten texts; the lessons are looked up where something comes back.
  init(_ texts: [Text], lessons: @autoclosure () -> [RuleCode: CheckReport.LessonLink]) {
    let latest = Array(texts.sorted { ($0.time, $0.name) < ($1.time, $1.name) }.suffix(10))
    self.texts = latest
    let codes = Set(latest.flatMap(\.byCode.keys)).filter { code in
      latest.count { $0.byCode[code] ?? 0 > 0 } > 1
    }
    guard !codes.isEmpty else {
      habits = []
      return
    }
    let titles = Dictionary(Rule.all.map { ($0.code, $0.title) }) { first, _ in first }
    let lessons = lessons()
    habits = codes.compactMap { code in
      titles[code].map { title in
        Habit(code: code, title: title, counts: latest.map { $0.byCode[code] ?? 0 }, lesson: lessons[code])
      }
    }
    .sorted { ($1.texts, $1.counts.reduce(0, +), $0.code) < ($0.texts, $0.counts.reduce(0, +), $1.code) }
    .prefix(5).map(\.self)
  }

  /// Findings by rule from what is kept under the names of rules, without questions.
  static func byRule(_ counts: [String: Int]) -> [RuleCode: Int] {
    let rules = Set(Rule.all.filter { $0.certainty != .tanya }.map(\.code))
    let pairs = counts.compactMap { name, count in RuleCode(name).map { ($0, count) } }
    return Dictionary(pairs.filter { rules.contains($0.0) }) { first, _ in first }
  }
}

extension LearningRecord {
  /// What was found in one's own texts so far; without texts where the progress cannot be read.
  public var ownFindings: OwnFindings {
    OwnFindings(reviewedDrafts + writtenExercises, lessons: library.lessonsByRule())
  }

  private var reviewedDrafts: [OwnFindings.Text] {
    let reviews = ((try? progress?.reviews()) ?? nil) ?? []
    var seen: Set<String> = []
    return reviews.filter { seen.insert($0.draft).inserted }.map { review in
      OwnFindings.Text(
        day: LearningRecord.day(review.time), name: "naskah", byCode: OwnFindings.byRule(review.byCode),
        time: review.time)
    }
  }

  private var writtenExercises: [OwnFindings.Text] {
    let attempts = ((try? progress?.attempts()) ?? nil) ?? [:]
    return exercises.filter { $0.exercise.kind == .writing }.compactMap { entry in
      guard let attempt = attempts[entry.exercise.code]?.first(where: \.isDone),
        let exercise = library.exercise(entry.exercise.id).value,
        case .texts(let texts) = PracticeSession(
          exercise, participant: progress?.participant ?? "0", answers: attempt.answers
        ).answer,
        let desk = WritingDesk(exercise, prompt: "", library: library)
      else { return nil }
      return OwnFindings.Text(
        day: LearningRecord.day(attempt.time), name: exercise.code, byCode: desk.findingsByRule(texts),
        time: attempt.time)
    }
  }

  private static func day(_ time: Int64) -> String {
    words(Date(timeIntervalSince1970: Double(time) / 1000))
  }
}
