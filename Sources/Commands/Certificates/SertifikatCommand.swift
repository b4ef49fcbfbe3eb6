import ArgumentParser

/// `bimtek sertifikat`: keys, certificates and their verification.
struct SertifikatCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sertifikat",
    abstract: "Buat kunci, terbitkan sertifikat, periksa keasliannya, dan cabut. Luring.",
    discussion: """
      Contoh:
        bimtek sertifikat kunci buat --ke kunci-dinas.json
        bimtek sertifikat pengaturan --ke sertifikat.yaml
        bimtek sertifikat pratinjau --pengaturan sertifikat.yaml --ke pratinjau.pdf
        bimtek sertifikat terbitkan arunaya.bimtek --tahap keikutsertaan --kunci kunci-dinas.json \\
          --nomor-awal "800.1.4/{017}/KOMINFO/2026" --ke sertifikat
        bimtek sertifikat periksa sertifikat/01-siti-aminah-kelulusan.pdf --percaya kunci-dinas.json.publik
        bimtek sertifikat cabut arunaya.bimtek "800.1.4/017/KOMINFO/2026" --terbitan 1 \\
          --alasan "Data kehadiran keliru" --kunci kunci-dinas.json --ke sertifikat

      Sertifikat ini sertifikat pelatihan, bukan sertifikat kompetensi, dan tanda tangannya bukan
      tanda tangan elektronik tersertifikasi.
      """,
    subcommands: [
      KunciCommand.self, SertifikatPengaturan.self, SertifikatPratinjau.self, SertifikatTerbitkan.self,
      SertifikatPeriksa.self, SertifikatCabut.self, SertifikatRegister.self,
    ],
    aliases: ["certificate"])
}

/// The agency's settings for certificates.
struct CertificateSettingsOptions: ParsableArguments {
  @Option(
    name: .customLong("pengaturan"),
    help: "Berkas sertifikat.yaml: penerbit, kop, penanda tangan, tampilan. Bawaan: di samping berkas kelas.")
  var path: String?

  /// The settings that were named, or those beside a file.
  func path(beside file: String) -> String {
    guard path == nil else { return path ?? "" }
    guard let slash = file.lastIndex(of: "/") else { return "sertifikat.yaml" }
    return file[...slash] + "sertifikat.yaml"
  }
}
