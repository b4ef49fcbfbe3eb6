import Documents
import Foundation
import Records
import RuleKit

extension Cohort {
  /// Takes in the drafts of a folder or an archive for a task: the use case behind `bimtek nilai masuk`.
  ///
  /// A file that came in before is left alone, so that running again only finishes the work. Drafts are
  /// assessed on all cores and kept one after the other; older drafts of a participant first, the newest counts.
  ///
  /// - Parameters:
  ///   - folder: The folder or the archive, as it was typed.
  ///   - task: What the drafts answer.
  ///   - pairingPath: A table that says which file is whose; files that stay open are added to it.
  ///   - author: Who takes them in.
  ///   - progress: Told after each draft.
  /// - Returns: What became of every file.
  /// - Throws: `IntakeError` only where nothing could be taken in; what is wrong with one file is in the result.
  public func takeIn(
    folder: String, task: GradingTask, pairingPath: String? = nil, by author: String,
    progress: @Sendable (IntakeProgress) -> Void = { _ in }
  ) async throws(IntakeError) -> SubmissionIntake {
    let drafts: DraftFolder
    do {
      drafts = try DraftFolder.scan(environment.resolve(folder).path)
    } catch {
      throw .folder(FileProblem(error))
    }
    guard !drafts.files.isEmpty else { throw .noDrafts(others: drafts.skipped.count) }
    let people: [Person]
    var intake: DraftIntake
    do {
      people = try using { file throws(RecordsError) in try file.people(.participant) }
      guard !people.isEmpty else { throw IntakeError.emptyClass }
      let marker = try using { file throws(RecordsError) in try file.marker(named: author) }
      intake = try using { file throws(RecordsError) in
        try DraftIntake(cohort: self, task: task, marker: marker, people: people)
      }
    } catch let error as CohortError {
      throw .cohort(error)
    } catch {
      throw .emptyClass
    }
    var pairing = try pairingPath.map { path throws(IntakeError) in try pairingTable(path) } ?? PairingTable()
    let matcher = DraftMatcher(people, pairing: try codes(of: pairing, people))

    let files = drafts.files.sorted { ($0.modified, $0.relativePath) < ($1.modified, $1.relativePath) }
    let width = ProcessInfo.processInfo.activeProcessorCount
    let workers = (0..<width).map { _ in GradingWorker(DraftGrader(task: task)) }
    // Large enough that writing to the disk does not rule, small enough that little is done twice after a kill.
    let size = max(width * 4, min(files.count / 20, 256))
    func jobs(from start: Int) -> [DraftIntake.Job] {
      files[min(start, files.count)..<min(start + size, files.count)].compactMap {
        intake.job(for: $0, matcher: matcher)
      }
    }
    var graded: [(job: DraftIntake.Job, found: DraftGrader.Kept)] = []
    var next = jobs(from: 0)
    for start in stride(from: 0, to: files.count, by: size) {
      // While these are assessed, those before are written to the disk and those behind are read.
      let batch = next
      async let results = GradingWorker.grade(batch, by: workers)
      do {
        try intake.keep(graded)
      } catch {
        throw .cohort(CohortError(error, path: path))
      }
      if start > 0 {
        progress(
          IntakeProgress(done: start, total: files.count, file: files[start - 1].relativePath))
      }
      next = jobs(from: start + size)
      graded = zip(batch, await results).map { ($0, $1) }
    }
    do {
      try intake.keep(graded)
    } catch {
      throw .cohort(CohortError(error, path: path))
    }
    progress(IntakeProgress(done: files.count, total: files.count, file: files.last?.relativePath ?? ""))
    intake.finish(skipped: drafts.skipped)
    if let pairingPath, !intake.result.unmatched.isEmpty {
      for draft in intake.result.unmatched { pairing.ask(for: draft.file, candidates: draft.candidates) }
      try write(pairing, to: pairingPath, people)
    }
    return intake.result
  }
}
