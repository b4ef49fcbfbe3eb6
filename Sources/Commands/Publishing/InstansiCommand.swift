import ArgumentParser
import Foundation
import Training

/// `bimtek instansi`: the settings of an agency.
struct InstansiCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "instansi",
    abstract: "Atur data resmi instansi yang dipakai saat memeriksa naskah.",
    discussion: """
      Contoh:
        bimtek instansi buat
        bimtek instansi buat --nama "Dinas Kominfo Arunaya" --zona WIB
      """,
    subcommands: [InstansiBuat.self],
    aliases: ["agency"])
}

/// `bimtek instansi buat`: writes `.bimtek.yml`.
struct InstansiBuat: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "buat",
    abstract: "Buat berkas .bimtek.yml berisi data resmi instansi.",
    discussion: """
      Di terminal, perintah ini bertanya satu per satu. Di luar terminal, pakai pilihan.

      Contoh:
        bimtek instansi buat
        bimtek instansi buat --nama "Dinas Kominfo Arunaya" --zona WIB \\
          --nomor "(0000) 000000" --domain arunaya.example.go.id
      """,
    aliases: ["create"])

  @Option(name: .customLong("nama"), help: "Nama instansi.")
  var name: String?

  @Option(name: .customLong("zona"), help: "WIB, WITA, atau WIT.")
  var zone: String?

  @Option(name: .customLong("nomor"), help: "Nomor resmi; boleh diulang.")
  var numbers: [String] = []

  @Option(name: .customLong("surel"), help: "Surel resmi; boleh diulang.")
  var emails: [String] = []

  @Option(name: .customLong("akun"), help: "Akun resmi; boleh diulang.")
  var accounts: [String] = []

  @Option(name: .customLong("domain"), help: "Domain resmi; boleh diulang.")
  var domains: [String] = []

  @Option(name: .customLong("pimpinan"), help: "Sebutan pimpinan, misalnya Bupati; boleh diulang.")
  var leaders: [String] = []

  @Option(name: .customLong("ke"), help: "Folder tujuan. Tanpa ini: folder ini.")
  var folder = "."

  @Flag(name: .customLong("timpa"), help: "Ganti .bimtek.yml yang sudah ada.")
  var isOverwriting = false

  @OptionGroup var style: StyleOptions

  func run() async throws {
    let console = style.console
    let path = URL(filePath: folder).appending(path: AgencyProfile.fileName).path
    if !isOverwriting, FileManager.default.fileExists(atPath: path) {
      throw console.failure(
        Message(
          "Berkas sudah ada: \(path)", why: "isinya akan hilang",
          action: "sunting berkas itu, atau tambahkan --timpa untuk menggantinya"), code: 2)
    }
    var profile = AgencyProfile()
    profile.numbers = numbers
    profile.emails = emails
    profile.accounts = accounts
    profile.domains = domains
    profile.leaders = leaders
    if let name {
      profile.name = name
    } else if console.isInteractive {
      guard AgencyQuestions(console).fill(&profile) else {
        console.print("Batal. Tidak ada yang ditulis.\n")
        return
      }
    } else {
      throw console.failure(
        Message(
          "Nama instansi belum disebut", why: "di luar terminal perintah ini tidak dapat bertanya",
          action: "tulis misalnya: bimtek instansi buat --nama \"Dinas Kominfo Arunaya\""), code: 64)
    }
    if let zone {
      guard ["WIB", "WITA", "WIT"].contains(zone.uppercased()) else {
        throw console.failure(
          Message(
            "Zona waktu tidak dikenal: \(zone)", why: "hanya ada tiga zona waktu",
            action: "pilih WIB, WITA, atau WIT"), code: 64)
      }
      profile.zone = zone.uppercased()
    }
    try NewFile(path, isOverwriting: true).write(profile.yaml, console)
    console.print(
      """
      Pengaturan ditulis: \(path)
      Berlaku untuk naskah di folder itu dan di bawahnya. Sunting kapan saja; keterangannya ada di dalam.

      """)
  }
}
