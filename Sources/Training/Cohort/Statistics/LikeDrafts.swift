import Curriculum
import Records
import Scoring

/// Drafts of a task that share more than the task explains: something to talk about, not a verdict.
public struct LikeDrafts: Sendable {
  /// Two drafts side by side.
  public struct Pair: Sendable {
    /// Whose the one is.
    public let first: ClassMember
    /// Whose the other is.
    public let second: ClassMember
    /// How much of the shorter one stands in the other, from 0 to 1.
    public let likeness: Double
    /// The longest stretches that both have, each as it stands in either, at most three.
    public let passages: [(first: String, second: String)]
  }

  /// How many drafts were compared.
  public let drafts: Int
  /// The pairs, the most alike first.
  public let pairs: [Pair]
}

extension Cohort {
  /// Compares the drafts of a task, the fact sheet and the wording of the task taken away.
  public func likeDrafts(_ task: GradingTask, atLeast least: Double) throws(CohortError) -> LikeDrafts {
    let people = try using { file throws(RecordsError) in try file.people(.participant) }
    let members = Dictionary(
      people.map { ($0.code, ClassMember($0)) }, uniquingKeysWith: { first, _ in first })
    let submissions = try using { file throws(RecordsError) in
      try file.entries(of: Submission.self, subject: task.code)
    }
    var texts: [PersonCode: String] = [:]
    for entry in submissions {
      if let person = entry.person, let detail = entry.fact.detail {
        texts[person] = HandedInText(detail.text).body
      }
    }
    let drafts = texts.sorted { $0.key < $1.key }
    let templates = FingerprintTemplates(task.templates)
    let fingerprints = drafts.map { Fingerprint($0.value, without: templates) }
    let pairs = LikePairs(fingerprints, atLeast: least).pairs.compactMap { pair -> LikeDrafts.Pair? in
      guard let first = members[drafts[pair.first].key], let second = members[drafts[pair.second].key] else {
        return nil
      }
      let passages = fingerprints[pair.first].passages(sharedWith: fingerprints[pair.second]).prefix(3)
      return LikeDrafts.Pair(
        first: first, second: second, likeness: pair.likeness,
        passages: passages.map {
          (Cohort.text(drafts[pair.first].value, $0.own), Cohort.text(drafts[pair.second].value, $0.other))
        })
    }
    return LikeDrafts(drafts: drafts.count, pairs: pairs)
  }

  private static func text(_ draft: String, _ range: Range<Int>) -> String {
    let bytes = Array(draft.utf8)
    return String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }
}
