import Scoring

/// What the machine can say of a draft, in the form in which it is kept: feedback is written from it later.
struct GradedDraft: Codable, Sendable, Equatable {
  /// A fact of the sheet.
  struct Fact: Codable, Sendable, Equatable {
    var text: String
    var isRequired: Bool
    var isPresent: Bool
  }
  /// A criterion with its provisional level; none where only a person can judge.
  struct Criterion: Codable, Sendable, Equatable {
    var id: String
    var title: String
    var level: Int?
    var reason: String
    var descriptor: String
  }
  /// Something that the checker found.
  struct Note: Codable, Sendable, Equatable {
    var code: String
    var severity: String
    var certainty: String
    var message: String
    /// The sentence it stands in; personal data is masked.
    var sentence: String
    var fix: String?
    var lesson: String?
    var lessonTitle: String?
  }

  /// Reasons not to trust the other evidence.
  var doubts: [String]
  /// Gates that stand open, with their reasons.
  var openGates: [String]
  /// Their identifiers; none in what an earlier version wrote.
  var openGateIDs: [String]?
  /// What the sheet says otherwise, or does not say.
  var contradictions: [String]
  var unsupported: [String]
  /// Facts that must not be used.
  var forbidden: [String]
  /// Limits that are not kept.
  var limits: [String]
  var facts: [Fact]
  var criteria: [Criterion]
  var notes: [Note]
  /// The sentences of the draft in which what a remark is about stands, by the remark; none in what an earlier
  /// version wrote.
  var sentences: [String: String]?
  /// The sentence with which the draft opens, and its longest one; personal data is masked.
  var opening: String?
  var longest: String?
  /// The provisional mark out of 100; none where a machine can judge nothing.
  var total: Double?

  /// The levels by criterion.
  var levels: [String: Int] {
    Dictionary(
      criteria.compactMap { criterion in criterion.level.map { (criterion.id, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// Keeps an assessment of parts with what was found in each; `mask` hides personal data that the draft holds.
  init(
    _ assessment: WritingAssessment, notes: [Note], excerpts: [String: FindingExcerpts],
    mask: (String) -> String
  ) {
    var sentences = [String: String](
      minimumCapacity: assessment.ungrounded.count + assessment.forbidden.count)
    func keep(_ remark: String, _ part: String, _ range: Range<Int>) -> String {
      let remark = mask(remark)
      if let sentence = excerpts[part]?.excerpt(around: range), !sentence.isEmpty {
        sentences[remark] = mask(sentence)
      }
      return remark
    }
    doubts = assessment.doubts.map(\.message)
    openGates = assessment.gates.compactMap { gate in
      if case .open(let reason) = gate.state { mask(reason) } else { nil }
    }
    openGateIDs = assessment.gates.compactMap { gate in
      if case .open = gate.state { gate.id } else { nil }
    }
    contradictions = assessment.ungrounded.filter { $0.contradicts != nil }.map {
      keep($0.message, $0.part, $0.range)
    }
    unsupported = assessment.ungrounded.filter { $0.contradicts == nil }.map {
      keep($0.message, $0.part, $0.range)
    }
    forbidden = assessment.forbidden.map {
      keep("“\($0.words)” tidak boleh ditulis: \($0.text).", $0.part, $0.range)
    }
    self.sentences = sentences
    let parts = excerpts.sorted { $0.key < $1.key }.map(\.value)
    opening = parts.lazy.compactMap(\.opening).first.map(mask)
    longest = parts.compactMap(\.longest).max { $0.utf8.count < $1.utf8.count }.map(mask)
    limits = assessment.limits.filter { !$0.isMet }.map(\.message)
    facts = assessment.facts.map {
      Fact(text: $0.text, isRequired: $0.isRequired, isPresent: $0.status == .present)
    }
    criteria = assessment.criteria.map {
      Criterion(
        id: $0.id, title: $0.title, level: $0.level, reason: mask($0.reason), descriptor: $0.descriptor)
    }
    self.notes = notes
    total = assessment.total
  }
}
