import ArgumentParser
import Reporting
import Training

/// `bimtek nilai tulis`: marks drafts one after the other.
struct NilaiTulis: AsyncParsableCommand {
  /// When the machine's level is shown.
  enum MachineLevels: String, ExpressibleByArgument, CaseIterable {
    case always = "selalu"
    case afterwards = "sesudah"
    case never = "tidak"

    var option: MarkingOptions.MachineLevels {
      switch self {
      case .always: .always
      case .afterwards: .afterwards
      case .never: .never
      }
    }
  }

  static let configuration = CommandConfiguration(
    commandName: "tulis", abstract: "Nilai naskah satu per satu, di samping rubrik dan bukti.",
    discussion: """
      Nama peserta disembunyikan dan urutannya acak. Setiap tombol langsung tersimpan: berhenti kapan saja,
      lalu jalankan perintah yang sama. Tiga naskah kalibrasi didahulukan; sepersepuluh naskah dinilai dua
      orang tanpa saling melihat.

      Beberapa penilai di laptop masing-masing: --bagian 1/3, 2/3, 3/3, lalu bimtek kelas gabung.

      Contoh:
        bimtek nilai tulis arunaya.bimtek --tugas E38 --penilai "Rahma"
        bimtek nilai tulis arunaya.bimtek --tugas E38 --penilai "Bagas" --bagian 2/3
      """,
    aliases: ["mark"])

  @Argument(help: "Berkas kelas.")
  var file: String

  @Option(name: .customLong("tugas"), help: "Kode tugas, misalnya E38.")
  var task: String

  @Option(name: .customLong("penilai"), help: "Nama penilai.")
  var marker: String

  @Option(name: .customLong("bagian"), help: "Bagian penilai ini, misalnya 1/3.")
  var part: String?

  @Option(
    name: .customLong("tingkat-mesin"),
    help: "Kapan tingkat mesin terlihat: selalu, sesudah (setelah Anda memilih), tidak.")
  var machineLevels = MachineLevels.afterwards

  @Option(name: .customLong("acak"), help: "Kata kunci urutan acak; samakan di semua laptop.")
  var seed = ""

  @Flag(name: .customLong("tanpa-kalibrasi"), help: "Jangan dahulukan naskah kalibrasi.")
  var skipsCalibration = false

  @Flag(name: .customLong("rubrik-baru"), help: "Nilai ulang naskah yang dinilai dengan rubrik lama.")
  var acceptsNewRubric = false

  @OptionGroup var content: ContentOptions
  @OptionGroup var style: StyleOptions

  func run() async throws {
    let console = style.console
    let environment = Environment.live()
    let task = try content.gradingTask(task, environment, console)
    var options = MarkingOptions(marker: marker)
    options.part = try parsedPart(console)
    options.machineLevels = machineLevels.option
    options.seed = seed
    options.acceptsNewRubric = acceptsNewRubric
    options.beginsWithCalibration = !skipsCalibration
    do {
      let session: MarkingSession
      do {
        session = try MarkingSession(
          try Cohort.open(file, environment: environment), task: task, options: options)
      } catch let error as CohortError {
        throw MarkingSessionError.cohort(error)
      }
      let end = try mark(session, console)
      let left = end.drafts.count - end.finished
      console.print(
        left == 0
          ? "Semua \(end.drafts.count) naskah Anda sudah dinilai. Lihat kesepakatan: bimtek kelas statistik \(file)\n"
          : "Tersimpan: \(end.finished) dari \(end.drafts.count) naskah dinilai. Lanjutkan dengan perintah yang sama.\n"
      )
    } catch let error as MarkingSessionError {
      throw console.failure(Message(error, task: self.task), code: 2)
    }
  }

  private func mark(_ session: MarkingSession, _ console: Console) throws -> MarkingSession {
    var board = MarkingBoard(session, console.style)
    var failure: MarkingSessionError?
    guard let terminal = RawTerminal() else {
      var dialogue = MarkingDialogue(session, console)
      return try dialogue.run()
    }
    screen: while true {
      let size = terminal.size
      terminal.show(board.lines(columns: size.columns, rows: size.rows))
      guard let key = terminal.key() else { continue }
      do {
        if try board.press(key) != .goesOn { break screen }
      } catch {
        failure = error
        break screen
      }
    }
    if let failure { throw failure }
    return board.session
  }

  private func parsedPart(_ console: Console) throws -> MarkingOptions.Part? {
    guard let part else { return nil }
    let numbers = part.split(separator: "/").compactMap { Int($0) }
    if numbers.count == 2, let parsed = MarkingOptions.Part(number: numbers[0], count: numbers[1]) {
      return parsed
    }
    throw console.failure(
      Message(
        "Bagian tidak dapat dibaca: \(part)", why: "bentuknya nomor bagian dan jumlah penilai",
        action: "tulis misalnya --bagian 1/3"), code: 64)
  }
}

extension Message {
  /// Words for marking that cannot begin or go on.
  init(_ error: MarkingSessionError, task: String) {
    switch error {
    case .cohort(let error): self.init(error)
    case .noDrafts:
      self.init(
        "Tidak ada naskah untuk dinilai: \(task)",
        why: "belum ada yang menyerahkan, atau semuanya sudah dinilai penilai lain",
        action: "masukkan naskah dahulu: bimtek nilai masuk")
    case .staleRubric(let drafts):
      self.init(
        "Rubrik \(task) sudah berubah", why: "\(drafts) naskah dinilai dengan rubrik lama",
        action: "samakan rubrik di semua laptop, atau nilai ulang naskah itu dengan --rubrik-baru")
    case .rubricChanged:
      self.init(
        "Rubrik \(task) berubah selagi dipakai", why: "berkas rubriknya baru saja diubah",
        action: "jalankan perintah yang sama sekali lagi; nilai yang sudah tersimpan tetap ada")
    case .replaced:
      self.init(
        "Naskah ini sudah diganti yang lebih baru", why: "peserta menyerahkan lagi selagi Anda menilai",
        action: "jalankan perintah yang sama sekali lagi; naskah barunya akan muncul")
    case .incomplete(let open):
      self.init(
        "Penilaian belum lengkap", why: "belum diputuskan: \(open.joined(separator: "; "))",
        action: "putuskan semuanya, lalu simpan")
    case .needsReason(let items):
      self.init(
        "Nilai ini perlu alasan", why: "jauh berbeda dari bukti mesin: \(items.joined(separator: "; "))",
        action: "baca naskahnya sekali lagi, lalu tulis alasannya")
    }
  }
}
