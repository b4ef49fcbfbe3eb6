import Curriculum
import Records
import Spreadsheet

/// The rows of a recap: one a participant, never a civil servant's number.
struct RecapTable {
  private static let severities = [
    ("galat", "wajib diperbaiki"), ("peringatan", "perlu dicek"), ("saran", "saran"),
  ]

  let people: [Person]
  let tasks: [(task: GradingTask, results: [PersonCode: TaskResult])]

  var rows: [[Cell]] {
    [header.map(Cell.text)] + people.map(row)
  }

  private var header: [String] {
    var titles = ["No.", "Kode", "Nama", "Instansi"]
    for (task, _) in tasks {
      let code = task.exercise.code
      titles.append("\(code) naskah")
      titles += RecapTable.severities.map { "\(code) \($0.1)" }
      titles += [
        "\(code) mesin (sementara)", "\(code) nilai penilai", "\(code) penilai", "\(code) keterangan",
      ]
    }
    return titles
  }

  private func row(_ person: Person) -> [Cell] {
    let member = ClassMember(person)
    var cells: [Cell] = [member.number, member.code, member.fullName, member.agency].map {
      $0.map(Cell.text) ?? .empty
    }
    for (_, results) in tasks {
      guard let result = results[person.code] else {
        cells += [.number(0)] + Array(repeating: .empty, count: 6) + [.text("belum menyerahkan")]
        continue
      }
      cells.append(.number(Double(result.drafts)))
      cells += RecapTable.severities.map { .number(Double(result.findings[$0.0] ?? 0)) }
      cells.append(result.graded?.total.map { .number(($0 * 10).rounded() / 10) } ?? .empty)
      cells.append(result.mark.map { .number($0.score) } ?? .empty)
      cells.append(result.mark.map { .text($0.marker) } ?? .empty)
      cells.append(.text(remark(result)))
    }
    return cells
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
