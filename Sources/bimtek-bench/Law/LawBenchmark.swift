import Foundation
import RuleKit
import Rules
import SourceText
import Training

/// How often the rules of law, newsroom and platforms speak on posts: hits per rule per 1,000 posts.
///
/// Silence is shown as well: a rule without a hit has not been seen to be right on these posts.
struct LawBenchmark {
  /// The families that judge language alone, which `bahasa` measures.
  private static let language: Set<String> = ["EJA", "KAP", "SGK", "ANG", "TBA", "NAS"]

  let posts: [Post]

  func run() {
    let rules = Rule.all.filter { !LawBenchmark.language.contains($0.code.family) }
      .sorted { $0.code < $1.code }
    let linter = WordKnowledge.shared.linter(rules)
    var hits: [RuleCode: Int] = [:]
    var postsWithFindings = 0
    for post in posts {
      let draft = Draft(name: post.name, source: SourceText(post.bytes), format: post.format)
      let findings = linter.check(draft)
      if !findings.isEmpty { postsWithFindings += 1 }
      for finding in findings { hits[finding.code, default: 0] += 1 }
    }
    print("posts \(posts.count), with findings \(postsWithFindings), rules \(rules.count)")
    for rule in rules where hits[rule.code] != nil {
      let share = String(format: "%7.1f", Double(hits[rule.code] ?? 0) * 1_000 / Double(max(posts.count, 1)))
      print(
        "\(rule.code) \(share) per 1,000 posts  \(rule.severity.rawValue), \(rule.certainty.rawValue)  \(rule.title)"
      )
    }
    let silent = rules.filter { hits[$0.code] == nil }.map(\.code.description)
    print("without a hit (\(silent.count)): \(silent.joined(separator: " "))")
  }
}
