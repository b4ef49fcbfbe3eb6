import Credentials
import Curriculum
import Drawing
import Foundation

/// What an agency decides about its certificates: `sertifikat.yaml`.
struct CertificateSettings: Sendable {
  /// Who answers for them.
  var issuer: String
  /// The agency's `did:web`, where it has one; otherwise its key is its identifier.
  var identifier: String?
  /// Who signs on paper; one or two.
  var signatories: [Signatory]
  /// Where the agency's page for verification lies.
  var address: String?
  /// For how many years a certificate counts; without end where it is not said.
  var years: Int?
  /// Whether civil servants' numbers are printed; they are never in the credential.
  var printsNIP: Bool
  /// How the page looks.
  var design: CertificateDesign

  /// When a certificate of this day ends.
  func end(of day: Day) -> Timestamp? {
    guard let years else { return nil }
    let year = day.date.year + years
    // 29 February ends on the 28th.
    let date =
      CalendarDate(year: year, month: day.date.month, day: day.date.day)
      ?? CalendarDate(year: year, month: day.date.month, day: 28)
    return date.flatMap { Timestamp("\($0)T00:00:00+09:00") }
  }

  /// Reads the settings of a file; pictures are looked for beside it.
  static func load(
    _ path: String, _ environment: Environment
  ) throws(CertificateProblem) -> CertificateSettings {
    let bytes: [UInt8]
    do {
      bytes = try environment.bytes(of: path)
    } catch {
      throw .settings(path: path, [error == .missing ? "berkas tidak ditemukan" : "berkas tidak terbaca"])
    }
    var beside = environment
    beside.workingDirectory = environment.resolve(path).deletingLastPathComponent()
    let pictures = PictureFiles(environment: beside)
    let loaded = read(String(decoding: bytes, as: UTF8.self), file: path, pictures: pictures)
    guard let settings = loaded.value, loaded.problems.isEmpty else {
      throw .settings(path: path, loaded.problems.map { "baris \($0.line): \($0.message)" })
    }
    return settings
  }

  /// Reads the settings; unknown keys are problems.
  static func read(
    _ yaml: String, file: String, pictures: PictureFiles
  ) -> Loaded<CertificateSettings> {
    .parsing(yaml, file: file) { fields in
      let settings = CertificateSettings(
        issuer: fields.text("penerbit"), identifier: fields.identifier("pengenal"),
        signatories: fields.requiredList("penanda-tangan") { signatory in
          Signatory(
            name: signatory.text("nama"), office: signatory.text("jabatan"),
            note: signatory.optionalText("catatan"))
        }, address: fields.address("alamat-verifikasi"),
        years: fields.optionalWhole("berlaku-tahun", in: 1...100), printsNIP: fields.flag("cetak-nip"),
        design: fields.design(pictures))
      if settings.signatories.count > 2 {
        fields.report(
          .validValues, line: fields.lines["penanda-tangan"] ?? fields.line,
          "Penanda tangan paling banyak dua orang.")
      }
      return settings
    }
  }
}
