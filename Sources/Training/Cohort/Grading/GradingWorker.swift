import Documents
import RuleKit
import Scoring

/// Grades drafts one after the other, on one core, remembering the words that it met.
///
/// An actor, so that the memory has one owner for as long as an intake takes.
actor GradingWorker {
  private let grader: DraftGrader
  private var memory = FormMemory()

  init(_ grader: DraftGrader) { self.grader = grader }

  /// Grades a draft and words what is kept of it.
  func grade(_ job: DraftIntake.Job) -> DraftGrader.Kept {
    DraftGrader.Kept(
      grader.grade(
        job.handedIn, fileName: job.file.relativePath, isMarkdown: job.isMarkdown, memory: &memory))
  }

  /// What is kept of each draft, in the order of the drafts; whoever of the workers is free takes the next one.
  static func grade(_ jobs: [DraftIntake.Job], by workers: [GradingWorker]) async -> [DraftGrader.Kept] {
    await withTaskGroup(of: (place: Int, worker: GradingWorker, found: DraftGrader.Kept).self) { group in
      var waiting = jobs.indices.makeIterator()
      func give(_ worker: GradingWorker) {
        guard let place = waiting.next() else { return }
        group.addTask { (place, worker, await worker.grade(jobs[place])) }
      }
      for worker in workers { give(worker) }
      var results: [(place: Int, found: DraftGrader.Kept)] = []
      for await result in group {
        results.append((result.place, result.found))
        give(result.worker)
      }
      return results.sorted { $0.place < $1.place }.map(\.found)
    }
  }
}

extension DraftGrader {
  /// What is kept of a draft, worded where the work is done in parallel.
  struct Kept: Sendable {
    let kind: String
    let bySeverity: [String: Int]
    let byCode: [String: Int]
    let total: Double?
    let levels: [String: Int]
    let doubts: [String]
    let evidence: String

    init(_ found: Result) {
      kind = found.kind.rawValue
      bySeverity = found.bySeverity
      byCode = found.byCode
      total = found.graded.total
      levels = found.graded.levels
      doubts = found.graded.doubts
      evidence = found.graded.json
    }
  }
}
