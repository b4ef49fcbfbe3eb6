import ArgumentParser
import Training

/// `bimtek sertifikat pengaturan`: writes an agency's settings to be filled in.
struct SertifikatPengaturan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pengaturan", abstract: "Buat berkas pengaturan untuk diisi: penerbit, logo, dan lainnya.",
    discussion: """
      Taruh berkasnya di samping berkas kelas, isi yang berawalan ISI, lalu lihat dengan pratinjau.

      Contoh:
        bimtek sertifikat pengaturan
        bimtek sertifikat pengaturan --ke dinas/sertifikat.yaml
      """,
    aliases: ["settings"])

  @Option(name: .customLong("ke"), help: "Berkas yang akan dibuat.")
  var path: String = "sertifikat.yaml"

  @Flag(name: .customLong("timpa"), help: "Ganti berkas yang sudah ada.")
  var isOverwriting = false

  @OptionGroup var style: StyleOptions

  func run() throws {
    let console = style.console
    try NewFile(path, isOverwriting: isOverwriting).write(SettingsSample.text, console)
    console.print(
      """
      Pengaturan dibuat: \(path)
      Isi yang berawalan ISI, lalu lihat: bimtek sertifikat pratinjau --pengaturan \(path)

      """)
  }
}
