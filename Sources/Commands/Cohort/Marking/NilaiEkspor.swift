import ArgumentParser
import Reporting
import Training

/// Which task, whose share and which table.
struct WorkbookOptions: ParsableArguments {
  @Option(name: .customLong("tugas"), help: "Kode tugas, misalnya E38.")
  var task: String

  @Option(name: .customLong("penilai"), help: "Nama penilai.")
  var marker: String

  @Option(name: .customLong("acak"), help: "Kata kunci urutan acak; samakan di semua laptop.")
  var seed = ""

  @Flag(name: .customLong("rubrik-baru"), help: "Nilai ulang naskah yang dinilai dengan rubrik lama.")
  var acceptsNewRubric = false

  /// What the session is told.
  var marking: MarkingOptions {
    var options = MarkingOptions(marker: marker)
    options.seed = seed
    options.acceptsNewRubric = acceptsNewRubric
    return options
  }
}

/// `bimtek nilai ekspor`: drafts and rubric as a table, for marking in a spreadsheet.
struct NilaiEkspor: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ekspor", abstract: "Tulis lembar penilaian untuk Excel, satu baris satu naskah.",
    discussion: """
      Isi tingkat 1 sampai 4 dan gerbang y atau t, simpan, lalu: bimtek nilai impor. Nama peserta tidak ikut.
      Jangan ubah kolom rubrik dan naskah. Nama berkas menentukan bentuknya: .xlsx (dengan lembar rubrik) atau
      .csv.

      Contoh:
        bimtek nilai ekspor arunaya.bimtek --tugas E38 --penilai "Rahma" --ke lembar.xlsx
        bimtek nilai ekspor arunaya.bimtek --tugas E74 --penilai "Bagas" --ke lembar-2.csv
      """,
    aliases: ["export"])

  @Argument(help: "Berkas kelas.")
  var file: String

  @Option(name: .customLong("ke"), help: "Lembar yang ditulis (.xlsx atau .csv).")
  var target: String

  @OptionGroup var workbook: WorkbookOptions
  @OptionGroup var content: ContentOptions
  @OptionGroup var style: StyleOptions

  func run() async throws {
    let console = style.console
    let environment = Environment.live()
    let task = try content.gradingTask(workbook.task, environment, console)
    do {
      let count = try Cohort.open(file, environment: environment)
        .exportMarking(task, options: workbook.marking, to: target)
      console.print("Lembar penilaian ditulis: \(target), \(count) naskah.\n")
    } catch let error as CohortError {
      throw console.failure(Message(error), code: 2)
    } catch let error as WorkbookError {
      throw console.failure(Message(error, path: target, task: workbook.task), code: 2)
    }
  }
}

/// `bimtek nilai impor`: takes a filled-in table in.
struct NilaiImpor: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "impor", abstract: "Masukkan lembar penilaian yang sudah diisi.",
    discussion: """
      Boleh diulang: nilai yang sama tidak tercatat dua kali. Baris yang keliru disebut satu per satu.

      Contoh:
        bimtek nilai impor arunaya.bimtek lembar.xlsx --tugas E38 --penilai "Rahma"
        bimtek nilai impor arunaya.bimtek lembar-2.csv --tugas E74 --penilai "Bagas"
      """,
    aliases: ["import"])

  @Argument(help: "Berkas kelas.")
  var file: String

  @Argument(help: "Lembar penilaian (.xlsx, .ods, atau .csv).")
  var source: String

  @OptionGroup var workbook: WorkbookOptions
  @OptionGroup var content: ContentOptions
  @OptionGroup var style: StyleOptions

  func run() async throws {
    let console = style.console
    let environment = Environment.live()
    let task = try content.gradingTask(workbook.task, environment, console)
    do {
      let result = try Cohort.open(file, environment: environment)
        .importMarking(task, options: workbook.marking, from: source)
      var lines = [
        "\(result.marked) nilai baru, \(result.unchanged) sudah ada, \(result.blank) naskah belum diisi."
      ]
      lines += NilaiImpor.lines(result.remarks, width: console.style.width)
      console.print(lines.joined(separator: "\n") + "\n")
      if !result.remarks.isEmpty { throw ExitCode(1) }
    } catch let error as CohortError {
      throw console.failure(Message(error), code: 2)
    } catch let error as WorkbookError {
      throw console.failure(Message(error, path: source, task: workbook.task), code: 2)
    }
  }

  /// One paragraph for each thing that is the matter, with all its rows.
  static func lines(_ remarks: [WorkbookImport.Remark], width: Int) -> [String] {
    var rows: [String: [Int]] = [:]
    var order: [String] = []
    for remark in remarks {
      if rows[remark.message] == nil { order.append(remark.message) }
      rows[remark.message, default: []].append(remark.row)
    }
    return order.flatMap { message in
      let numbers = (rows[message] ?? []).map(String.init).joined(separator: ", ")
      return Wrapping.fill("baris \(numbers): \(message)", width: width, first: "  ", rest: "    ")
    }
  }
}

extension Message {
  /// Words for a marking workbook that cannot be used.
  init(_ error: WorkbookError, path: String, task: String) {
    switch error {
    case .session(let error): self.init(error, task: task)
    case .file(let problem): self.init(file: path, problem)
    case .columns(let missing):
      self.init(
        "Lembar penilaian tidak lengkap: \(path)",
        why: "kolom ini tidak ada: \(missing.joined(separator: ", "))",
        action: "ekspor lembar yang baru, lalu salin tingkatnya ke sana")
    case .notWritable(let reason):
      self.init(notWritable: path, why: reason)
    }
  }
}
