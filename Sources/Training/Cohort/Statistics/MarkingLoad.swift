public import Curriculum
import Records

/// How long marking will take, before anyone starts.
public struct MarkingLoad: Sendable, Equatable {
  /// A task that people mark.
  public struct Task: Sendable, Equatable {
    /// The code of the exercise.
    public let code: String
    /// Its title.
    public let title: String
    /// How many pieces are to be marked, those marked a second time included.
    public let pieces: Int
    /// How many of them were marked already.
    public let marked: Int
    /// The minutes that one piece takes.
    public let minutes: Double
  }

  /// The tasks.
  public let tasks: [Task]
  /// How many people mark.
  public let markers: Int

  /// The minutes that are still to be worked, by all markers together.
  public var minutes: Double { tasks.reduce(0) { $0 + Double($1.pieces - $1.marked) * $1.minutes } }

  /// The minutes for each marker.
  public var minutesEach: Double { minutes / Double(max(markers, 1)) }

  /// Works the load out.
  ///
  /// - Parameters:
  ///   - rules: Which tasks people mark.
  ///   - titles: Titles by code.
  ///   - participants: How many hand in.
  ///   - marked: How many pieces of each task were marked.
  ///   - markers: How many people mark.
  ///   - minutes: The minutes that one piece takes.
  public init(
    _ rules: PassingRules, titles: [String: String], participants: Int, marked: [String: Int] = [:],
    markers: Int, minutes: Double
  ) {
    self.markers = markers
    // A tenth is marked twice, and three calibration drafts by everyone.
    let again =
      markers > 1
      ? (participants + MarkingAllocation.doubleMarkedEvery - 1) / MarkingAllocation.doubleMarkedEvery
        + (participants >= MarkingAllocation.leastForCalibration ? 3 * (markers - 1) : 0) : 0
    tasks = rules.components.filter { $0.source == .facilitator }.flatMap(\.exercises).map { code in
      Task(
        code: code, title: titles[code] ?? code, pieces: participants + again,
        marked: min(marked[code] ?? 0, participants + again), minutes: minutes)
    }
  }
}

extension Cohort {
  /// How long marking this class will take.
  public func markingLoad(
    _ library: ContentLibrary, markers: Int, minutes: Double
  ) throws(PassingError) -> MarkingLoad {
    let loaded = library.course()
    guard let course = loaded.value else { throw .course(loaded.problems.map(\.description)) }
    guard let rules = course.passing else { throw .noRules }
    do {
      let people = try using { file throws(RecordsError) in try file.people(.participant) }
      let marks = try using { file throws(RecordsError) in try file.current(Mark.self, perAuthor: true) }
      let second = try using { file throws(RecordsError) in try file.current(SecondMark.self, perAuthor: true)
      }
      let codes = marks.map(\.fact.exercise) + second.map(\.fact.exercise)
      return MarkingLoad(
        rules, titles: library.titles(of: rules), participants: people.count,
        marked: Dictionary(codes.map { ($0, 1) }, uniquingKeysWith: +), markers: markers, minutes: minutes)
    } catch {
      throw .cohort(error)
    }
  }
}

extension ContentLibrary {
  fileprivate func titles(of rules: PassingRules) -> [String: String] {
    let codes = exercisesByCode()
    var titles: [String: String] = [:]
    for code in rules.components.flatMap(\.exercises) {
      titles[code] = codes[code].flatMap { exercise($0).value?.title }
    }
    return titles
  }
}
