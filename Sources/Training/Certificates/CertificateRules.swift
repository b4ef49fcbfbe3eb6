import Curriculum
import Records

/// What a certificate takes: attendance, and marks that people gave.
struct CertificateRules: Sendable {
  /// The lowest attendance in percent of the sessions.
  let attendance: Int
  /// A task that people mark.
  struct Task: Sendable {
    let code: String
    let title: String?
    /// The lowest mark that passes.
    let minimum: Int

    /// What it is called on a certificate.
    var name: String { title.map { "\($0) (\(code))" } ?? code }
  }

  /// The tasks that count.
  let tasks: [Task]
  /// What a pass takes beside attendance, in words.
  private let demands: [String]

  /// The rules of the course, or of the tasks that the organiser names.
  ///
  /// - Parameters:
  ///   - passing: The rules of the course.
  ///   - named: The tasks that count instead, by code.
  ///   - titles: What those tasks are called.
  init(_ passing: PassingRules?, tasks named: [String], titles: [String: String] = [:]) {
    attendance = passing?.attendance ?? 90
    if named.isEmpty {
      let components = passing?.components ?? []
      tasks = components.filter { $0.source == .facilitator }.flatMap { component in
        component.exercises.map { Task(code: $0, title: component.title, minimum: component.minimum) }
      }
      demands = (passing.map { ["nilai akhir paling rendah \($0.mark)"] } ?? []) + components.map(\.demand)
    } else {
      let tasks = named.map { code in
        let code = code.uppercased()
        return Task(code: code, title: titles[code], minimum: passing?.mark ?? 70)
      }
      self.tasks = tasks
      demands = tasks.map { "nilai penilai \($0.name) paling rendah \($0.minimum)" }
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
    for task in tasks {
      switch marks[task.code] {
      case nil: obstacles.append("\(task.code) belum dinilai penilai")
      case let mark? where mark < Double(task.minimum):
        obstacles.append(
          "\(task.code) nilai \(FeedbackPage.number(mark)); paling rendah \(task.minimum)")
      default: break
      }
    }
    return obstacles
  }

  /// The criteria in words, for the certificate.
  func words(isCompletion: Bool) -> String {
    let attendance = "Hadir paling sedikit \(attendance) persen dari seluruh sesi"
    return ([attendance] + (isCompletion ? demands : [])).joined(separator: "; ") + "."
  }
}

extension PassingRules.Component {
  /// What the component takes, in words.
  fileprivate var demand: String {
    let name = exercises.isEmpty ? title : "\(title) (\(exercises.joined(separator: ", ")))"
    return source == .handedIn ? "\(name) diserahkan" : "\(name) paling rendah \(minimum)"
  }
}
