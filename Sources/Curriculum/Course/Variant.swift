/// A way to hold the course.
public struct Variant: Sendable, Equatable {
  /// A part of a variant: a day in the room, or self-study.
  public struct Day: Sendable, Equatable {
    /// The title, such as `Hari 1`.
    public let title: String
    /// When it begins in the room, in minutes after midnight; nil for self-study.
    public let start: Int?
    /// Lesson codes in order.
    public let lessons: [String]
    /// What is done besides lessons and does not count as JP.
    public let pauses: [Pause]
    /// Minutes beyond the lessons that count as JP, such as a test.
    public let extraMinutes: Int
    /// What the extra minutes are for.
    public let extraTitle: String?
    /// Other remarks.
    public let note: String?
    /// Exercise codes to be done that evening or before the next day.
    public let assignments: [String]
    /// The line in `course.yaml`.
    public let line: Int
  }

  /// A break, an opening, or another part of a day that is no lesson.
  public struct Pause: Sendable, Equatable {
    /// The title, such as `ISHOMA`.
    public let title: String
    /// Its minutes.
    public let minutes: Int
    /// The code of the lesson that it follows; nil at the beginning of the day.
    public let after: String?
    /// The line in `course.yaml`.
    public let line: Int
  }

  /// The name on the command line, such as `dua-hari`.
  public let id: String
  /// The title.
  public let title: String
  /// For whom it is meant.
  public let audience: String?
  /// The days in order.
  public let days: [Day]
  /// Whether it may end with a certificate of passing, not only of attendance.
  public let certifies: Bool
  /// The line in `course.yaml`.
  public let line: Int
}
