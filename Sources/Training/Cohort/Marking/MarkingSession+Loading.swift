import Records
import Scoring

extension MarkingSession {
  /// Sits a marker down at the drafts of a task; what was decided before is taken up again.
  public init(
    _ cohort: Cohort, task: GradingTask, options: MarkingOptions
  ) throws(MarkingSessionError) {
    let state: State
    let author: PersonCode
    do {
      author = try cohort.using { file throws(RecordsError) in try file.marker(named: options.marker) }
      state = try cohort.using { file throws(RecordsError) in try State(file, task, author) }
    } catch {
      throw .cohort(error)
    }
    guard !state.submissions.isEmpty else { throw .noDrafts }
    guard state.stale.isEmpty || options.acceptsNewRubric else {
      throw .staleRubric(drafts: state.stale.count)
    }
    self.cohort = cohort
    self.task = task
    self.author = author
    self.options = options
    comments = state.comments
    let allocation = MarkingAllocation(
      state.submissions.map { ($0.id, state.graded[$0.id.description]?.total) }, seed: options.seed,
      exercise: task.code)
    var generator = SplitMix64(options.marker, task.code, options.seed)
    let shuffled = generator.shuffle(state.submissions.sorted { $0.id < $1.id })
    let isFirst = { (entry: Entry<Submission>) in
      options.beginsWithCalibration && allocation.calibration.contains(entry.id)
    }
    drafts = []
    for entry in shuffled.filter(isFirst) + shuffled.filter({ !isFirst($0) }) {
      let key = entry.id.description
      let share =
        options.part.map { allocation.share(entry.id, part: $0) }
        ?? allocation.share(entry.id, isMarkedByOthers: state.markedByOthers.contains(key))
      guard let share = state.own[key] ?? share else { continue }
      var draft = MarkingDraft(
        number: drafts.count + 1, submission: entry,
        name: entry.person.flatMap { state.names[$0] }, graded: state.graded[key],
        isCalibration: isFirst(entry), isSecond: share == .second, notes: state.notes[key] ?? [])
      state.steps[key]?.apply(to: &draft)
      draft.score = state.scores[key]
      drafts.append(draft)
    }
    guard !drafts.isEmpty else { throw .noDrafts }
    go(to: drafts.firstIndex { $0.score == nil } ?? 0)
  }

  /// What the file says of a task, read once.
  private struct State {
    /// The newest draft of each participant.
    var submissions: [Entry<Submission>] = []
    var graded: [String: GradedDraft] = [:]
    var names: [PersonCode: String] = [:]
    /// Drafts that were marked by another text of the rubric and not again since.
    var stale: Set<String> = []
    var markedByOthers: Set<String> = []
    /// How drafts that this marker has marked came to the marker.
    var own: [String: MarkingAllocation.Share] = [:]
    var scores: [String: Double] = [:]
    var steps: [String: Steps] = [:]
    var notes: [String: [String]] = [:]
    var comments: [String] = []

    init(_ file: ClassFile, _ task: GradingTask, _ author: PersonCode) throws(RecordsError) {
      let code = task.code
      var newest: [PersonCode: Entry<Submission>] = [:]
      for entry in try file.entries(of: Submission.self, subject: code) {
        if let person = entry.person, entry.fact.detail != nil { newest[person] = entry }
      }
      submissions = newest.values.sorted { $0.id < $1.id }
      for person in try file.people() { names[person.code] = person.identity?.name }
      for entry in try file.entries(of: MachineScore.self, subject: code) {
        guard let key = entry.fact.submission, let detail = entry.fact.detail else { continue }
        graded[key] = GradedDraft(json: detail.evidence)
      }
      let known = Set(submissions.map(\.id.description))
      for entry in try file.entries(of: Mark.self, subject: code) {
        guard let key = entry.fact.submission, known.contains(key) else { continue }
        guard entry.fact.rubric == task.rubricDigest else {
          stale.insert(key)
          continue
        }
        stale.remove(key)
        if entry.author == author {
          own[key] = .own
          scores[key] = entry.fact.score
        } else {
          markedByOthers.insert(key)
        }
      }
      for entry in try file.entries(of: SecondMark.self, subject: code)
      where entry.author == author && entry.fact.rubric == task.rubricDigest {
        own[entry.fact.submission] = .second
        scores[entry.fact.submission] = entry.fact.score
      }
      try read(file, task, author)
    }

    private mutating func read(
      _ file: ClassFile, _ task: GradingTask, _ author: PersonCode
    ) throws(RecordsError) {
      var used: [String: Int] = [:]
      for entry in try file.entries(of: MarkingStep.self, subject: task.code) {
        let words = entry.fact.detail?.words ?? ""
        if entry.fact.decision == .comment, !words.isEmpty { used[words, default: 0] += 1 }
        if entry.fact.decision == .note, !words.isEmpty {
          notes[entry.fact.submission, default: []].append("\(names[entry.author] ?? ""): \(words)")
        }
        guard entry.author == author, entry.fact.rubric == task.rubricDigest else { continue }
        steps[entry.fact.submission, default: Steps()].take(entry.fact)
      }
      comments = used.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    }
  }

  /// What a marker decided of one draft so far.
  private struct Steps {
    private var levels: [String: Int] = [:]
    private var gates: [String: Bool] = [:]
    private var comment: String?

    mutating func take(_ step: MarkingStep) {
      switch step.decision {
      case .level(let criterion, let level): levels[criterion] = level
      case .gate(let id, let isOpen): gates[id] = isOpen
      case .comment: comment = step.detail?.words
      case .note: break
      }
    }

    func apply(to draft: inout MarkingDraft) {
      draft.levels = levels
      draft.gates = gates
      draft.comment = comment?.isEmpty == true ? nil : comment
    }
  }
}
