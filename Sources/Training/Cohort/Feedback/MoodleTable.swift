import Curriculum
import Records
import Spreadsheet

/// The marks as Moodle imports them (*Grades → Import → CSV file*): one row a participant, one pair of columns a
/// task, commas and decimal dots, never a civil servant's number.
struct MoodleTable {
  let people: [Person]
  let tasks: [(task: GradingTask, results: [PersonCode: TaskResult])]

  /// `ID number` is the number on the list, or the code where there is none: Moodle matches people by it.
  var rows: [[Cell]] {
    let header =
      ["ID number", "Full name"]
      + tasks.flatMap { ["\($0.task.code) \($0.task.exercise.title)", "\($0.task.code) feedback"] }
    return [header.map(Cell.text)]
      + people.map { person in
        let member = ClassMember(person)
        return [.text(member.number ?? member.code), .text(member.name)]
          + tasks.flatMap { task -> [Cell] in
            let mark = task.results[person.code]?.mark
            return [
              mark.map { .number($0.score) } ?? .empty, mark?.comment.map(Cell.text) ?? .empty,
            ]
          }
      }
  }
}
