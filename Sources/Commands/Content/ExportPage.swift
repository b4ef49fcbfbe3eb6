import Curriculum
import Reporting
import Training

/// What an export wrote, as lines of a terminal.
struct ExportPage {
  let format: CourseExport.Format
  let result: CourseExport.Result

  func text(_ style: TerminalStyle) -> String {
    (summary + adaptations(style) + omissions(style)).joined(separator: "\n") + "\n"
  }

  private var summary: [String] {
    let first = result.files.first ?? ""
    switch format {
    case .html:
      return ["\(result.count) pelajaran ditulis sebagai laman.", "Buka di peramban: \(first)"]
    case .pdf: return ["Buku \(result.count) halaman ditulis: \(first)"]
    case .moodleXML:
      return [
        "\(result.count) butir soal ditulis: \(first)",
        "Di Moodle: Bank soal, Impor, pilih “Format XML Moodle”.",
      ]
    case .gift:
      return [
        "\(result.count) butir soal ditulis: \(first)", "Di Moodle: Bank soal, Impor, pilih “Format GIFT”.",
      ]
    }
  }

  /// What became a question of another kind, and what a teacher should know of it.
  private func adaptations(_ style: TerminalStyle) -> [String] {
    let kinds = ExerciseKind.allCases.filter { result.adapted[$0] != nil }
    guard !kinds.isEmpty else { return [] }
    return ["", "Disesuaikan dengan jenis soal yang dikenal Moodle:"].map { style.printable($0) }
      + kinds.flatMap { kind in
        Wrapping.fill(
          style.printable("\(kind.title) (\(result.adapted[kind] ?? 0)): \(adaptation(kind))"),
          width: min(style.width, 100), first: "  \(style.bullet) ", rest: "    ")
      }
  }

  private func adaptation(_ kind: ExerciseKind) -> String {
    switch (kind, format) {
    case (.spanMarking, _):
      "menjadi soal menjodohkan. Bagian teksnya sudah ditunjukkan; peserta memilih jenisnya. Mencari sendiri bagian itu hanya dapat dilatih di bimtek."
    case (.writing, .gift):
      "menjadi soal esai tanpa rubrik, karena GIFT tidak punya tempatnya. Pakai moodle-xml bila penilai memerlukan rubrik."
    default:
      "menjadi soal esai bernilai 100. Fakta wajib, rubrik, dan contoh jawaban tersimpan sebagai informasi bagi penilai; nilai diberikan oleh orang."
    }
  }

  /// What the format cannot hold, by kind.
  private func omissions(_ style: TerminalStyle) -> [String] {
    guard !result.omitted.isEmpty else { return [] }
    var lines = ["", "Tidak dapat dimuat dalam format ini (\(result.omitted.count) latihan atau butir):"]
    for kind in ExerciseKind.allCases {
      let own = result.omitted.filter { $0.kind == kind }.map(\.code)
      guard !own.isEmpty else { continue }
      lines += Wrapping.fill(
        style.printable("\(kind.title), \(reason(kind)): \(own.joined(separator: ", "))"),
        width: min(style.width, 100), first: "  \(style.bullet) ", rest: "    ")
    }
    return lines.map { style.printable($0) }
  }

  private func reason(_ kind: ExerciseKind) -> String {
    switch kind {
    case .survey: "tidak dinilai"
    default: "jumlah pilihan di luar pecahan nilai Moodle"
    }
  }
}

extension Message {
  /// Words for an export that cannot be written.
  init(_ problem: ExportProblem) {
    switch problem {
    case .brokenCourse(let reason):
      self.init(brokenCourse: reason)
    case .notEmpty(let path):
      self.init(
        "Folder tidak kosong: \(path)",
        why: "laman terdiri atas banyak berkas dan akan bercampur dengan isinya",
        action: "sebut folder baru dengan --ke, atau tambahkan --timpa untuk memperbarui laman lama")
    case .exists(let path):
      self.init(
        "Berkas sudah ada: \(path)", why: "berkas lama tidak diganti tanpa persetujuan Anda",
        action: "sebut folder lain dengan --ke, atau tambahkan --timpa")
    case .notAFolder(let path):
      self.init(
        "Bukan folder: \(path)", why: "di situ ada berkas, bukan folder",
        action: "sebut nama folder lain dengan --ke")
    case .noPermission(let path):
      self.init(
        "Tidak boleh menulis: \(path)", why: "folder itu hanya dapat dibaca atau bukan milik Anda",
        action: "sebut folder milik Anda sendiri dengan --ke")
    case .diskFull(let path):
      self.init(
        "Ruang simpan penuh: \(path)", why: "berkas belum tertulis seluruhnya",
        action: "kosongkan ruang atau pakai diska lain, lalu ekspor lagi dengan --timpa")
    case .refused(let path, let reason):
      self.init(
        "Tidak dapat menulis: \(path)", why: "sistem menolak (\(reason))",
        action: "coba folder lain dengan --ke")
    }
  }
}
