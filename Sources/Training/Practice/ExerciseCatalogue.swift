public import Curriculum

/// The exercises of the course in its order, with what a trainee has done.
public struct ExerciseCatalogue: Sendable {
  /// How far an exercise is.
  public enum State: Sendable, Equatable {
    /// Never begun.
    case new
    /// Begun, not handed in.
    case begun
    /// Handed in; the best score out of 100, if it has one.
    case done(best: Int?)
    /// A text handed in; the evidence came to so much at best.
    case written(provisional: Int?)

    /// Whether it was handed in.
    public var isDone: Bool {
      switch self {
      case .new, .begun: false
      case .done, .written: true
      }
    }
  }

  /// An exercise in the list.
  public struct Entry: Sendable {
    /// What is known of the exercise before it is opened.
    public let exercise: ExerciseHead
    /// Its module.
    public let module: Module?
    /// How far it is.
    public let state: State

    /// Code and title in one.
    public var name: String { "\(exercise.code) \(exercise.title)" }
  }

  /// Why an exercise cannot be opened.
  public enum Failure: Error, Sendable {
    /// Nothing of that name; these are near.
    case unknown(near: [String])
    /// The file is broken.
    case broken([ContentProblem])
  }

  /// Which exercises are wanted.
  public struct Filter: Sendable {
    /// A module: its code, folder or a word of its title.
    public var module: String?
    /// A kind.
    public var kind: ExerciseKind?
    /// Only those not handed in.
    public var isOpenOnly = false

    /// All exercises.
    public init() {}
  }

  private let library: ContentLibrary
  private let progress: TraineeProgress?

  /// Looks at the exercises of a course, with a trainee's progress if it can be kept.
  public init(_ library: ContentLibrary, progress: TraineeProgress?) {
    self.library = library
    self.progress = progress
  }

  /// The exercises that pass a filter, in the order of the course's modules, then by code.
  public func entries(_ filter: Filter = Filter()) -> [Entry] {
    let course = library.course().value
    let modules = course?.modules ?? []
    let attempts = (try? progress?.attempts()) ?? [:]
    let wanted = filter.module.map { name in modules.filter { ExerciseCatalogue.matches($0, name) }.map(\.id)
    }
    return library.exerciseIDs().filter { wanted?.contains($0.module) ?? true }
      .compactMap { library.exerciseHead($0) }
      .filter { filter.kind == nil || $0.kind == filter.kind }
      .map { exercise in
        Entry(
          exercise: exercise, module: course?.module(of: exercise.id),
          state: ExerciseCatalogue.state(exercise, attempts[exercise.code] ?? []))
      }
      .filter { !filter.isOpenOnly || !$0.state.isDone }
      .sorted {
        let left = modules.firstIndex { [id = $0.exercise.id.module] in $0.id == id } ?? modules.count
        let right = modules.firstIndex { [id = $1.exercise.id.module] in $0.id == id } ?? modules.count
        return (left, $0.exercise.code) < (right, $1.exercise.code)
      }
  }

  /// The exercise to do next: one that was begun, else the first core one not handed in.
  public static func suggestion(_ entries: [Entry]) -> Entry? {
    entries.first { $0.state == .begun } ?? entries.first { $0.state == .new && $0.exercise.use == .core }
      ?? entries.first { $0.state == .new }
  }

  /// The exercise that a typed name means: a code, a slug, a path or a title.
  public func find(_ name: String) throws(Failure) -> Exercise {
    let codes = library.exercisesByCode()
    let ids = library.exerciseIDs()
    let slug = LessonName.slug(name)
    let named = LessonName.code(name, letter: "E").flatMap { codes[$0] }
    if let id = named ?? ids.first(where: { $0.name == slug || $0.description == slug }) {
      return try open(id)
    }
    let all = ids.compactMap { library.exerciseHead($0) }
    let meant = all.filter { LessonName.words($0.title).contains(LessonName.words(name)) }
    if meant.count == 1 { return try open(meant[0].id) }
    let names = meant.isEmpty ? near(name, all) : meant
    throw .unknown(near: names.prefix(5).map { "\($0.code) \($0.title)" })
  }

  /// The exercise of a path.
  public func open(_ id: ContentID) throws(Failure) -> Exercise {
    let loaded = library.exercise(id)
    guard let exercise = loaded.value else { throw .broken(loaded.problems) }
    return exercise
  }

  private func near(_ name: String, _ all: [ExerciseHead]) -> [ExerciseHead] {
    let candidates = all.flatMap { [$0.code, $0.id.name, $0.title] }
    guard let nearest = nearestName(to: name, among: candidates) else { return [] }
    return all.filter { [$0.code, $0.id.name, $0.title].contains(nearest) }
  }

  private static func matches(_ module: Module, _ name: String) -> Bool {
    let typed = LessonName.words(name)
    return module.code.lowercased() == typed || module.id == LessonName.slug(name)
      || LessonName.words(module.title).contains(typed)
  }

  static func state(_ exercise: ExerciseHead, _ attempts: [TraineeProgress.Attempt]) -> State {
    let done = attempts.filter(\.isDone)
    guard !done.isEmpty else { return attempts.isEmpty ? .new : .begun }
    if exercise.kind == .writing {
      return .written(provisional: done.compactMap(\.provisional).max().map { Int($0) })
    }
    return .done(best: done.compactMap(\.score).max().map { Int($0) })
  }
}
