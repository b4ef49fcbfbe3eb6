import Curriculum
import Records
import RuleKit
import Rules
import Scoring

/// Works out what the drafts and marks of one task say.
struct TaskStatistics {
  private let task: GradingTask
  private let names: [String]
  private let markers: [PersonCode: String]
  /// The newest draft of each participant.
  private var newest: [PersonCode: String] = [:]
  private var graded: [String: GradedDraft] = [:]
  private var marks: [Entry<Mark>] = []
  private var second: [Entry<SecondMark>] = []

  init(_ file: ClassFile, task: GradingTask, people: [Person]) throws(RecordsError) {
    self.task = task
    names = people.compactMap { $0.identity?.name }
    markers = Dictionary(
      people.filter { $0.role == .marker }.map { ($0.code, $0.identity?.name ?? $0.code.description) },
      uniquingKeysWith: { first, _ in first })
    for entry in try file.entries(of: Submission.self, subject: task.code, details: false) {
      if let person = entry.person { newest[person] = entry.id.description }
    }
    let known = Set(newest.values)
    for entry in try file.entries(of: MachineScore.self, subject: task.code) {
      guard let key = entry.fact.submission, known.contains(key), let detail = entry.fact.detail else {
        continue
      }
      graded[key] = GradedDraft(json: detail.evidence)
    }
    marks = try file.entries(of: Mark.self, subject: task.code).filter {
      known.contains($0.fact.submission ?? "")
    }
    second = try file.entries(of: SecondMark.self, subject: task.code).filter {
      known.contains($0.fact.submission)
    }
  }

  var value: ClassStatistics.Task {
    let counting = latest
    return ClassStatistics.Task(
      code: task.code, title: task.exercise.title, submitted: newest.count,
      marks: counting.values.map(\.score).sorted(), measured: graded.values.compactMap(\.total).sorted(),
      criteria: task.rubric.criteria.compactMap { criterion in
        let levels = counting.values.compactMap { $0.levels[criterion.id] }
        return levels.isEmpty
          ? nil : (criterion.title, Double(levels.reduce(0, +)) / Double(levels.count))
      },
      openGates: counting.values.count { !($0.openGates ?? []).isEmpty }, errors: errors,
      aboutLeaders: graded.values.count { $0.notes.contains { $0.code == "KIP-09" } }, agreement: agreement,
      markers: profiles, toDiscuss: toDiscuss)
  }

  /// The mark that counts of each draft.
  private var latest: [String: Mark] {
    Dictionary(
      marks.compactMap { entry in entry.fact.submission.map { ($0, entry.fact) } },
      uniquingKeysWith: { _, last in last })
  }

  private var errors: [ClassStatistics.Error] {
    let titles = Dictionary(
      Rule.all.map { ($0.code.description, $0.title) }, uniquingKeysWith: { first, _ in first })
    var drafts: [String: Int] = [:]
    var sentences: [String: String] = [:]
    for draft in graded.sorted(by: { $0.key < $1.key }).map(\.value) {
      let notes = draft.notes.filter { $0.certainty != "tanya" }
      for code in Set(notes.map(\.code)) { drafts[code, default: 0] += 1 }
      for note in notes where sentences[note.code] == nil && !note.sentence.isEmpty {
        sentences[note.code] = anonymous(note.sentence)
      }
    }
    return drafts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(5).map {
      ClassStatistics.Error(
        code: $0.key, title: titles[$0.key] ?? $0.key, drafts: $0.value, sentence: sentences[$0.key])
    }
  }

  /// A sentence without the names of anyone in the class.
  private func anonymous(_ sentence: String) -> String {
    names.filter { $0.count >= 4 }.reduce(sentence) { $0.replacing($1, with: "[peserta]") }
  }

  /// What each marker gave each draft, the latest of each.
  private var given: [String: [PersonCode: (score: Double, levels: [String: Int])]] {
    var result: [String: [PersonCode: (score: Double, levels: [String: Int])]] = [:]
    for entry in marks {
      guard let key = entry.fact.submission else { continue }
      result[key, default: [:]][entry.author] = (entry.fact.score, entry.fact.levels)
    }
    for entry in second {
      result[entry.fact.submission, default: [:]][entry.author] = (entry.fact.score, entry.fact.levels)
    }
    return result
  }

  private var agreement: ClassStatistics.MarkerAgreement? {
    let shared = given.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }
    var pairs: [(first: Int, second: Int)] = []
    var units: [[Double]] = []
    for (_, byMarker) in shared {
      let people = byMarker.sorted { $0.key < $1.key }.map(\.value)
      for criterion in task.rubric.criteria {
        let levels = people.compactMap { $0.levels[criterion.id] }
        units.append(levels.map(Double.init))
        if levels.count >= 2 { pairs.append((levels[0], levels[1])) }
      }
    }
    guard let agreement = Agreement(pairs) else { return nil }
    return ClassStatistics.MarkerAgreement(
      drafts: shared.count, exact: agreement.exact, adjacent: agreement.adjacent,
      weightedKappa: agreement.weightedKappa,
      alpha: KrippendorffAlpha(units, metric: .ordinal)?.value,
      interval: KrippendorffAlpha.interval(units, metric: .ordinal, seed: 20_261_121))
  }

  private var profiles: [ClassStatistics.Marker] {
    let given = given
    var times: [PersonCode: [(time: Int64, key: String)]] = [:]
    for entry in marks {
      if let key = entry.fact.submission { times[entry.author, default: []].append((entry.time, key)) }
    }
    for entry in second { times[entry.author, default: []].append((entry.time, entry.fact.submission)) }
    return times.compactMap { marker, list -> ClassStatistics.Marker? in
      var seen: Set<String> = []
      // The last time a draft was marked is when its mark came about.
      let keys = list.sorted { $0.time > $1.time }.map(\.key).filter { seen.insert($0).inserted }.reversed()
      let rows = keys.compactMap { key -> MarkerProfile.Given? in
        guard let own = given[key]?[marker] else { return nil }
        let others = given[key]?.filter { $0.key != marker }.map(\.value.score) ?? []
        return MarkerProfile.Given(
          mark: own.score, others: others.isEmpty ? nil : others.reduce(0, +) / Double(others.count),
          reference: graded[key]?.total)
      }
      return MarkerProfile(rows).map {
        ClassStatistics.Marker(
          name: markers[marker] ?? marker.description, count: $0.count, mean: $0.mean, severity: $0.severity,
          drift: $0.drift)
      }
    }.sorted { $0.name < $1.name }
  }

  private var toDiscuss: [ClassStatistics.Discussion] {
    let owners = Dictionary(newest.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    return given.compactMap { key, byMarker -> ClassStatistics.Discussion? in
      guard byMarker.count > 1, let owner = owners[key] else { return nil }
      let apart = task.rubric.criteria.compactMap { criterion -> (title: String, levels: [Int])? in
        let levels = byMarker.sorted { $0.key < $1.key }.compactMap { $0.value.levels[criterion.id] }
        guard let low = levels.min(), let high = levels.max(), high - low > 1 else { return nil }
        return (criterion.title, levels)
      }
      guard !apart.isEmpty else { return nil }
      return ClassStatistics.Discussion(
        participant: owner.description,
        criteria: apart.map { "\($0.title) \($0.levels.map(String.init).joined(separator: " dan "))" },
        marks: byMarker.sorted { $0.key < $1.key }.map(\.value.score))
    }.sorted { $0.participant < $1.participant }
  }
}
