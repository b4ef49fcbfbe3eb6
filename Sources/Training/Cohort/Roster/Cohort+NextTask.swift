public import Curriculum
import Records

extension Cohort {
  /// The first task of the course that people mark and for which no draft came in yet; nil when there is none.
  public func nextTask(in library: ContentLibrary) throws(CohortError) -> String? {
    let components = library.course().value?.passing?.components ?? []
    let submitted = try using { file throws(RecordsError) in try submittedTasks() }
    return components.filter { $0.source == .facilitator }.flatMap(\.exercises)
      .first { !submitted.contains($0) }
  }
}
