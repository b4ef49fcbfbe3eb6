import Curriculum
import Records

/// What a certificate takes: attendance, and marks that people gave.
struct CertificateRules: Sendable {
  /// The lowest attendance in percent of the sessions.
  let attendance: Int
  /// The tasks that count with the lowest mark of each.
  let tasks: [(code: String, minimum: Int)]

  /// The rules of the course, or of the tasks that the organiser names.
  init(_ passing: PassingRules?, tasks named: [String]) {
    attendance = passing?.attendance ?? 90
    if named.isEmpty {
      tasks = (passing?.components ?? []).filter { $0.source == .facilitator }
        .flatMap { component in component.exercises.map { ($0, component.minimum) } }
    } else {
      tasks = named.map { ($0.uppercased(), passing?.mark ?? 70) }
    }
  }

  /// What stands in the way of a participant; nothing where the certificate is due.
  func obstacles(
    _ person: PersonCode, sheet: AttendanceSheet, marks: [String: Double], isCompletion: Bool
  ) -> [String] {
    var obstacles: [String] = []
    let attended = sheet.attended(person)
    if attended * 100 < attendance * sheet.held {
      obstacles.append("hadir \(attended) dari \(sheet.held) sesi; paling sedikit \(attendance) persen")
    }
    guard isCompletion else { return obstacles }
    for (code, minimum) in tasks {
      switch marks[code] {
      case nil: obstacles.append("\(code) belum dinilai penilai")
      case let mark? where mark < Double(minimum):
        obstacles.append("\(code) nilai \(FeedbackPage.number(mark)); paling rendah \(minimum)")
      default: break
      }
    }
    return obstacles
  }

  /// The criteria in words, for the certificate.
  func words(isCompletion: Bool) -> String {
    let attendance = "Hadir paling sedikit \(attendance) persen dari seluruh sesi"
    guard isCompletion, !tasks.isEmpty else { return attendance + "." }
    let marks = tasks.map { "\($0.code) paling rendah \($0.minimum)" }.joined(separator: ", ")
    return "\(attendance); nilai penilai \(marks)."
  }
}
