import ArgumentParser

/// `bimtek sertifikat`: keys, certificates and their verification.
struct SertifikatCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sertifikat",
    abstract: "Buat kunci, terbitkan sertifikat, dan periksa keasliannya. Luring.",
    discussion: """
      Contoh:
        bimtek sertifikat kunci buat --ke kunci-dinas.json
        bimtek sertifikat terbitkan arunaya.bimtek --kunci kunci-dinas.json \\
          --nomor-awal "800.1.4/{017}/KOMINFO/2026" --ke sertifikat
        bimtek sertifikat periksa sertifikat/01-siti-aminah-kelulusan.pdf --percaya kunci-dinas.json.publik

      Sertifikat ini sertifikat pelatihan, bukan sertifikat kompetensi, dan tanda tangannya bukan
      tanda tangan elektronik tersertifikasi.
      """,
    subcommands: [KunciCommand.self, SertifikatTerbitkan.self, SertifikatPeriksa.self],
    aliases: ["certificate"])
}
