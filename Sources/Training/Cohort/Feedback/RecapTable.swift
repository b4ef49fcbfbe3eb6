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
    identityTitles + tasks.flatMap { task, _ in resultTitles.map { "\(task.exercise.code) \($0)" } }
  }

  private var identityTitles: [String] {
    ["No.", "Kode", "Nama", "Instansi"] + (includesNIP ? ["NIP"] : [])
  }

  private var resultTitles: [String] {
    ["naskah"] + RecapTable.severities.map(\.1)
      + ["mesin (sementara)", "nilai penilai", "penilai", "keterangan"]
  }

  /// A sheet of marks, and one a task with all that was found.
  var sheets: [OutputSheet] {
    let identity = identityTitles.map { _ in OutputSheet.Column(.text) }
    let marks = OutputSheet(
      name: "Rekap", columns: identity + tasks.map { _ in .init(.decimals(1)) },
      rows: [(identityTitles + tasks.map { "\($0.task.exercise.code) nilai" }).map(Cell.text)]
        + people.map { person in
          identityCells(person)
            + tasks.map { _, results in
              results[person.code]?.mark.map { .number($0.score) } ?? .empty
            }
        })
    let results: [OutputSheet.Column] =
      Array(repeating: .init(.decimals(0)), count: 4) + [
        .init(.decimals(1)), .init(.decimals(1)), .init(), .init(),
      ]
    return [marks]
      + tasks.map { task, found in
        OutputSheet(
          name: task.exercise.code, columns: identity + results,
          rows: [(identityTitles + resultTitles).map(Cell.text)]
            + people.map { identityCells($0) + resultCells(found[$0.code]) })
      }
  }

  private func row(_ person: Person) -> [Cell] {
    identityCells(person) + tasks.flatMap { resultCells($0.results[person.code]) }
  }

  private func identityCells(_ person: Person) -> [Cell] {
    let member = ClassMember(person)
    let texts = [member.number, member.code, member.fullName, member.agency]
    return (texts + (includesNIP ? [person.identity?.nip] : [])).map { $0.map(Cell.text) ?? .empty }
  }

  private func resultCells(_ result: TaskResult?) -> [Cell] {
    guard let result else {
      return [.number(0)] + Array(repeating: .empty, count: 6) + [.text("belum menyerahkan")]
    }
    return [.number(Double(result.drafts))]
      + RecapTable.severities.map { .number(Double(result.findings[$0.0] ?? 0)) }
      + [
        result.graded?.total.map { .number(($0 * 10).rounded() / 10) } ?? .empty,
        result.mark.map { .number($0.score) } ?? .empty,
        result.mark.map { .text($0.marker) } ?? .empty, .text(remark(result)),
      ]
  }

  private func remark(_ result: TaskResult) -> String {
    let doubts =
      (result.graded?.doubts ?? []) + (result.graded?.openGates ?? []).map { "Perbaiki dahulu: \($0)" }
    return (result.mark == nil ? ["belum dinilai penilai"] : []).appending(doubts).joined(separator: " · ")
  }
}

extension [String] {
  fileprivate func appending(_ more: [String]) -> [String] { self + more }
}
