import ArgumentParser
import Training

/// `bimtek sertifikat kunci`: the agency's signing keys.
struct KunciCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kunci", abstract: "Kunci penanda tangan milik instansi.",
    discussion: """
      Contoh:
        bimtek sertifikat kunci buat --ke kunci-dinas.json
        bimtek sertifikat kunci cadangkan kunci-dinas.json --ke /media/usb/kunci.json
      """,
    subcommands: [KunciBuat.self, KunciCadangkan.self, KunciGanti.self], aliases: ["key"])
}

/// `bimtek sertifikat kunci buat`: makes a key and seals it.
struct KunciBuat: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "buat", abstract: "Buat kunci baru, disegel dengan kata sandi.",
    discussion: """
      Kata sandi ditanyakan dua kali dan tidak terlihat di layar. Tanpa kata sandi itu kunci tidak dapat dibuka lagi.

      Contoh:
        bimtek sertifikat kunci buat --ke kunci-dinas.json
        bimtek sertifikat kunci buat --ke kunci-percobaan.json
      """,
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
        Cadangkan sekarang: bimtek sertifikat kunci cadangkan \(made.path) --ke FLASHDISK/kunci.json

        """)
    } catch {
      throw console.failure(Message(error), code: 2)
    }
  }
}

/// `bimtek sertifikat kunci cadangkan`: a copy on a stick, sealed with a passphrase of its own.
struct KunciCadangkan: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cadangkan", abstract: "Salin kunci ke berkas atau diska USB, dengan kata sandi sendiri.",
    discussion: """
      Kata sandi kunci ditanyakan dahulu, lalu kata sandi untuk salinannya, dua kali. Salinan langsung
      dicoba dibuka. Flashdisk berformat FAT tidak menyimpan izin berkas; simpan di tempat terkunci, dan
      salin kembali dengan izin 600 sebelum dipakai.

      Contoh:
        bimtek sertifikat kunci cadangkan kunci-dinas.json --ke /media/usb/kunci.json
        bimtek sertifikat kunci cadangkan kunci-dinas.json --ke salinan.json
      """,
    aliases: ["backup"])

  @Argument(help: "Berkas kunci.")
  var key: String

  @Option(name: .customLong("ke"), help: "Berkas salinan yang akan dibuat.")
  var path: String

  @OptionGroup var passphrase: PassphraseOptions

  @Option(name: .customLong("sandi-baru-dari"), help: "Berkas yang baris pertamanya kata sandi salinan.")
  var newPassphrasePath: String?

  @OptionGroup var style: StyleOptions

  func run() async throws {
    let console = style.console
    let old = try passphrase.read(console, confirming: false)
    let new = try PassphraseOptions.new(
      newPassphrasePath, prompt: "Kata sandi untuk salinan: ", console)
    do {
      let made = try IssuerKeys(environment: .live()).back(
        up: key, passphrase: old, to: path, copyPassphrase: new)
      console.print(
        """
        Salinan dibuat dan terbukti dapat dibuka: \(made.path)
        Pengenal penerbit: \(made.identifier)
        Simpan salinan dan kata sandinya di tempat yang berbeda.

        """)
    } catch {
      throw console.failure(Message(error), code: 2)
    }
  }
}

/// `bimtek sertifikat kunci ganti`: puts a new key in the place of another.
struct KunciGanti: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ganti", abstract: "Ganti kunci; sertifikat lama tetap dapat diperiksa.",
    discussion: """
      Kata sandi kunci lama membuktikan bahwa kunci itu milik Anda. Berkas .publik yang baru memuat kedua
      kunci. Kunci lama dipercaya untuk sertifikat sampai hari ini, kunci baru untuk selanjutnya.

      Contoh:
        bimtek sertifikat kunci ganti kunci-dinas.json --ke kunci-2027.json
        bimtek sertifikat kunci ganti kunci-lama.json --ke kunci-baru.json
      """,
    aliases: ["rotate"])

  @Argument(help: "Berkas kunci lama.")
  var key: String

  @Option(name: .customLong("ke"), help: "Berkas kunci baru yang akan dibuat.")
  var path: String

  @OptionGroup var passphrase: PassphraseOptions

  @Option(name: .customLong("sandi-baru-dari"), help: "Berkas yang baris pertamanya kata sandi kunci baru.")
  var newPassphrasePath: String?

  @OptionGroup var style: StyleOptions

  func run() async throws {
    let console = style.console
    let old = try passphrase.read(console, confirming: false)
    let new = try PassphraseOptions.new(newPassphrasePath, prompt: "Kata sandi kunci baru: ", console)
    do {
      let made = try IssuerKeys(environment: .live()).replace(
        key, passphrase: old, with: path, newPassphrase: new)
      console.print(
        """
        Kunci baru: \(made.path)
        Kunci publik: \(made.publicPath) – bagikan lagi; isinya kunci baru dan kunci lama
        Pengenal penerbit: \(made.identifier)
        Simpan kunci lama di tempat terkunci; jangan dipakai menerbitkan lagi.

        """)
    } catch {
      throw console.failure(Message(error), code: 2)
    }
  }
}
