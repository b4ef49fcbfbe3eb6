import ArgumentParser
import Training

/// `bimtek kelas arsip`: seals a class, or opens a sealed one.
struct KelasArsip: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "arsip", abstract: "Segel salinan kelas dengan kata sandi, atau buka arsipnya.",
    discussion: """
      Contoh:
        bimtek kelas arsip arunaya.bimtek --ke arunaya.segel
        bimtek kelas arsip arunaya.segel --buka --ke arunaya-lagi.bimtek

      Tanpa kata sandi, arsip tidak dapat dibuka siapa pun, termasuk Anda. Berkas kelasnya sendiri tetap ada.
      """,
    aliases: ["archive"])

  @Argument(help: "Berkas kelas, atau arsip yang dibuka.")
  var file: String

  @Option(name: .customLong("ke"), help: "Berkas yang dibuat; yang sudah ada tidak ditimpa.")
  var target: String

  @Flag(name: .customLong("buka"), help: "Buka arsip.")
  var opens = false

  @OptionGroup var passphrase: PassphraseOptions
  @OptionGroup var style: StyleOptions

  func run() async throws {
    let console = style.console
    let environment = Environment.live()
    let archive = ClassArchive(environment: environment)
    do {
      // Before the passphrase is asked for, which is typed twice.
      try archive.checkPlace(target)
      if opens {
        let opened = try archive.open(
          file, to: target, passphrase: passphrase.read(console, confirming: false))
        console.print("Arsip dibuka: \(target) (\(opened.participants) peserta, \(opened.facts) catatan)\n")
        console.print(
          opened.isIntact
            ? "Semua catatannya utuh, seperti saat disegel.\n"
            : "Perhatian: ada catatan yang berubah di luar bimtek. Rinciannya: bimtek kelas lihat \(target)\n"
        )
      } else {
        let cohort = try Cohort.open(file, readOnly: true, environment: environment)
        let size = try archive.seal(
          cohort, to: target, passphrase: passphrase.read(console, confirming: true))
        console.print(
          "Arsip tersegel: \(target) (\(max(size >> 10, 1)) KB). Simpan kata sandinya terpisah.\n")
      }
    } catch let error as CohortError {
      throw console.failure(Message(error), code: 2)
    } catch let error as ClassArchive.Failure {
      throw console.failure(Message(error, file: file, target: target), code: 2)
    }
  }
}

extension Message {
  /// Words for an archive that cannot be written or opened.
  init(_ error: ClassArchive.Failure, file: String, target: String) {
    switch error {
    case .cohort(let error): self.init(error)
    case .key(.wrongPassphrase):
      self.init(
        "Arsip tidak terbuka: \(file)", why: "kata sandinya salah, atau arsipnya rusak",
        action: "cek huruf besar dan kecil; bila tetap gagal, pakai salinan arsip yang lain")
    case .key(let failure): self.init(failure)
    case .file(let problem): self.init(file: file, problem)
    case .notAnArchive:
      self.init(
        "Bukan arsip bimtek: \(file)", why: "berkas ini tidak dibuat oleh bimtek kelas arsip",
        action: "cek namanya; berkas kelas biasa dibuka langsung tanpa --buka")
    case .exists:
      self.init(
        "Berkas sudah ada: \(target)", why: "yang sudah ada tidak ditimpa",
        action: "pilih nama lain dengan --ke")
    case .notWritable(let reason):
      self.init(notWritable: target, why: reason)
    }
  }
}
