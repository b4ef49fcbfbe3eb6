import Credentials
import Curriculum

/// What an agency decides about its certificates: `sertifikat.yaml`.
struct CertificateSettings: Sendable {
  /// Who answers for them.
  var issuer: String
  /// Lines above the heading.
  var header: [String]
  /// The town before the date.
  var town: String?
  /// Who signs on paper; one or two.
  var signatories: [Signatory]
  /// Where the agency's page for verification lies.
  var address: String?

  /// Reads the settings; unknown keys are problems.
  static func read(_ yaml: String, file: String) -> Loaded<CertificateSettings> {
    .parsing(yaml, file: file) { fields in
      let settings = CertificateSettings(
        issuer: fields.text("penerbit"), header: fields.texts("kop"), town: fields.optionalText("kota"),
        signatories: fields.requiredList("penanda-tangan") { signatory in
          Signatory(
            name: signatory.text("nama"), office: signatory.text("jabatan"),
            note: signatory.optionalText("catatan"))
        }, address: fields.optionalText("alamat-verifikasi"))
      if settings.signatories.count > 2 {
        fields.report(
          .validValues, line: fields.lines["penanda-tangan"] ?? fields.line,
          "Penanda tangan paling banyak dua orang.")
      }
      return settings
    }
  }
}
