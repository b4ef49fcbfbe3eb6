/// The course: its modules and lessons in order, the ways to hold it, and what passing takes.
public struct Course: Sendable, Equatable {
  /// The title.
  public let title: String
  /// The length in JP (*jam pelajaran*).
  public let jp: Int
  /// The minutes of one JP.
  public let minutesPerJP: Int
  /// The modules in order.
  public let modules: [Module]
  /// The ways to hold the course.
  public let variants: [Variant]
  /// What passing takes; nil where the organiser sets no rules here.
  public let passing: PassingRules?
  /// What a test of the course must hold; empty where it sets no blueprint.
  public let blueprint: [BlueprintRow]

  /// Every lesson in order.
  public var lessons: [ContentID] { modules.flatMap(\.lessons) }

  /// The lesson after another, if there is one.
  public func lesson(after id: ContentID) -> ContentID? {
    let lessons = lessons
    guard let index = lessons.firstIndex(of: id), index + 1 < lessons.count else { return nil }
    return lessons[index + 1]
  }

  /// The lesson before another, if there is one.
  public func lesson(before id: ContentID) -> ContentID? {
    let lessons = lessons
    guard let index = lessons.firstIndex(of: id), index > 0 else { return nil }
    return lessons[index - 1]
  }

  /// The module that a lesson or exercise lies in.
  public func module(of id: ContentID) -> Module? { modules.first { $0.id == id.module } }
}

/// A module: a folder of lessons with one outcome.
public struct Module: Sendable, Equatable {
  /// The folder.
  public let id: String
  /// The code, such as `M2`.
  public let code: String
  /// The title.
  public let title: String
  /// The length in JP.
  public let jp: Int
  /// What a trainee can do afterwards.
  public let outcome: String
  /// The lessons in order.
  public let lessons: [ContentID]
  /// The line in `course.yaml`.
  public let line: Int
}
