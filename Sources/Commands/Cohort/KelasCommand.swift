import ArgumentParser

/// `bimtek kelas`: the class file and its participants.
struct KelasCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kelas",
    abstract: "Buat kelas, catat peserta dan kehadiran, gabungkan, lihat statistik dan kelulusan.",
    discussion: """
      Contoh:
        bimtek kelas buat arunaya.bimtek --judul "Bimtek Penulisan Berita" \\
          --mulai 2026-11-10 --selesai 2026-11-12 --tempat "Aula Dinas Kominfo"
        bimtek kelas peserta arunaya.bimtek peserta.csv
        bimtek kelas hadir arunaya.bimtek --sesi hari-1 --kecuali 4,9
        bimtek kelas lihat arunaya.bimtek
        bimtek kelas kelulusan arunaya.bimtek
      """,
    subcommands: [
      KelasBuat.self, KelasPeserta.self, KelasHadir.self, KelasLihat.self, KelasKelulusan.self,
      KelasBeban.self, KelasStatistik.self, KelasMirip.self,
      KelasPerbaiki.self, KelasGabung.self, KelasArsip.self, KelasHapusIdentitas.self,
    ],
    aliases: ["class"])
}

/// Who works on the class file.
struct AuthorOptions: ParsableArguments {
  @Option(name: .customLong("oleh"), help: "Siapa yang mengerjakan; tercatat pada setiap baris.")
  var author = "Panitia"
}
