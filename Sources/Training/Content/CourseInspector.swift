import ContentChecks
public import Curriculum
import RuleKit
import Rules
import SourceText

/// Checks the course and its exercises as strictly as code: the use case behind `bimtek kurikulum periksa`.
public struct CourseInspector: Sendable {
  private let library: ContentLibrary

  /// An inspector of a course.
  public init(_ library: ContentLibrary) { self.library = library }

  /// All that is wrong with the course, in order of file and line.
  public func problems() -> [ContentProblem] {
    let linter = WordKnowledge.shared.linter(Rule.all)
    let rules = ContentRules(
      known: Set(Rule.all.map(\.code)),
      taughtByDefault: Set(Rule.all.filter { $0.status == .bawaan && $0.code.family != "NAS" }.map(\.code)),
      findings: { text, kind, channel in
        let reader = DraftReader(
          kind: kind.flatMap { DraftKind(named: $0) }, channel: channel.flatMap { Channel(rawValue: $0) })
        guard let opened = try? reader.open(Array(text.utf8), name: "contoh.md", settings: Settings()) else {
          return []
        }
        return linter.check(opened.draft)
      })
    return ContentSnapshot(library).problems(rules: rules)
  }
}
