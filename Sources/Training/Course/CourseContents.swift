public import Curriculum

/// The table of contents of the course, with how far a trainee has come.
public struct CourseContents: Sendable {
  /// How far a lesson was read.
  public enum State: Sendable, Equatable {
    /// Never opened.
    case unread
    /// Opened, not to the end.
    case started
    /// Read to the end.
    case finished
  }

  /// A lesson in the list.
  public struct Entry: Sendable {
    /// The path.
    public let id: ContentID
    /// The code; empty where the file cannot be read.
    public let code: String
    /// The title; the path where the file cannot be read.
    public let title: String
    /// The planned minutes.
    public let minutes: Int
    /// How far it was read.
    public let state: State
    /// Whether the file can be read.
    public let isReadable: Bool

    /// Code and title in one.
    public var name: String { code.isEmpty ? title : "\(code) \(title)" }
  }

  /// A module in the list.
  public struct Part: Sendable {
    /// The code, such as `M2`.
    public let code: String
    /// The title.
    public let title: String
    /// What a trainee can do afterwards.
    public let outcome: String
    /// The lessons in order.
    public let lessons: [Entry]
  }

  /// The title of the course.
  public let title: String
  /// Its length in JP.
  public let jp: Int
  /// The modules in order.
  public let modules: [Part]
  /// The lesson to go on with: the one begun last, else the first that is not finished.
  public let resume: Entry?

  /// Every lesson in order.
  public var lessons: [Entry] { modules.flatMap(\.lessons) }
}
