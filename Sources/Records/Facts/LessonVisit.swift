/// How far a lesson was read.
public struct LessonVisit: Fact {
  /// Stable name of the kind.
  public static let kind = "lesson-visit"
  /// The lesson.
  public var lesson: String
  /// Where reading goes on: a block of the text, from 0.
  public var place: Int
  /// Whether the end was reached.
  public var finished: Bool
  /// The lesson.
  public var subject: String { lesson }

  /// A visit that ended at a place.
  public init(lesson: String, place: Int, finished: Bool) {
    self.lesson = lesson
    self.place = place
    self.finished = finished
  }
}
