import Foundation
import Records

/// What merging copies of a class brought.
public struct ClassMerge: Sendable, Equatable {
  /// What one copy brought.
  public struct Copy: Sendable, Equatable {
    /// The file.
    public let path: String
    /// Rows that were new.
    public let rows: Int
    /// People who were new.
    public let people: Int
  }

  /// The copies in the order in which they were taken in.
  public let copies: [Copy]
  /// Participants who seem to be in the class under more than one code.
  public let samePeople: [[ClassMember]]
  /// How often a copy went on by itself on the same laptop: no tampering, but worth knowing.
  public let branches: Int
  /// Drafts that several people marked, so that the last mark counts: by code of the task and participant.
  public let markedTwice: [(task: String, member: ClassMember)]

  /// Compares what is told of two merges.
  public static func == (left: ClassMerge, right: ClassMerge) -> Bool {
    left.copies == right.copies && left.samePeople == right.samePeople && left.branches == right.branches
      && left.markedTwice.map(\.task) == right.markedTwice.map(\.task)
      && left.markedTwice.map(\.member) == right.markedTwice.map(\.member)
  }
}

/// Why copies cannot be merged; nothing of the copy was taken in.
public enum MergeFailure: Error, Sendable, Equatable {
  /// The class file itself stands in the way.
  case cohort(CohortError)
  /// The copy cannot be used.
  case copy(CohortError)
  /// It is another class, not a copy of this one.
  case otherClass(path: String)
  /// So many rows of the copy were changed outside the program.
  case tampered(path: String, rows: Int)
  /// The copies gave the same certificate numbers to different people.
  case sameNumbers(path: String, [String])
}

extension Cohort {
  /// Takes in everything that copies of this class hold, one after the other; the order does not matter.
  ///
  /// Copies before one that fails stay taken in; taking them in again changes nothing.
  public func merge(_ paths: [String]) throws(MergeFailure) -> ClassMerge {
    var copies: [ClassMerge.Copy] = []
    var last: MergeReport?
    for path in paths {
      do throws(RecordsError) {
        let report = try file.merge(from: environment.resolve(path).path)
        copies.append(ClassMerge.Copy(path: path, rows: report.newFacts, people: report.newPeople))
        last = report
      } catch {
        switch error {
        case .differentClass: throw .otherClass(path: path)
        case .tampered(let rows): throw .tampered(path: path, rows: rows.count)
        case .duplicateCertificateNumbers(let numbers): throw .sameNumbers(path: path, numbers)
        case .readOnly, .diskFull, .locked: throw .cohort(CohortError(error, path: self.path))
        default: throw .copy(CohortError(error, path: path))
        }
      }
    }
    do {
      let people = try using { file throws(RecordsError) in try file.people(.participant) }
      let members = Dictionary(
        people.map { ($0.code, ClassMember($0)) }, uniquingKeysWith: { first, _ in first })
      let marks = try using { file throws(RecordsError) in try file.current(Mark.self, perAuthor: true) }
      var authors: [String: (task: String, person: PersonCode, count: Int)] = [:]
      for entry in marks {
        guard let person = entry.person, let draft = entry.fact.submission else { continue }
        authors[draft, default: (entry.fact.exercise, person, 0)].count += 1
      }
      return ClassMerge(
        copies: copies, samePeople: (last?.samePeople ?? []).map { $0.compactMap { members[$0] } },
        branches: last?.forks.count ?? 0,
        markedTwice: authors.values.filter { $0.count > 1 }.sorted {
          ($0.task, $0.person) < ($1.task, $1.person)
        }
        .compactMap { twice in members[twice.person].map { (twice.task, $0) } })
    } catch {
      throw .cohort(error)
    }
  }
}
