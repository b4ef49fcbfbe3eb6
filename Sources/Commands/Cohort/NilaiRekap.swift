import ArgumentParser
import Reporting
import Training

/// `bimtek nilai rekap`: writes a recap and the feedback pages.
struct NilaiRekap: AsyncParsableCommand {
  /// What separates the cells.
  enum Separator: String, ExpressibleByArgument, CaseIterable {
    case semicolon = "titik-koma"
    case comma = "koma"
  }
  /// What stands before decimals.
  enum Decimal: String, ExpressibleByArgument, CaseIterable {
    case comma = "koma"
    case dot = "titik"
  }

  static let configuration = CommandConfiguration(
    commandName: "rekap", abstract: "Tulis rekap (.xlsx dan .csv) dan halaman umpan balik tiap peserta.",
    discussion: """
      Rekap tidak memuat NIP kecuali diminta. Rekap dan halaman yang lama diganti; berkas lain di folder itu tidak disentuh.

      Contoh:
        bimtek nilai rekap arunaya.bimtek --ke hasil
        bimtek nilai rekap arunaya.bimtek --ke hasil --pemisah koma --desimal titik
      """,
    aliases: ["recap"])

  @Argument(help: "Berkas kelas.")
  var file: String

  @Option(name: .customLong("ke"), help: "Folder tujuan.")
  var folder: String

  @Option(name: .customLong("pemisah"), help: "Pemisah kolom: titik-koma atau koma.")
  var separator: Separator = .semicolon

  @Option(name: .customLong("desimal"), help: "Tanda desimal: koma atau titik.")
  var decimal: Decimal = .comma

  @Flag(name: .customLong("dengan-nip"), help: "Sertakan NIP; tanpa ini NIP tidak pernah ditulis.")
  var includesNIP = false

  @Flag(name: .customLong("tanpa-pdf"), help: "Halaman umpan balik hanya sebagai HTML.")
  var skipsPDF = false

  @OptionGroup var content: ContentOptions
  @OptionGroup var style: StyleOptions

  func run() async throws {
    let console = style.console
    let environment = Environment.live()
    let library = try content.library(environment, console)
    var options = RecapOptions()
    options.usesSemicolon = separator == .semicolon
    options.usesDecimalComma = decimal == .comma
    options.includesNIP = includesNIP
    options.printsPages = !skipsPDF
    do {
      let files = try Cohort.open(file, readOnly: true, environment: environment)
        .writeRecap(to: folder, library: library, options: options)
      var said = [
        "Rekap ditulis: \(folder)/\(files.workbook) dan \(files.recap); untuk Moodle: \(folder)/moodle.csv",
        "Umpan balik: \(files.pages.count) halaman \(skipsPDF ? "HTML" : "HTML dan PDF") di \(folder)/umpan-balik",
      ]
      if !files.withoutDraft.isEmpty {
        said.append("Tanpa naskah: \(files.withoutDraft.map(\.name).joined(separator: ", "))")
      }
      let style = console.style
      let lines = said.flatMap { Wrapping.fill(style.printable($0), width: style.width, rest: "  ") }
      console.print(lines.joined(separator: "\n") + "\n")
    } catch let error as CohortError {
      throw console.failure(Message(error), code: 2)
    } catch let error as RecapError {
      throw console.failure(Message(error), code: 2)
    }
  }
}

extension Message {
  /// Words for a recap that cannot be written.
  init(_ error: RecapError) {
    switch error {
    case .cohort(let error): self.init(error)
    case .nothingToReport:
      self.init(
        "Belum ada yang direkap", why: "belum ada naskah di kelas ini",
        action: "masukkan naskah dahulu: bimtek nilai masuk")
    case .task(let code):
      self.init(taskWithoutMaterial: code)
    case .notDrawn(let path):
      self.init(
        "Halaman PDF tidak dapat digambar: \(path)", why: "huruf atau pustaka gambar tidak lengkap",
        action: "pakai --tanpa-pdf, lalu cetak halaman HTML-nya dari peramban")
    case .notWritable(let path, let reason):
      self.init(notWritable: path, why: reason)
    }
  }
}
