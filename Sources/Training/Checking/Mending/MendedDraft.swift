import RuleKit
public import SourceText

/// A draft before and after its safe fixes.
public struct MendedDraft: Sendable {
  /// The path as it was given.
  public let path: String
  /// The text as it is stored.
  public let before: SourceText
  /// The text with the fixes.
  public let after: SourceText
  /// How many fixes that took.
  public let fixes: Int
}

extension CheckTask {
  /// The rounds after which the fixes of two rules are taken to undo each other.
  private static let roundLimit = 8

  /// Applies safe fixes until none is left, so that mending the result again changes nothing.
  ///
  /// One fix may make room for another. Rules whose fixes never come to an end are left out altogether.
  func mend() throws(Checker.Failure) -> (draft: MendedDraft, checked: CheckedDraft) {
    let stored = try bytes()
    let original = try check(stored)
    guard original.extraction == nil else { throw Checker.Failure(path: path, reason: .extracted) }
    guard original.isStoredAsRead else { throw Checker.Failure(path: path, reason: .otherEncoding) }
    var restless: Set<RuleCode> = []
    while true {
      var checked = original
      var fixes = 0
      for _ in 0..<CheckTask.roundLimit {
        let safe = ApplicableFixes(checked).safe.filter { !restless.contains($0.code) }
        let source = checked.reading.draft.source
        guard !safe.isEmpty else {
          let draft = MendedDraft(
            path: path, before: original.reading.draft.source, after: source, fixes: fixes)
          return (draft, checked)
        }
        fixes += safe.count
        checked = try check(source.applying(safe.compactMap(\.edit)).bytes)
      }
      restless.formUnion(ApplicableFixes(checked).safe.map(\.code))
    }
  }
}
