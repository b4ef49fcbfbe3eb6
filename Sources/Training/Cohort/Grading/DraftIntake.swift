import Credentials
import Curriculum
import Documents
import Foundation
import Records
import RuleKit
import SourceText

/// Takes a folder of drafts in: matches, checks, assesses and keeps them, one transaction a step.
struct DraftIntake {
  let cohort: Cohort
  let task: GradingTask
  let marker: PersonCode
  let people: [Person]
  private let byCode: [PersonCode: Person]
  /// The digests of what each participant handed in before.
  private var known: [PersonCode: [String: RecordID]] = [:]
  /// Drafts that were assessed.
  private var scored: Set<String> = []
  private(set) var result = SubmissionIntake()

  init(
    cohort: Cohort, task: GradingTask, marker: PersonCode, people: [Person]
  ) throws(RecordsError) {
    self.cohort = cohort
    self.task = task
    self.marker = marker
    self.people = people
    byCode = Dictionary(people.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    for entry in try cohort.file.entries(of: Submission.self, subject: task.exercise.code, details: false) {
      if let person = entry.person { known[person, default: [:]][entry.fact.sha256] = entry.id }
    }
    scored = Set(
      try cohort.file.entries(of: MachineScore.self, subject: task.exercise.code, details: false).compactMap(
        \.fact.submission))
  }

  /// A file whose text was read and whose owner is known.
  struct Job: Sendable {
    let file: DraftFolder.File
    let person: Person
    let text: String
    /// The text with the lines that name its writer taken apart.
    let handedIn: HandedInText
    let sha256: String
    /// What the file is, by its contents.
    let format: FileFormat
    let isMarkdown: Bool
    let notes: [DocumentNote]
  }

  /// Reads a file and finds out whose it is; nil when that is noted or nothing is to be done.
  mutating func job(for file: DraftFolder.File, matcher: DraftMatcher) -> Job? {
    let document: TextDocument
    do {
      document = try file.document(limit: DraftIntake.textLimit)
    } catch {
      result.unreadable.append(.init(file: file.relativePath, problem: FileProblem(error)))
      return nil
    }
    let name = file.relativePath.split(separator: "/").last.map(String.init) ?? file.relativePath
    let text = document.text.string
    let handedIn = HandedInText(text)
    switch matcher.match(fileName: name, relativePath: file.relativePath, text: handedIn) {
    case .unsure(let codes):
      let candidates = codes.compactMap { byCode[$0] }.map(ClassMember.init)
      result.unmatched.append(.init(file: file.relativePath, candidates: candidates))
      return nil
    case .one(let code):
      guard let person = byCode[code] else { return nil }
      let digest = SHA256.hexadecimal(of: document.text.bytes)
      if let id = known[code]?[digest], scored.contains(id.description) {
        result.unchanged.append(file.relativePath)
        return nil
      }
      return Job(
        file: file, person: person, text: text, handedIn: handedIn, sha256: digest, format: document.format,
        isMarkdown: document.isMarkdown, notes: document.notes)
    }
  }

  /// Keeps drafts and what was found in them, as two steps; after a kill in between, the next run finishes the
  /// work.
  mutating func keep(_ drafts: [(job: Job, found: DraftGrader.Kept)]) throws(RecordsError) {
    guard !drafts.isEmpty else { return }
    let code = task.exercise.code
    let store = cohort.file
    var submissions: [NewRecord] = []
    var places: [Int] = []
    for (place, draft) in drafts.enumerated() where known[draft.job.person.code]?[draft.job.sha256] == nil {
      let job = draft.job
      let submission = Submission(
        exercise: code, format: job.format.code,
        draftKind: draft.found.kind, sha256: job.sha256, size: job.file.size,
        detail: .init(fileName: job.file.relativePath, text: job.text))
      submissions.append(try NewRecord(written: submission, about: job.person.code, by: marker))
      places.append(place)
      // The same text twice in one step is one draft.
      known[job.person.code, default: [:]][job.sha256] = DraftIntake.pending
    }
    for (place, id) in zip(places, try store.record(submissions)) {
      known[drafts[place].job.person.code, default: [:]][drafts[place].job.sha256] = id
    }
    var records: [NewRecord] = []
    for (job, found) in drafts {
      guard let id = known[job.person.code]?[job.sha256], scored.insert(id.description).inserted else {
        // The same text under another name.
        result.unchanged.append(job.file.relativePath)
        continue
      }
      let check = CheckResult(
        exercise: code, submission: id, bySeverity: found.bySeverity, byCode: found.byCode)
      let score = MachineScore(
        exercise: code, submission: id, score: found.total ?? 0, levels: found.levels,
        detail: .init(evidence: found.evidence))
      records.append(try NewRecord(written: check, about: job.person.code, by: marker))
      records.append(try NewRecord(written: score, about: job.person.code, by: marker))
      result.accepted.append(
        .init(
          file: job.file.relativePath, member: ClassMember(job.person), findings: found.bySeverity,
          provisional: found.total, doubts: found.doubts, notes: job.notes.map(\.words)))
    }
    try store.record(records)
  }

  /// The longest text that is taken for a draft, in bytes: 1 MiB, some 500 pages.
  private static let textLimit = 1 << 20

  /// Stands for a draft until its row is written.
  private static let pending = RecordID(time: 0, random: [])

  /// Notes files that no program of ours reads, and participants of whom there is nothing; puts what came in
  /// into the order of the list.
  mutating func finish(skipped: [DraftFolder.Skipped]) {
    for file in skipped {
      switch file.reason {
      case .unsupported(let format):
        result.unreadable.append(.init(file: file.relativePath, problem: FileProblem(format)))
      case .archive(let error):
        result.unreadable.append(.init(file: file.relativePath, problem: FileProblem(error)))
      case .nestedArchive:
        result.unreadable.append(.init(file: file.relativePath, problem: .nestedArchive))
      case .symbolicLink:
        result.unreadable.append(.init(file: file.relativePath, problem: .symbolicLink))
      case .shortcut where !file.relativePath.lowercased().hasSuffix(".gdoc"): break
      case .shortcut:
        // A document that was never handed in: only the way to it was.
        result.unreadable.append(
          .init(file: file.relativePath, problem: .shortcut))
      case .specialFile:
        result.unreadable.append(.init(file: file.relativePath, problem: .special))
      case .unreadable, .tooDeep:
        result.unreadable.append(.init(file: file.relativePath, problem: .denied))
      case .lockFile, .hidden: break
      }
    }
    let places = Dictionary(
      people.enumerated().map { ($1.code.description, $0) }, uniquingKeysWith: { first, _ in first })
    result.accepted.sort { (places[$0.member.code] ?? 0, $0.file) < (places[$1.member.code] ?? 0, $1.file) }
    result.missing = people.filter { (known[$0.code] ?? [:]).isEmpty }.map(ClassMember.init)
  }
}
