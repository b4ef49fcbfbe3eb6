import ArgumentParser
import Training

/// `bimtek nilai putuskan`: writes down the mark that a person gives.
struct NilaiPutuskan: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "putuskan", abstract: "Catat nilai dari penilai untuk satu naskah.",
    discussion: """
      Tingkat 1 sampai 4 untuk setiap kriteria rubrik. Nilai lama tetap tersimpan; yang terakhir berlaku.

      Contoh:
        bimtek nilai putuskan arunaya.bimtek 4 --tugas E38 --penilai "Rahma" \\
          --tingkat akurasi=3,teras=4
        bimtek nilai putuskan arunaya.bimtek 7 --tugas E38 --penilai "Bagas" \\
          --tingkat akurasi=2,teras=3 --alasan "Angka pada teras keliru"
      """,
    aliases: ["decide"])

  @Argument(help: "Berkas kelas.")
  var file: String

  @Argument(help: "Kode peserta, atau nomornya pada daftar.")
  var participant: String

  @Option(name: .customLong("tugas"), help: "Kode tugas, misalnya E37.")
  var task: String

  @Option(name: .customLong("tingkat"), help: "Tingkat setiap kriteria: akurasi=3,teras=4,…")
  var levels: String

  @Option(name: .customLong("penilai"), help: "Nama penilai.")
  var marker: String

  @Option(name: .customLong("alasan"), help: "Alasan, bila jauh berbeda dari bukti mesin.")
  var reason: String?

  @Option(name: .customLong("catatan"), help: "Pesan untuk peserta; masuk ke halaman umpan baliknya.")
  var comment: String?

  @OptionGroup var content: ContentOptions
  @OptionGroup var style: StyleOptions

  func run() async throws {
    let console = style.console
    let environment = Environment.live()
    let task = try content.gradingTask(task, environment, console)
    let decision = MarkDecision(
      participant: participant, levels: try parsedLevels(console), marker: marker, reason: reason,
      comment: comment)
    do {
      let marked = try Cohort.open(file, environment: environment).mark(decision, task: task)
      let repeated = marked.isRepeated ? " Nilai yang sama sudah tercatat." : ""
      let machine = marked.provisional.map { " (mesin, sementara: \(Figures.mark($0)))" } ?? ""
      console.print(
        "\(marked.member.name): \(task.code) nilai \(Figures.mark(marked.score))\(machine).\(repeated)\n"
      )
    } catch let error as CohortError {
      throw console.failure(Message(error), code: 2)
    } catch let error as MarkingError {
      throw console.failure(Message(error), code: error.isUsage ? 64 : 2)
    }
  }

  private func parsedLevels(_ console: Console) throws -> [String: Int] {
    var result: [String: Int] = [:]
    for part in levels.split(separator: ",") {
      let pair = part.split(separator: "=", omittingEmptySubsequences: false)
      guard pair.count == 2, let level = Int(pair[1].filter { $0 != " " }) else {
        throw console.failure(
          Message(
            "Tingkat tidak dapat dibaca: \(part)", why: "setiap bagian harus berbentuk kriteria=angka",
            action: "tulis misalnya --tingkat akurasi=3,teras=4"), code: 64)
      }
      result[String(pair[0].filter { $0 != " " })] = level
    }
    return result
  }
}

extension MarkingError {
  /// Whether the command was mistaken, not the file.
  fileprivate var isUsage: Bool {
    switch self {
    case .cohort, .noDraft: false
    case .unknownCriterion, .levelOutOfRange, .missingLevels, .needsReason: true
    }
  }
}

extension Message {
  /// Words for a mark that is not kept.
  init(_ error: MarkingError) {
    switch error {
    case .cohort(let error): self.init(error)
    case .unknownCriterion(let name, let known):
      self.init(
        "Kriteria tidak dikenal: \(name)", why: "rubrik tugas ini tidak memuatnya",
        action: "pakai: \(known.joined(separator: ", "))")
    case .levelOutOfRange(let criterion, let level):
      self.init(
        "Tingkat di luar batas: \(criterion)=\(level)", why: "tingkat hanya 1, 2, 3, atau 4",
        action: "pilih salah satu menurut rubrik")
    case .missingLevels(let names):
      self.init(
        "Tingkat belum lengkap", why: "belum ada: \(names.joined(separator: ", "))",
        action: "beri tingkat untuk setiap kriteria")
    case .noDraft(let name):
      self.init(
        "Belum ada naskah: \(name)", why: "peserta ini belum menyerahkan tugas itu",
        action: "masukkan naskahnya dahulu: bimtek nilai masuk")
    case .needsReason(let items):
      self.init(
        "Nilai ini perlu alasan", why: "jauh berbeda dari bukti mesin: \(items.joined(separator: "; "))",
        action: "baca naskahnya sekali lagi, lalu tambahkan --alasan \"…\"")
    }
  }
}
