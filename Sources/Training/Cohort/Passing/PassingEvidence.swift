import Curriculum
import Records
import Scoring

/// Everything in a class file that final marks are worked out of, read once.
struct PassingEvidence {
  let sheet: AttendanceSheet
  private var marks: [PersonCode: [String: [Marked]]] = [:]
  private var answers: [PersonCode: [String: [Double]]] = [:]
  private var handedIn: [PersonCode: Set<String>] = [:]

  /// What a person gave one draft.
  private struct Marked {
    let submission: String?
    var score: Double
    var openGates: [String]
  }

  init(_ file: ClassFile) throws(RecordsError) {
    sheet = try AttendanceSheet(file)
    for entry in try file.entries(of: Mark.self) {
      guard let person = entry.person else { continue }
      let mark = Marked(
        submission: entry.fact.submission, score: entry.fact.score, openGates: entry.fact.openGates ?? [])
      var known = marks[person]?[entry.fact.exercise] ?? []
      // A draft has one mark, the latest; a newer draft is another attempt.
      if let place = known.firstIndex(where: { $0.submission == mark.submission }) {
        known[place] = mark
      } else {
        known.append(mark)
      }
      marks[person, default: [:]][entry.fact.exercise] = known
    }
    for entry in try file.entries(of: Records.Answer.self) {
      guard let person = entry.person else { continue }
      handedIn[person, default: []].insert(entry.fact.exercise)
      guard let score = entry.fact.score else { continue }
      answers[person, default: [:]][entry.fact.exercise, default: []].append(score)
    }
    for entry in try file.current(Submission.self, details: false) {
      if let person = entry.person { handedIn[person, default: []].insert(entry.fact.exercise) }
    }
  }

  /// What there is of a participant for a component.
  ///
  /// - Parameters:
  ///   - component: The component.
  ///   - person: The participant.
  ///   - modules: The codes of machine-scored exercises by the code of their module.
  /// - Returns: Marks, means or whether it was handed in, by the source of the component.
  func evidence(
    _ component: PassingRules.Component, of person: PersonCode, modules: [String: [String]]
  ) -> ComponentMark.Evidence {
    switch component.source {
    case .moduleMean:
      // Of an exercise of a module the better of the first two attempts counts.
      let best = (answers[person] ?? [:]).compactMapValues { $0.prefix(2).max() }
      return .modules(
        modules.compactMapValues { exercises in
          let scores = exercises.compactMap { best[$0] }
          return scores.isEmpty ? nil : scores.reduce(0, +) / Double(scores.count)
        })
    case .machine: return .attempts(component.exercises.map { answers[person]?[$0] ?? [] })
    case .facilitator:
      return .attempts(component.exercises.map { (marks[person]?[$0] ?? []).map(\.score) })
    case .handedIn:
      return .handedIn(component.exercises.allSatisfy { handedIn[person]?.contains($0) ?? false })
    }
  }

  /// The gates that stand open in the newest marked draft of an exercise.
  func openGates(_ exercise: String, of person: PersonCode) -> [String] {
    marks[person]?[exercise]?.last?.openGates ?? []
  }
}
