public import RuleKit

/// What a check of several files found, and what is known of the rules behind it.
public struct CheckReport: Sendable {
  /// One report a file, in the order of the paths.
  public let files: [FileReport]
  private let rules: [RuleCode: Rule]
  private let lessons: [RuleCode: LessonLink]

  /// A lesson that teaches a rule.
  public struct LessonLink: Sendable {
    /// Its code, `L08`.
    public let code: String
    /// Its title.
    public let title: String

    /// A link to a lesson.
    public init(code: String, title: String) {
      self.code = code
      self.title = title
    }
  }

  /// Joins reports with the catalogue and the lessons.
  public init(files: [FileReport], rules: [Rule], lessons: [RuleCode: LessonLink]) {
    self.files = files
    self.rules = Dictionary(rules.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    self.lessons = lessons
  }

  /// The same report on other files.
  public func with(_ files: [FileReport]) -> CheckReport {
    CheckReport(files: files, rules: rules, lessons: lessons)
  }

  /// The same report, with lessons that teach the rules.
  public func with(lessons: [RuleCode: LessonLink]) -> CheckReport {
    CheckReport(files: files, rules: rules, lessons: lessons)
  }

  private init(files: [FileReport], rules: [RuleCode: Rule], lessons: [RuleCode: LessonLink]) {
    self.files = files
    self.rules = rules
    self.lessons = lessons
  }

  /// The rule of a finding.
  public func rule(_ code: RuleCode) -> Rule? { rules[code] }

  /// The lesson that teaches a rule.
  public func lesson(_ code: RuleCode) -> LessonLink? { lessons[code] }

  /// What was found, in numbers.
  public var tally: CheckTally { CheckTally(files.map(FileTally.init)) }
}
