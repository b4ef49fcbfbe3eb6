import ArgumentParser
import Foundation
import Training

/// `bimtek sertifikat register`: writes the book of a class's certificates.
struct SertifikatRegister: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "register", abstract: "Tulis buku register sertifikat kelas (.xlsx atau .csv).",
    discussion: """
      Satu baris untuk setiap terbitan: nomor, nama, tanggal, JP, status, pengganti, dan alasan pencabutan.
      Alasan hanya untuk arsip instansi; jangan diunggah.

      Contoh:
        bimtek sertifikat register arunaya.bimtek --ke register.xlsx
        bimtek sertifikat register arunaya.bimtek --ke register.csv
      """,
    aliases: ["book"])

  @Argument(help: "Berkas kelas.")
  var file: String

  @Option(name: .customLong("ke"), help: "Berkas yang akan dibuat, .xlsx atau .csv.")
  var path: String = "register-sertifikat.xlsx"

  @Flag(name: .customLong("timpa"), help: "Ganti berkas yang sudah ada.")
  var isOverwriting = false

  @OptionGroup var style: StyleOptions

  func run() async throws {
    let console = style.console
    guard isOverwriting || !FileManager.default.fileExists(atPath: path) else {
      throw console.failure(
        Message(
          "Berkas sudah ada: \(path)", why: "isinya akan hilang",
          action: "pilih nama lain dengan --ke, atau tambahkan --timpa untuk menggantinya"), code: 2)
    }
    do {
      let count = try Cohort.open(file, readOnly: true, environment: .live()).writeRegister(to: path)
      console.print(
        count == 0
          ? "Belum ada sertifikat yang terbit dari kelas ini.\n" : "Register: \(path), \(count) terbitan.\n")
    } catch let error as CohortError {
      throw console.failure(Message(error), code: 2)
    } catch let error as CertificateProblem {
      throw console.failure(Message(error), code: 2)
    }
  }
}
