import ArgumentParser
import Foundation
import Reporting
import RuleKit
import Training

/// `bimtek periksa`: checks drafts.
struct PeriksaCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "periksa",
    abstract: "Periksa naskah: bahasa, data pribadi, keterbukaan, dan kelengkapan.",
    discussion: """
      Contoh:
        bimtek periksa naskah.md
        bimtek periksa folder-naskah --format json
        bimtek periksa --jenis takarir --kanal instagram unggahan.txt
        cat naskah.md | bimtek periksa

      Kode keluar: 0 bersih, 1 ada temuan, 2 ada berkas yang tidak terbaca, 64 perintah keliru.
      """,
    aliases: ["check"])

  @Argument(help: "Berkas .md atau .txt, atau folder. Tanpa berkas: masukan standar.")
  var paths: [String] = []

  @Option(
    name: .customLong("jenis"),
    help: "Jenis naskah: \(DraftKind.allCases.map(\.rawValue).joined(separator: ", ")).")
  var kind: DraftKind?

  @Option(
    name: .customLong("kanal"),
    help: "Kanal terbit: \(Channel.allCases.map(\.rawValue).joined(separator: ", ")).")
  var channel: Channel?

  @Option(name: .customLong("format"), help: "Bentuk keluaran: teks atau json.")
  var format: OutputFormat = .teks

  @Flag(name: .customLong("lengkap"), help: "Tampilkan semua temuan, bukan lima yang terpenting.")
  var isComplete = false

  @Option(
    name: .customLong("tingkat-gagal"),
    help: "Keluar dengan kode 1 mulai tingkat ini: galat, peringatan, saran.")
  var failingSeverity: Severity = .galat

  @Option(name: .customLong("nama-masukan"), help: "Nama untuk masukan standar; .txt berarti teks polos.")
  var inputName: String?

  @OptionGroup var content: ContentOptions
  @OptionGroup var style: StyleOptions

  func run() async throws {
    let console = style.console
    let environment = Environment.live()
    var request = Checker.Request()
    request.paths = paths.filter { $0 != "-" }
    request.kind = kind
    request.channel = channel
    var input: [UInt8] = []
    if request.paths.isEmpty || paths.contains("-") || inputName != nil {
      guard isatty(STDIN_FILENO) == 0 else {
        throw console.failure(
          Message(
            "Naskah mana yang diperiksa?", why: "tidak ada nama berkas dan tidak ada masukan",
            action: "tulis misalnya: bimtek periksa naskah.md"), code: 64)
      }
      input = Array((try? FileHandle.standardInput.readToEnd()) ?? Data())
      request.standardInputName = inputName ?? "masukan.md"
    }
    let library = try? environment.contentLibrary(at: content.root)
    let checker = Checker(environment: environment, lessons: { library?.lessonsByRule() ?? [:] })
    let outcome = await checker.check(request, standardInput: input)
    if !outcome.report.files.isEmpty || outcome.failures.isEmpty || format != .teks {
      let options = TextOptions(style: console.style, isComplete: isComplete)
      console.print(format.reporter(options).render(outcome.report))
    }
    for failure in outcome.failures { console.complain(Message(failure)) }
    if !outcome.failures.isEmpty { throw ExitCode(2) }
    if let worst = outcome.report.worst, worst >= failingSeverity { throw ExitCode(1) }
  }
}
