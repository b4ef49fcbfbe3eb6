import Curriculum
import Records
import Spreadsheet

/// The rows of a recap: one a participant; civil servants' numbers only where they are asked for.
struct RecapTable {
  private static let severities = [
    ("galat", "wajib diperbaiki"), ("peringatan", "perlu dicek"), ("saran", "saran"),
  ]

  let people: [Person]
  let tasks: [(task: GradingTask, results: [PersonCode: TaskResult])]
  var includesNIP = false

  var rows: [[Cell]] {
    [header.map(Cell.text)] + people.map(row)
  }

  private var header: [String] {
    identity.titles + tasks.flatMap { task, _ in resultTitles.map { "\(task.exercise.code) \($0)" } }
  }

  private var identity: IdentityColumns { IdentityColumns(includesNIP: includesNIP) }

  private var resultTitles: [String] {
    ["naskah"] + RecapTable.severities.map(\.1)
      + ["mesin (sementara)", "nilai penilai", "penilai", "keterangan"]
  }

  /// The mark of each task.
  var marks: OutputSheet {
    OutputSheet(
      name: "Rekap", columns: identity.columns + tasks.map { _ in .init(.decimals(1)) },
      rows: [(identity.titles + tasks.map { "\($0.task.exercise.code) nilai" }).map(Cell.text)]
        + people.map { person in
          identity.cells(person)
            + tasks.map { _, results in
              results[person.code]?.mark.map { .number($0.score) } ?? .empty
            }
        })
  }

  /// One sheet a task: marks with the level of each criterion, and what was found.
  var sheets: [OutputSheet] {
    let results: [OutputSheet.Column] =
      Array(repeating: .init(.decimals(0)), count: 4) + [
        .init(.decimals(1)), .init(.decimals(1)), .init(), .init(.wrapped, width: 60),
      ]
    return tasks.map { task, found in
      let criteria = task.rubric.criteria
      return OutputSheet(
        name: task.exercise.code,
        columns: identity.columns + results + criteria.map { _ in .init(.decimals(0), width: 14) },
        rows: [(identity.titles + resultTitles + criteria.map { "tingkat: \($0.title)" }).map(Cell.text)]
          + people.map { person in
            let result = found[person.code]
            return identity.cells(person) + resultCells(result, task.rubric)
              + criteria.map { result?.mark?.levels[$0.id].map { .number(Double($0)) } ?? .empty }
          })
    }
  }

  private func row(_ person: Person) -> [Cell] {
    identity.cells(person) + tasks.flatMap { resultCells($0.results[person.code], $0.task.rubric) }
  }

  private func resultCells(_ result: TaskResult?, _ rubric: Rubric) -> [Cell] {
    guard let result else {
      return [.number(0)] + Array(repeating: .empty, count: 6) + [.text("belum menyerahkan")]
    }
    return [.number(Double(result.drafts))]
      + RecapTable.severities.map { .number(Double(result.findings[$0.0] ?? 0)) }
      + [
        result.graded?.total.map { .number(($0 * 10).rounded() / 10) } ?? .empty,
        result.mark.map { .number($0.score) } ?? .empty,
        result.mark.map { .text($0.marker) } ?? .empty, .text(remark(result, rubric)),
      ]
  }

  private func remark(_ result: TaskResult, _ rubric: Rubric) -> String {
    let gates = result.graded?.gates(judged: result.mark?.openGates, by: rubric) ?? []
    let doubts = (result.graded?.doubts ?? []) + gates.map { "Perbaiki dahulu: \($0)" }
    return (result.mark == nil ? ["belum dinilai penilai"] : []).appending(doubts).joined(separator: " · ")
  }
}

extension [String] {
  fileprivate func appending(_ more: [String]) -> [String] { self + more }
}
