public import Curriculum

/// The timetable of one way to hold the course.
public struct Timetable: Sendable, Equatable {
  /// An exercise with the minutes planned for it.
  public struct Task: Sendable, Equatable {
    /// Its code; the title follows where the file can be read.
    public let name: String
    /// Its code alone.
    public let code: String
    /// Its minutes; 0 where the file cannot be read.
    public let minutes: Int
  }

  /// A part of a day.
  public struct Session: Sendable, Equatable {
    /// When it begins, in minutes after midnight; nil in self-study.
    public let start: Int?
    /// Its minutes.
    public let minutes: Int
    /// The title, with the code of a lesson before it.
    public let title: String
    /// The exercises done in it.
    public let tasks: [Task]
    /// Whether its minutes count as JP.
    public let counts: Bool
  }

  /// A day in the room, or a part of self-study.
  public struct Day: Sendable, Equatable {
    /// The title, such as `Hari 1`.
    public let title: String
    /// The sessions in order.
    public let sessions: [Session]
    /// What is done afterwards, before the next day.
    public let assignments: [Task]
    /// A remark.
    public let note: String?

    /// The minutes that count as JP.
    public var minutes: Int { sessions.filter(\.counts).map(\.minutes).reduce(0, +) }
    /// When it begins and ends, in minutes after midnight; nil in self-study.
    public var hours: (start: Int, end: Int)? {
      guard let start = sessions.first?.start, let last = sessions.last, let begin = last.start else {
        return nil
      }
      return (start, begin + last.minutes)
    }
  }

  /// The title of the variant.
  public let title: String
  /// For whom it is meant.
  public let audience: String?
  /// Whether it may end with a certificate of passing.
  public let certifies: Bool
  /// The minutes of one JP.
  public let minutesPerJP: Int
  /// The days in order.
  public let days: [Day]

  /// The minutes that count as JP.
  public var minutes: Int { days.map(\.minutes).reduce(0, +) }
}

extension Timetable {
  /// Lays a variant out; a lesson that cannot be read keeps its place without a title.
  public init(_ variant: Variant, of course: Course, in library: ContentLibrary) {
    let codes = library.lessonsByCode()
    let exercises = Dictionary(
      library.exerciseIDs().compactMap { library.exercise($0).value }.map { ($0.code, $0) },
      uniquingKeysWith: { first, _ in first })
    title = variant.title
    audience = variant.audience
    certifies = variant.certifies
    minutesPerJP = course.minutesPerJP
    days = variant.days.map { day in
      let lessons = day.lessons.map { ($0, codes[$0].flatMap { library.lesson($0).value }) }
      return Day(
        title: day.title, sessions: Timetable.sessions(day, lessons, exercises),
        assignments: day.assignments.map { Task($0, exercises[$0]) }, note: day.note)
    }
  }

  private static func sessions(
    _ day: Variant.Day, _ lessons: [(code: String, lesson: Lesson?)], _ exercises: [String: Exercise]
  ) -> [Session] {
    var sessions: [Session] = []
    var clock = day.start
    func add(_ title: String, _ minutes: Int, _ tasks: [Task] = [], counts: Bool = false) {
      sessions.append(Session(start: clock, minutes: minutes, title: title, tasks: tasks, counts: counts))
      clock = clock.map { $0 + minutes }
    }
    func pause(after code: String?) {
      for pause in day.pauses where pause.after == code { add(pause.title, pause.minutes) }
    }
    pause(after: nil)
    for (code, lesson) in lessons {
      let tasks = (lesson?.exercises ?? []).filter { code in
        // In the room only what the plan has time for; alone, everything but the evening's work.
        let use = exercises[code]?.use
        return use == .core || day.start == nil && use == .selfStudy
      }
      add(
        [code, lesson?.title ?? "(berkas tidak terbaca)"].joined(separator: " "), lesson?.minutes ?? 0,
        tasks.map { Task($0, exercises[$0]) }, counts: true)
      pause(after: code)
    }
    if day.extraMinutes > 0 { add(day.extraTitle ?? "Waktu tambahan", day.extraMinutes, counts: true) }
    return sessions
  }
}

extension Timetable.Task {
  init(_ code: String, _ exercise: Exercise?) {
    self.init(
      name: exercise.map { "\(code) \($0.title)" } ?? code, code: code, minutes: exercise?.minutes ?? 0)
  }
}
