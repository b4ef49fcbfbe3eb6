import ArgumentParser

/// `bimtek latihan`: doing exercises, and handing them in.
struct LatihanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "latihan",
    abstract: "Kerjakan latihan; jawaban tersimpan setiap langkah.",
    discussion: """
      Contoh:
        bimtek latihan                        pilih dengan angka
        bimtek latihan E25                    kerjakan satu latihan
        bimtek latihan --modul M2 --belum     yang belum dikerjakan dari modul M2
        bimtek latihan E23 --berkas teras.md  serahkan tulisan dari berkas
        bimtek latihan serahkan               jadikan satu berkas untuk fasilitator

      Semua pilihan: bimtek latihan kerjakan --help
      """,
    subcommands: [KerjakanCommand.self, SerahkanCommand.self], defaultSubcommand: KerjakanCommand.self,
    aliases: ["practice"])
}
