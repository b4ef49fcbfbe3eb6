import Credentials
import Curriculum
import Foundation
import Records
import RuleKit
import Scoring

/// Takes the answers of packages in, scores them, and keeps each file as one step.
struct PackageReceiver {
  private let cohort: Cohort
  private let library: ContentLibrary
  private let author: PersonCode
  private let codes: [String: ContentID]
  private var tasks: [String: GradingTask] = [:]

  init(_ cohort: Cohort, library: ContentLibrary, author: PersonCode) {
    self.cohort = cohort
    self.library = library
    self.author = author
    codes = library.exercisesByCode()
  }

  /// Keeps what is new in a package; a kill leaves all of a file or nothing of it.
  mutating func take(
    _ package: SubmissionPackage, file: String, of person: Person
  ) throws(RecordsError) -> PackageIntake.Accepted {
    let fits = package.fits(library)
    var known = try Known(cohort.file, person.code)
    var new = 0
    var old = 0
    var records: [NewRecord] = []
    var drafts: [(submission: Submission, task: GradingTask)] = []
    for (item, fit) in zip(package.items, fits) where fit != .unknownExercise {
      guard let id = codes[item.exercise], let exercise = library.exercise(id).value else { continue }
      if case .writing(let writing) = exercise.task {
        guard let draft = draft(item, writing, file: file) else { continue }
        guard known.isNew(draft.submission) else {
          old += 1
          continue
        }
        drafts.append(draft)
      } else {
        let answer = answer(item, exercise)
        guard known.isNew(answer) else {
          old += 1
          continue
        }
        records.append(try NewRecord(answer, about: person.code, by: author))
      }
      new += 1
    }
    if !records.isEmpty { try cohort.file.record(records) }
    for (submission, task) in drafts { try keep(submission, task, file: file, of: person.code) }
    return PackageIntake.Accepted(
      file: file, member: ClassMember(person), new: new, known: old,
      otherVersions: codes(package, fits, .otherVersion),
      unknownExercises: codes(package, fits, .unknownExercise))
  }

  private func codes(
    _ package: SubmissionPackage, _ fits: [SubmissionPackage.Fit], _ wanted: SubmissionPackage.Fit
  ) -> [String] {
    Set(zip(package.items, fits).filter { $0.1 == wanted }.map(\.0.exercise)).sorted()
  }

  private func answer(_ item: SubmissionPackage.Item, _ exercise: Exercise) -> Records.Answer {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let json = (try? encoder.encode(item.answer)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    return Records.Answer(
      exercise: item.exercise, attempt: item.attempt,
      score: exercise.task.score(item.answer).map { ($0.value * 1000).rounded() / 10 },
      detail: Records.Answer.Detail(answer: json))
  }

  private mutating func draft(
    _ item: SubmissionPackage.Item, _ writing: WritingTask, file: String
  ) -> (submission: Submission, task: GradingTask)? {
    guard case .texts(let texts) = item.answer else { return nil }
    if tasks[item.exercise] == nil { tasks[item.exercise] = try? GradingTask(item.exercise, from: library) }
    guard let task = tasks[item.exercise] else { return nil }
    let text = WritingParts(writing).template(texts)
    let bytes = Array(text.utf8)
    let submission = Submission(
      exercise: item.exercise, format: "serah", sha256: SHA256.hexadecimal(of: bytes), size: bytes.count,
      detail: .init(fileName: file, text: text))
    return (submission, task)
  }

  private func keep(
    _ submission: Submission, _ task: GradingTask, file: String, of person: PersonCode
  ) throws(RecordsError) {
    let found = DraftGrader(task: task)
      .grade(HandedInText(submission.detail?.text ?? ""), fileName: file + ".md", isMarkdown: true)
    var submission = submission
    submission.draftKind = found.kind.rawValue
    let id = try cohort.file.record(submission, about: person, by: author)
    let check = CheckResult(
      exercise: task.code, submission: id, bySeverity: found.bySeverity, byCode: found.byCode)
    let score = MachineScore(
      exercise: task.code, submission: id, score: found.graded.total ?? 0, levels: found.graded.levels,
      detail: .init(evidence: found.graded.json))
    try cohort.file.record([
      NewRecord(check, about: person, by: author), NewRecord(score, about: person, by: author),
    ])
  }

  /// What a participant handed in before.
  private struct Known {
    private var answers: Set<String> = []
    private var drafts: Set<String> = []

    init(_ file: ClassFile, _ person: PersonCode) throws(RecordsError) {
      let scored = Set(
        try file.entries(of: MachineScore.self, about: person, details: false).compactMap(\.fact.submission))
      answers = Set(try file.entries(of: Records.Answer.self, about: person).map { Known.key($0.fact) })
      // A draft without its score was cut off by a kill: it is taken in once more.
      drafts = Set(
        try file.entries(of: Submission.self, about: person, details: false)
          .filter { scored.contains($0.id.description) }.map { "\($0.fact.exercise) \($0.fact.sha256)" })
    }

    mutating func isNew(_ answer: Records.Answer) -> Bool { answers.insert(Known.key(answer)).inserted }

    mutating func isNew(_ draft: Submission) -> Bool {
      drafts.insert("\(draft.exercise) \(draft.sha256)").inserted
    }

    private static func key(_ answer: Records.Answer) -> String {
      "\(answer.exercise) \(answer.attempt) \(answer.detail?.answer ?? "")"
    }
  }
}
