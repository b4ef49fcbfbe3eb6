import Records
import SourceText
import Credentials
public import Curriculum
import Foundation
import Reporting
public import RuleKit

/// Reviews one draft for its own author: the use case behind `bimtek telaah`.
public struct DraftReviewer: Sendable {
  /// What someone asked for.
  public struct Request: Sendable {
    /// The draft.
    public var path: String
    /// A kind that wins over the front matter.
    public var kind: DraftKind?
    /// A channel that wins over the front matter.
    public var channel: Channel?
    /// A fact sheet, by name or path; it wins over the front matter.
    public var factSheet: String?

    /// A request for one draft.
    public init(path: String) { self.path = path }
  }

  /// Why there is no review.
  public enum Failure: Error, Sendable {
    /// The draft cannot be read.
    case draft(Checker.Failure)
    /// The path holds several drafts, and one at a time is reviewed.
    case severalDrafts([String])
    /// There is nothing in the draft.
    case emptyDraft
    /// There is no such fact sheet.
    case factSheet(name: String, FactSheetFinder.Failure)
  }

  private let environment: Environment
  private let library: ContentLibrary
  private let progress: TraineeProgress?

  /// A reviewer that knows a course, and the earlier reviews if they can be read.
  public init(_ environment: Environment, _ library: ContentLibrary, progress: TraineeProgress?) {
    self.environment = environment
    self.library = library
    self.progress = progress
  }

  /// Reviews a draft; keeps nothing.
  public func review(_ request: Request) async throws(Failure) -> SelfReview {
    var check = Checker.Request()
    check.paths = [request.path]
    check.kind = request.kind
    check.channel = request.channel
    let outcome = await Checker(environment: environment).check(check)
    guard let report = outcome.report.files.first else {
      throw outcome.failures.first.map { .draft($0) } ?? .emptyDraft
    }
    guard outcome.report.files.count == 1 else {
      throw .severalDrafts(outcome.report.files.map(\.path))
    }
    guard report.statistics.words > 0 else { throw .emptyDraft }
    let opened = try? DraftReader(kind: report.kind.value, channel: report.channel.value).open(
      report.source.bytes, name: report.path, settings: Settings())
    guard let draft = opened?.draft else { throw .emptyDraft }
    var sheet: FactSheet?
    if let name = request.factSheet ?? draft.header.factSheet {
      do {
        sheet = try FactSheetFinder(environment, library).sheet(name).value
      } catch {
        throw .factSheet(name: name, error)
      }
    }
    return review(
      ReviewMaterial(report, draft: draft, sheet: sheet), notes: outcome.failures)
  }

  private func review(_ material: ReviewMaterial, notes: [Checker.Failure]) -> SelfReview {
    let report = material.report
    let trace = ReviewTrace(
      draft: hash(ofPath: report.path), sha256: SHA256.hexadecimal(of: report.source.bytes),
      kind: report.kind.value.rawValue, byCode: material.byCode)
    let last = (try? progress?.lastReview(of: trace.draft)) ?? nil
    let priorities = material.priorities
    let codes = priorities.compactMap(\.code)
    let lessons = library.lessonsByRule()
    let practice = ReviewPractice(library, progress: progress)
    return SelfReview(
      path: report.path, kind: report.kind, channel: report.channel, words: report.statistics.words,
      factSheet: material.sheet?.title, status: material.status, strengths: material.strengths,
      priorities: Array(priorities.prefix(3)), others: max(0, priorities.count - 3),
      aspects: ReviewAspect.allCases.map { aspect in
        SelfReview.Aspect(
          aspect: aspect, evidence: material.evidence(aspect),
          criterion: criterion(aspect.criterion(for: report.kind.value)),
          lastLevel: last?.levels[aspect.rawValue])
      },
      changes: last.map { SelfReview.Changes(from: $0, to: trace) },
      lesson: codes.lazy.compactMap { lessons[$0] }.first ?? practice.nextLesson,
      exercise: practice.exercise(for: codes), trace: trace, notes: notes)
  }

  /// Versions of a draft lie at one place; the name itself is not kept.
  private func hash(ofPath path: String) -> String {
    let url = URL(filePath: path, relativeTo: environment.workingDirectory).standardizedFileURL
    return SHA256.hexadecimal(of: Array(url.path.utf8))
  }

  private func criterion(_ name: ReviewAspect.CriterionName) -> Rubric.Criterion? {
    library.rubric(name.rubric).value?.criteria.first { $0.id == name.criterion }
  }
}
