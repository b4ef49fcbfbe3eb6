public import RuleKit

/// What a machine can say about a text: evidence, and levels that a facilitator confirms or changes.
public struct WritingAssessment: Sendable, Equatable {
  /// The facts of the sheet, the required ones first.
  public let facts: [FactEvidence]
  /// What is not on the sheet, or otherwise there.
  public let ungrounded: [Ungrounded]
  /// Forbidden facts that were used.
  public let forbidden: [ForbiddenUse]
  /// Lengths, counts and tables against their limits.
  public let limits: [LimitEvidence]
  /// For a rewriting task, what became of the findings that were to go.
  public let targets: [TargetEvidence]
  /// How much was copied.
  public let overlap: Overlap
  /// Reasons not to trust the other evidence.
  public let doubts: [Doubt]
  /// The criteria of the rubric with their provisional levels.
  public let criteria: [CriterionLevel]
  /// The gates of the rubric.
  public let gates: [GateStatus]

  /// The provisional mark out of 100: Σ weight × level ÷ 4 over the criteria that a machine can see, on the
  /// scale of the whole; nil where there is none (curriculum plan §C, SK-TL).
  public var total: Double? {
    let judged = criteria.filter { $0.level != nil }
    let weight = judged.map(\.weight).reduce(0, +)
    guard weight > 0 else { return nil }
    let sum = judged.map { Double($0.weight * ($0.level ?? 0)) / 4 }.reduce(0, +)
    return sum / Double(weight) * 100
  }

  /// The share of the weights that a machine could judge, in percent.
  public var judgedWeight: Int { criteria.filter { $0.level != nil }.map(\.weight).reduce(0, +) }

  /// Whether the provisional mark is one that passes: 75 or more, with no gate open and no doubt.
  ///
  /// 75 is an average level of 3. Only a facilitator gives the mark itself.
  public var looksPassing: Bool {
    doubts.isEmpty && !gates.contains { $0.isOpen } && (total ?? 0) >= 75
  }
}

/// The provisional level of one criterion.
public struct CriterionLevel: Sendable, Equatable {
  /// The identifier.
  public let id: String
  /// The title.
  public let title: String
  /// The weight in percent.
  public let weight: Int
  /// The level from 1 to 4, 0 for an empty answer, nil where only a person can judge.
  public let level: Int?
  /// Why, in one line of Indonesian.
  public let reason: String
  /// The rubric's words for the level.
  public let descriptor: String
  /// What the facilitator should look at.
  public let human: String?
}

/// Whether a gate of the rubric stands open.
public struct GateStatus: Sendable, Equatable {
  /// What is known of a gate.
  public enum State: Sendable, Equatable {
    /// Nothing opens it.
    case closed
    /// The text must be mended first, for this reason.
    case open(reason: String)
    /// A person decides.
    case human
  }

  /// The identifier.
  public let id: String
  /// What opens it.
  public let text: String
  /// What is known.
  public let state: State

  /// Whether the text must be mended first.
  public var isOpen: Bool { if case .open = state { true } else { false } }
}

/// A limit and how the text stands to it.
public struct LimitEvidence: Sendable, Equatable {
  /// The part of the answer.
  public let part: String
  /// What is limited, in Indonesian: `kata`, `kalimat`, `karakter`, `bobot X`, `tagar`, `baris tabel`.
  public let what: String
  /// What was measured.
  public let measured: Int
  /// What is allowed.
  public let allowed: ClosedRange<Int>

  /// Whether the limit is kept.
  public var isMet: Bool { allowed.contains(measured) }

  /// What to say, in Indonesian.
  public var message: String {
    if isMet { return "\(measured) \(what)" }
    if measured > allowed.upperBound { return "\(measured) \(what), paling banyak \(allowed.upperBound)" }
    return "\(measured) \(what), paling sedikit \(allowed.lowerBound)"
  }

  /// Whether the measure is more than half as much again as is allowed, or half of it or less.
  var isFarOff: Bool {
    measured * 2 > allowed.upperBound * 3 || (allowed.lowerBound > 1 && measured * 2 <= allowed.lowerBound)
  }

  /// How far outside the measure lies, as a share of the limit passed.
  var excess: Double {
    if measured > allowed.upperBound {
      return Double(measured - allowed.upperBound) / Double(max(1, allowed.upperBound))
    }
    if measured < allowed.lowerBound {
      return Double(allowed.lowerBound - measured) / Double(max(1, allowed.lowerBound))
    }
    return 0
  }
}

/// What became of the findings of a draft that was to be rewritten.
public struct TargetEvidence: Sendable, Equatable {
  /// The rule.
  public let code: RuleCode
  /// Findings in the draft.
  public let before: Int
  /// Findings in the answer.
  public let after: Int
}

/// How much of an answer stands in what the learner was given, as shares of its runs of eight words.
public struct Overlap: Sendable, Equatable {
  /// In the fact sheet; quotations do not count.
  public let sheet: Double
  /// In the task's own words.
  public let prompt: Double
  /// In the draft that was to be rewritten.
  public let source: Double
}

/// A reason not to trust what the other evidence says of a text.
public enum Doubt: String, Sendable, Equatable, CaseIterable {
  case empty, gibberish, copiedPrompt, copiedSheet, copiedSource, offTopic, lostSource, factList,
    farOffLimits, padded, disordered, partMissing, questions, hearsay, foreign

  /// What to say, in Indonesian.
  public var message: String {
    switch self {
    case .empty: "Belum ada tulisan."
    case .gibberish: "Tulisan ini belum berupa kalimat yang dapat dibaca."
    case .copiedPrompt: "Sebagian besar tulisan menyalin soal."
    case .copiedSheet: "Sebagian besar tulisan menyalin lembar fakta. Susun dengan kalimat sendiri."
    case .copiedSource: "Naskah asal hampir tidak diubah."
    case .offTopic: "Tulisan ini tampaknya tidak membahas tugasnya."
    case .lostSource: "Banyak angka dan tanggal naskah asal hilang."
    case .factList: "Fakta disebut berderet tanpa kalimat. Rangkai menjadi kalimat."
    case .farOffLimits: "Panjang atau isi tabelnya jauh dari batas yang diminta."
    case .padded: "Banyak kalimat berulang atau tidak membawa isi."
    case .disordered: "Urutan fakta hampir terbalik dari yang terpenting."
    case .questions: "Fakta ditanyakan, bukan dinyatakan."
    case .hearsay: "Banyak kalimat ditulis sebagai kabar angin, pengandaian, atau bantahan."
    case .foreign: "Banyak kalimat memakai bahasa lain."
    case .partMissing: "Ada bagian jawaban yang masih kosong."
    }
  }

  /// The highest provisional level that a text under this doubt can have.
  var levelCap: Int {
    switch self {
    case .empty: 0
    case .gibberish, .copiedPrompt, .offTopic: 1
    case .copiedSheet, .copiedSource, .lostSource, .factList, .farOffLimits, .padded, .disordered,
      .partMissing, .questions, .hearsay, .foreign:
      2
    }
  }
}
