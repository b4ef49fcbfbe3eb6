import ArgumentParser
import Foundation
import Training

/// `bimtek sertifikat pratinjau`: shows the agency's settings on certificates with made-up names.
struct SertifikatPratinjau: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pratinjau", abstract: "Lihat tampilan sertifikat dengan nama contoh, tanpa menerbitkan.",
    discussion: """
      Satu nama biasa dan satu nama yang sangat panjang, supaya pengaturannya teruji.
      Akhiran --ke menentukan bentuknya: .pdf semua halaman, .png halaman depan.

      Contoh:
        bimtek sertifikat pratinjau --ke pratinjau.pdf
        bimtek sertifikat pratinjau --pengaturan sertifikat.yaml --ke pratinjau.png
      """,
    aliases: ["preview"])

  @OptionGroup var settings: CertificateSettingsOptions

  @Option(name: .customLong("tahap"), help: "keikutsertaan atau kelulusan.")
  var stage: CertificateStage = .completion

  @Option(name: .customLong("nama"), help: "Nama lain untuk dicoba; boleh diulang.")
  var names: [String] = []

  @Option(name: .customLong("ke"), help: "Berkas .pdf atau .png.")
  var path: String = "pratinjau.pdf"

  @OptionGroup var content: ContentOptions
  @OptionGroup var style: StyleOptions

  func run() async throws {
    let console = style.console
    let environment = Environment.live()
    let library = try content.library(environment, console)
    let isPicture = path.lowercased().hasSuffix(".png")
    guard isPicture || path.lowercased().hasSuffix(".pdf") else {
      throw console.failure(
        Message(
          "Bentuk pratinjau tidak dikenal: \(path)", why: "akhirannya bukan .pdf atau .png",
          action: "pakai misalnya --ke pratinjau.pdf"), code: 64)
    }
    do {
      let preview = try CertificatePreview(
        stage, names: names.isEmpty ? CertificatePreview.names : names,
        settingsPath: settings.path(beside: ""), library: library, environment: environment)
      for (name, bytes) in try files(preview, isPicture: isPicture) {
        guard FileManager.default.createFile(atPath: name, contents: Data(bytes)) else {
          throw CertificateProblem.notWritable(path: name)
        }
        console.print("Pratinjau: \(name)\n")
      }
    } catch let error as CertificateProblem {
      throw console.failure(Message(error), code: 2)
    }
  }

  /// One PDF, or a picture for each name: `pratinjau.png`, `pratinjau-2.png`.
  private func files(
    _ preview: CertificatePreview, isPicture: Bool
  ) throws(CertificateProblem) -> [(String, [UInt8])] {
    guard isPicture else { return [(path, try preview.pdf())] }
    return try preview.pictures().enumerated().map { index, bytes in
      (index == 0 ? path : "\(path.dropLast(4))-\(index + 1).png", bytes)
    }
  }
}
