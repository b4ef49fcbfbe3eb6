import Curriculum
import Foundation
import Records
import Reporting

/// What one participant is told about one task.
struct FeedbackPage: Sendable {
  /// A mark that a person gave.
  struct HumanMark: Sendable {
    var score: Double
    var levels: [String: Int]
    var marker: String
    var comment: String?
    /// The gates that the marker left open; nil where the marker was not asked about them.
    var openGates: [String]?
  }

  var member: ClassMember
  var classTitle: String
  var task: GradingTask
  var graded: GradedDraft
  var mark: HumanMark?

  /// Who, which task, which class.
  var about: String {
    "\(member.name) · \(task.exercise.code) \(task.exercise.title) · \(classTitle)"
  }

  /// The mark, or what stands in its place; then what must be mended before anything is published.
  var statusLines: [String] {
    let gates = graded.gates(judged: mark?.openGates, by: task.rubric)
    return [standing] + (gates.isEmpty ? [] : ["Perbaiki sebelum terbit: \(gates.joined(separator: " "))"])
  }

  private var standing: String {
    if let mark {
      return "Nilai penilai: \(FeedbackPage.number(mark.score)) dari 100. Penilai: \(mark.marker)."
    }
    guard let total = graded.total else { return "Belum dinilai penilai." }
    return "Belum dinilai penilai. Perkiraan sementara dari mesin: \(FeedbackPage.number(total)) dari 100."
  }

  /// What is good, at most four things.
  var strengths: [String] {
    let strengths = graded.strengths.prefix(4)
    return strengths.isEmpty
      ? ["Anda sudah menyerahkan tulisan. Mulailah dari hal pertama di bawah ini."] : Array(strengths)
  }

  /// What to do, the most important first.
  var advice: [Advice] { graded.advice }

  /// What is said of advice beyond the first three.
  var rest: String { "Masih ada \(graded.advice.count - 3) hal lain. Kerjakan setelah tiga hal ini." }

  /// The levels of each criterion.
  var rubricRows: [[String]] {
    graded.criteria.map { criterion in
      [
        criterion.title, mark?.levels[criterion.id].map(String.init) ?? "–",
        criterion.level.map(String.init) ?? "–", criterion.reason,
      ]
    }
  }

  /// The lessons that are worth reading again, the one of the task last.
  var lessonLines: [String] {
    var lessons = graded.lessons.prefix(3).map { $0 }
    if let own = task.ownLesson, !lessons.contains(where: { $0.code == own.code }) {
      lessons.append((own.code, own.title))
    }
    return lessons.map { "\($0.code) \($0.title) – ketik: bimtek belajar \($0.code)" }
  }

  static let rubricTitles = ["Kriteria", "Penilai", "Mesin (sementara)", "Alasan mesin"]
  static let nothingFound = "Tidak ada temuan. Itu bukan berarti tulisannya pasti benar; baca sekali lagi."
  static let caution =
    "Temuan mesin dapat keliru dan tidak menilai kebenaran isi. Nilai yang berlaku hanya nilai penilai. "
    + "Halaman ini dibuat luring; tulisan Anda tidak dikirim ke mana pun."

  /// A mark with a decimal comma.
  static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10),\(tenths % 10)"
  }
}
