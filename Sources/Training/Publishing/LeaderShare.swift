import Bahasa
import Foundation
import Markdown
import RuleKit
import Rules
import SourceText

/// How many of a set of posts are about a leader at a ceremony: the use case behind `bimtek porsi`.
public struct LeaderShare: Sendable {
  /// One post that is about a leader.
  public struct Post: Sendable, Equatable {
    /// The file, or the line of a content plan.
    public let place: String
    /// Its title or opening words.
    public let title: String
  }

  /// How many posts were looked at.
  public let total: Int
  /// Those about a leader, in order.
  public let leaders: [Post]
  /// Paths that could not be read.
  public let failures: [Checker.Failure]

  /// The share in percent, rounded; 0 without posts.
  public var percent: Int { total == 0 ? 0 : (leaders.count * 200 + total) / (total * 2) }
  /// The share above which REN-02 advises to change the mix.
  public static let advised = 30
  /// What to ask before such posts are written anew.
  public static let questions = LeaderPosts.citizenFirstQuestions

  /// Looks at drafts and content plans behind paths; each row of a plan counts as one post.
  public init(_ paths: [String], environment: Environment) {
    var failures: [Checker.Failure] = []
    var total = 0
    var leaders: [Post] = []
    let finder = DraftFinder()
    let linter = Linter([])
    let reader = DraftReader(kind: nil, channel: nil)
    for path in paths {
      let files: [String]
      switch finder.files(at: path, in: environment.workingDirectory) {
      case .success(let found): files = found
      case .failure(let error):
        failures.append(Checker.Failure(path: path, reason: error.failure.reason))
        continue
      }
      for file in files {
        let url = URL(filePath: file, relativeTo: environment.workingDirectory)
        let opened: DraftReader.Opened
        do throws(DraftReader.Failure) {
          opened = try reader.open(url, name: file, settings: Settings())
        } catch {
          failures.append(Checker.Failure(path: file, reason: error.reason))
          continue
        }
        let reading = linter.read(opened.draft)
        if let plan = reading.contentPlan, !plan.rows.isEmpty {
          total += plan.rows.count
          leaders += LeaderShare.planned(plan, reading, file)
        } else {
          total += 1
          if LeaderPosts.isAboutLeader(reading) {
            leaders.append(Post(place: file, title: LeaderShare.opening(of: reading)))
          }
        }
      }
    }
    self.total = total
    self.leaders = leaders
    self.failures = failures
  }

  private static func planned(_ plan: ContentPlan, _ reading: Reading, _ file: String) -> [Post] {
    zip(plan.rows, LeaderPosts.rows(of: plan, in: reading)).compactMap { row, isLeader in
      guard isLeader, let first = row.tokens.first else { return nil }
      let offset = reading.draft.prose.sourceRange(of: reading.tokens[first].range).lowerBound
      let line = reading.draft.source.position(at: offset).line
      return Post(place: "\(file):\(line)", title: row.cells[.judul] ?? "")
    }
  }

  private static func opening(of reading: Reading) -> String {
    guard let block = reading.titleBlock ?? reading.leadBlock else { return "" }
    return reading.text(of: reading.analysis.blockTokens[block])
  }
}
