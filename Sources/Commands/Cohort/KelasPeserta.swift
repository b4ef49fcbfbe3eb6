import ArgumentParser

/// `bimtek kelas peserta`: the participants of a class.
struct KelasPeserta: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "peserta", abstract: "Masukkan peserta dari Excel (.xlsx), LibreOffice (.ods), atau CSV.",
    discussion: """
      Contoh:
        bimtek kelas peserta arunaya.bimtek peserta.xlsx
        bimtek kelas peserta impor arunaya.bimtek peserta.csv --kolom "nama=Nama Sesuai KTP"

      Semua pilihan: bimtek kelas peserta impor --help
      """,
    subcommands: [PesertaImpor.self], defaultSubcommand: PesertaImpor.self, aliases: ["participants"])
}
