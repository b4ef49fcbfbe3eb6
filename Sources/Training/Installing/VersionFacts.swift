import Curriculum
import Foundation
public import RuleKit
import Rules

/// What a person asks about an installed bimtek: how much it holds, and how fresh its law is.
public struct VersionFacts: Sendable {
  /// The course that was found.
  public struct Course: Sendable {
    /// Its title.
    public let title: String
    /// How many lessons it has.
    public let lessons: Int
    /// How many exercises it has.
    public let exercises: Int
  }

  /// The course; nil if none was found.
  public let course: Course?
  /// How many rules there are.
  public let rules: Int
  /// How many of them run by default.
  public let defaults: Int
  /// The first and the last day on which a legal reference was checked.
  public let lawChecked: (first: Day, last: Day)?
  /// Whether the oldest check lies more than six months back.
  public let isLawOld: Bool

  /// Looks at the rules and at the course below `content`.
  public init(_ environment: Environment, content: String?) {
    course = (try? environment.contentLibrary(at: content)).map { library in
      Course(
        title: library.course().value?.title ?? "tanpa judul", lessons: library.lessonIDs().count,
        exercises: library.exerciseIDs().count)
    }
    rules = Rule.all.count
    defaults = Rule.all.count { $0.status == .bawaan }
    let days = Rule.all.flatMap(\.references).filter { $0.kind == .hukum }.compactMap { Day($0.checked) }
    lawChecked = days.min().flatMap { first in days.max().map { (first, $0) } }
    isLawOld = VersionFacts.isOlderThanSixMonths(days.min(), at: environment.now())
  }

  fileprivate static func isOlderThanSixMonths(_ day: Day?, at now: Date) -> Bool {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    guard let day, let limit = calendar.date(byAdding: .month, value: -6, to: now) else { return false }
    let parts = calendar.dateComponents([.year, .month, .day], from: limit)
    let text = [parts.year ?? 0, parts.month ?? 1, parts.day ?? 1]
      .map { $0 < 10 ? "0\($0)" : String($0) }.joined(separator: "-")
    return Day(text).map { day < $0 } ?? false
  }
}

extension Environment {
  /// Whether the law behind a rule was last checked more than six months ago.
  public func hasOldLaw(_ rule: Rule) -> Bool {
    rule.references.contains { reference in
      reference.kind == .hukum && VersionFacts.isOlderThanSixMonths(Day(reference.checked), at: now())
    }
  }
}
