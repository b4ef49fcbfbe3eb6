import Foundation
import Reporting

/// Options of `periksa` of which one would be left without effect by another.
struct ConflictingOptions {
  private let fixing: FixOptions
  private let report: ReportOptions
  private let habits: HabitOptions
  private let asks: Bool

  init(_ command: PeriksaCommand) {
    fixing = command.fixing
    report = command.report
    habits = command.habits
    asks = command.isAsking
  }

  /// What is wrong first; nil where all that was asked can be done.
  var message: Message? { unknownMode ?? conflict }

  /// A value that is neither a way of fixing nor a file: whoever mistypes `tanya` wants to be asked first.
  private var unknownMode: Message? {
    guard case .safelyAt(let path) = fixing.mode, !path.contains("/"), !path.contains("."),
      !FileManager.default.fileExists(atPath: path)
    else { return nil }
    return Message(
      "Cara memperbaiki tidak dikenal: “\(path)”", why: "tidak ada cara dan tidak ada berkas bernama itu",
      action: "pakai --perbaiki atau --perbaiki=tanya, lalu nama berkasnya")
  }

  private var conflict: Message? {
    let isData = report.format != .teks
    let format = "--format \(report.format.rawValue)"
    let rows: [(Bool, String, Bool, String, why: String, action: String)] = [
      (
        fixing.mode != nil, "--perbaiki", fixing.showsDifference, "--beda",
        "yang satu mengubah berkas, yang lain hanya menampilkan", "pakai salah satu, misalnya --beda dahulu"
      ),
      (
        fixing.isAsked, fixing.name, habits.baseline != nil, "--acuan",
        "perbaikan tidak memandang temuan lama atau baru", "hapus --acuan dari perintah ini"
      ),
      (
        fixing.isAsked, fixing.name, habits.watches, "--pantau", "keduanya dijalankan sendiri",
        "hapus --pantau dari perintah ini"
      ),
      (
        fixing.showsDifference, "--beda", isData, format, "beda sudah berbentuk tetap",
        "hapus --format dari perintah ini"
      ),
      (
        fixing.showsDifference, "--beda", habits.showsStatistics, "--statistik",
        "keduanya dijalankan sendiri",
        "jalankan satu per satu"
      ),
      (
        habits.showsStatistics, "--statistik", isData, format, "statistik hanya berbentuk teks",
        "hapus --format, atau baca angkanya dari --format json tanpa --statistik"
      ),
      (asks, "--tanya", fixing.isAsked, fixing.name, "keduanya dijalankan sendiri", "jalankan satu per satu"),
      (
        asks, "--tanya", habits.watches, "--pantau", "keduanya dijalankan sendiri",
        "hapus --pantau dari perintah ini"
      ),
      (
        asks, "--tanya", isData, format, "pertanyaan diajukan di layar", "hapus --format dari perintah ini"
      ),
    ]
    return rows.first { $0.0 && $0.2 }.map { row in
      Message("\(row.1) dan \(row.3) bertentangan", why: row.why, action: row.action)
    }
  }
}

extension FixOptions {
  /// The option as it was typed.
  fileprivate var name: String { mode == nil ? "--beda" : "--perbaiki" }
}
