import ArgumentParser
import Training

/// `bimtek sertifikat kunci`: the agency's signing keys.
struct KunciCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kunci", abstract: "Kunci penanda tangan milik instansi.", subcommands: [KunciBuat.self],
    aliases: ["key"])
}

/// `bimtek sertifikat kunci buat`: makes a key and seals it.
struct KunciBuat: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "buat", abstract: "Buat kunci baru, disegel dengan kata sandi.",
    discussion:
      "Kata sandi ditanyakan dua kali dan tidak terlihat di layar. Tanpa kata sandi itu kunci tidak dapat dibuka lagi.",
    aliases: ["create"])

  @Option(name: .customLong("ke"), help: "Berkas kunci yang akan dibuat.")
  var path: String

  @OptionGroup var passphrase: PassphraseOptions
  @OptionGroup var style: StyleOptions

  func run() async throws {
    let console = style.console
    let words = try passphrase.read(console, confirming: true)
    do {
      let made = try IssuerKeys(environment: .live()).make(at: path, passphrase: words)
      console.print(
        """
        Kunci dibuat: \(made.path) (hanya dapat dibaca pemiliknya)
        Kunci publik: \(made.publicPath) – bagikan kepada siapa pun yang memeriksa sertifikat
        Pengenal penerbit: \(made.identifier)
        Simpan salinan berkas kunci dan kata sandinya di dua tempat yang berbeda.

        """)
    } catch {
      throw console.failure(Message(error), code: 2)
    }
  }
}
