public import ArgumentParser

/// The command `bimtek` and its subcommands.
public struct BimtekCommand: AsyncParsableCommand {
  /// Name, help and subcommands.
  public static let configuration = CommandConfiguration(
    commandName: "bimtek",
    abstract:
      "Belajar menulis berita, memeriksa naskah, berlatih, menilai, dan menerbitkan sertifikat. Luring.",
    discussion: """
      Contoh:
        bimtek periksa naskah.md        periksa satu naskah sebelum terbit
        bimtek belajar                  baca pelajaran
        bimtek peragaan                 lihat semuanya bekerja pada data contoh
      """,
    version: "1.0.0",
    subcommands: [
      PeriksaCommand.self,
      TelaahCommand.self,
      NaskahCommand.self,
      HitungCommand.self,
      PorsiCommand.self,
      JelaskanCommand.self,
      AturanCommand.self,
      InstansiCommand.self,
      PaketCommand.self,
      BelajarCommand.self,
      LatihanCommand.self,
      KemajuanCommand.self,
      IstilahCommand.self,
      KelasCommand.self,
      NilaiCommand.self,
      SertifikatCommand.self,
      KurikulumCommand.self,
      PeragaanCommand.self,
      BantuanCommand.self,
      VersiCommand.self,
      PasangCommand.self,
      PelengkapCommand.self,
      MulaiCommand.self,
    ], defaultSubcommand: MulaiCommand.self)

  /// The command line parser makes it.
  public init() {}
}
