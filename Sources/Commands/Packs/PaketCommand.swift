import ArgumentParser
import Reporting
import Training

/// `bimtek paket`: house packs, an agency's own rules.
struct PaketCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "paket",
    abstract: "Aturan buatan instansi sendiri.",
    discussion: """
      Paket adalah berkas YAML yang disebut di .bimtek.yml, misalnya paket: [gaya.yml].

      Contoh:
        bimtek paket uji
        bimtek paket uji gaya.yml
      """,
    subcommands: [PaketUji.self],
    aliases: ["pack"])
}

/// `bimtek paket uji`: runs the examples of house packs as their tests.
struct PaketUji: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "uji",
    abstract: "Uji paket: setiap contoh salah harus ditemukan, setiap contoh benar tidak.",
    discussion: """
      Contoh:
        bimtek paket uji
        bimtek paket uji gaya.yml

      Isi paket:
        nama: Gaya Diskominfo Arunaya
        aturan:
          - kode: ARN-01
            judul: Tulis pemangku kepentingan
            alasan: Warga lebih mudah memahami kata Indonesia.
            tingkat: saran              # atau peringatan
            ganti: { stakeholder: pemangku kepentingan }
            contoh:
              - salah: Rapat dihadiri «stakeholder».
                jadi: Rapat dihadiri pemangku kepentingan.
              - benar: Rapat dihadiri warga.

      Selain ganti ada larang: [ungkapan, …] dan batas: { kalimat: 25, paragraf: 80,
      judul: 12, naskah: 600, tagar: 5 }. Boleh juga pesan, perbaikan (aman atau
      tinjau), jenis, kanal, dalam-kutipan, dasar, dan diperiksa.

      Kode keluar: 0 semua berlaku, 1 ada yang keliru, 64 perintah keliru.
      """,
    aliases: ["test"])

  @Argument(help: "Berkas paket. Tanpa berkas: paket pada .bimtek.yml di atas folder ini.")
  var paths: [String] = []

  @OptionGroup var style: StyleOptions

  func run() async throws {
    let console = style.console
    let environment = Environment.live()
    let chosen = paths.isEmpty ? PackTrial.configured(in: environment) : paths
    guard !chosen.isEmpty else {
      throw console.failure(
        Message(
          "Paket mana yang diuji?", why: "tidak ada nama berkas dan tidak ada paket pada .bimtek.yml",
          action: "tulis misalnya: bimtek paket uji gaya.yml"), code: 64)
    }
    var isGood = true
    for path in chosen {
      let trial = PackTrial(path, in: environment)
      console.print(page(trial, console.style))
      isGood = isGood && trial.problems.isEmpty
    }
    if !isGood { throw ExitCode(1) }
  }

  private func page(_ trial: PackTrial, _ style: TerminalStyle) -> String {
    let path = VisibleText.of(trial.path)
    guard !trial.problems.isEmpty else {
      return "\(style.set(path, .strong)): \(trial.rules) aturan, \(trial.examples) contoh, semua berlaku.\n"
    }
    var lines = [style.set("\(path): \(trial.problems.count) hal perlu dibereskan", .strong)]
    for problem in trial.problems {
      lines += Wrapping.fill(
        VisibleText.of(problem.message), width: style.width, first: "  baris \(problem.line)  ", rest: "    ")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
