public import Curriculum
import Records
import Scoring

extension Cohort {
  /// What the class's drafts, marks and tests say: the use case behind `bimtek kelas statistik`.
  public func statistics(_ library: ContentLibrary) throws(StatisticsError) -> ClassStatistics {
    let people: [Person]
    let codes: [String]
    let title: String
    do {
      people = try using { file throws(RecordsError) in try file.people() }
      codes = try using { _ throws(RecordsError) in try submittedTasks() }
      title = try description()?.title ?? ""
    } catch {
      throw .cohort(error)
    }
    var tasks: [ClassStatistics.Task] = []
    for code in codes {
      guard let task = try? GradingTask(code, from: library) else { throw .task(code) }
      do {
        tasks.append(
          try using { file throws(RecordsError) in
            try TaskStatistics(file, task: task, people: people).value
          })
      } catch {
        throw .cohort(error)
      }
    }
    var tests: [TestStatistics] = []
    let exercises = library.exerciseIDs().compactMap { library.exercise($0).value }
    for exercise in exercises.filter({ $0.kind == .test }).sorted(by: { $0.code < $1.code }) {
      do {
        let found = try using { file throws(RecordsError) in
          try TestStatistics(file, exercise: exercise)
        }
        if let found { tests.append(found) }
      } catch {
        throw .cohort(error)
      }
    }
    guard !tasks.isEmpty || !tests.isEmpty else { throw .nothingThere }
    return ClassStatistics(
      title: title, participants: people.count { $0.role == .participant }, tasks: tasks,
      tests: tests.map(\.value), gains: Cohort.gains(tests))
  }

  /// What was learnt from the first test to the last, as a whole and by module.
  private static func gains(_ tests: [TestStatistics]) -> [ClassStatistics.Gain] {
    guard let first = tests.first, let last = tests.last, tests.count >= 2 else { return [] }
    let modules: [String?] = [nil] + first.modules.filter { last.modules.contains($0) }
    return modules.compactMap { module in
      NormalizedGain(before: first.marks(module: module), after: last.marks(module: module)).map { gain in
        let band: String? =
          switch gain.band {
          case .low: "rendah"
          case .medium: "sedang"
          case .high: "tinggi"
          case nil: nil
          }
        return ClassStatistics.Gain(
          module: module, people: gain.people, dropped: gain.dropped, before: gain.before, after: gain.after,
          value: gain.value, band: band)
      }
    }
  }
}
