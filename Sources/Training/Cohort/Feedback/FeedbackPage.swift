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
  }

  var member: ClassMember
  var classTitle: String
  var task: GradingTask
  var graded: GradedDraft
  var mark: HumanMark?

  /// The page: one file that needs nothing else, safe to open and to print.
  var html: String {
    var page = HTMLPage(title: "Umpan balik \(task.exercise.code) – \(member.name)")
    page.heading(1, "Umpan balik tulisan")
    page.paragraph("\(member.name) · \(task.exercise.code) \(task.exercise.title) · \(classTitle)", "kepala")
    status(&page)
    page.heading(2, "Yang sudah baik")
    let strengths = graded.strengths.prefix(4)
    if strengths.isEmpty {
      page.paragraph("Anda sudah menyerahkan tulisan. Mulailah dari hal pertama di bawah ini.")
    } else {
      page.list(strengths.map { $0 })
    }
    let advice = graded.advice
    page.heading(2, "Tiga hal yang didahulukan")
    if advice.isEmpty {
      page.paragraph("Tidak ada temuan. Itu bukan berarti tulisannya pasti benar; baca sekali lagi.")
    }
    page.open("ol")
    for item in advice.prefix(3) {
      page.open("li")
      page.paragraph(item.title, "hal")
      if !item.quote.isEmpty { page.quotation(item.quote) }
      page.paragraph(item.action)
      page.close("li")
    }
    page.close("ol")
    if advice.count > 3 {
      page.paragraph("Masih ada \(advice.count - 3) hal lain. Kerjakan setelah tiga hal ini.", "kecil")
    }
    rubric(&page)
    page.heading(2, "Pelajaran untuk dibaca ulang")
    page.list(lessons.map { "\($0.code) \($0.title) – ketik: bimtek belajar \($0.code)" })
    page.paragraph(
      "Temuan mesin dapat keliru dan tidak menilai kebenaran isi. Nilai yang berlaku hanya nilai penilai. "
        + "Halaman ini dibuat luring; tulisan Anda tidak dikirim ke mana pun.", "kecil")
    return page.finished()
  }

  private func status(_ page: inout HTMLPage) {
    if let mark {
      page.paragraph(
        "Nilai penilai: \(FeedbackPage.number(mark.score)) dari 100. Penilai: \(mark.marker).", "nilai")
      if let comment = mark.comment { page.quotation(comment) }
    } else if let total = graded.total {
      page.paragraph(
        "Belum dinilai penilai. Perkiraan sementara dari mesin: \(FeedbackPage.number(total)) dari 100.",
        "nilai sementara")
    } else {
      page.paragraph("Belum dinilai penilai.", "nilai sementara")
    }
    let gates = graded.openGates
    if !gates.isEmpty {
      page.paragraph("Perbaiki sebelum terbit: \(gates.joined(separator: " "))", "tahan")
    }
  }

  private func rubric(_ page: inout HTMLPage) {
    page.heading(2, "Rubrik")
    page.table(
      ["Kriteria", "Penilai", "Mesin (sementara)", "Alasan mesin"],
      graded.criteria.map { criterion in
        [
          criterion.title, mark?.levels[criterion.id].map(String.init) ?? "–",
          criterion.level.map(String.init) ?? "–", criterion.reason,
        ]
      })
  }

  private var lessons: [(code: String, title: String)] {
    var lessons = graded.lessons.prefix(3).map { $0 }
    if let own = task.ownLesson, !lessons.contains(where: { $0.code == own.code }) {
      lessons.append((own.code, own.title))
    }
    return lessons
  }

  /// A mark with a decimal comma.
  static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10),\(tenths % 10)"
  }
}
