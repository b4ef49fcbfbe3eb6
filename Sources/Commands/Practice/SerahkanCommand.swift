import ArgumentParser
import Curriculum
import Foundation
import Reporting
import Training

/// `bimtek latihan serahkan`: finished answers as one small file for the facilitator.
struct SerahkanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serahkan",
    abstract: "Tulis jawaban yang sudah selesai ke satu berkas kecil (.serah) untuk fasilitator.",
    discussion: """
      Contoh:
        bimtek latihan serahkan                          semua yang sudah selesai
        bimtek latihan serahkan E23 E35 --nama "Rina W." hanya dua latihan
        bimtek latihan serahkan --nomor 12 --ke rina.serah

      Kirim berkasnya lewat USB atau WhatsApp. Berkas lama tidak pernah ditimpa.
      Isinya jawaban, waktu, dan sidik jari berkas; nilai dihitung ulang di laptop fasilitator.

      Kode keluar: 0 tertulis, 1 belum ada yang selesai, 2 tidak dapat ditulis, 64 perintah keliru.
      """,
    aliases: ["hand-in"])

  @Argument(help: "Kode latihan, misalnya E23. Tanpa ini: semua yang sudah selesai.")
  var exercises: [String] = []

  @ArgumentParser.Option(name: .customLong("nama"), help: "Nama Anda seperti pada daftar peserta.")
  var sender: String?

  @ArgumentParser.Option(name: .customLong("nomor"), help: "Nomor atau kode peserta dari panitia.")
  var number: String?

  @ArgumentParser.Option(name: .customLong("ke"), help: "Berkas tujuan. Tanpa ini: di folder ini.")
  var target: String?

  @OptionGroup var content: ContentOptions
  @OptionGroup var style: StyleOptions

  func run() async throws {
    let console = style.console
    let environment = Environment.live()
    let library = try content.library(environment, console)
    guard let progress = console.progress(environment) else { throw ExitCode(2) }
    let catalogue = ExerciseCatalogue(library, progress: progress)
    let codes = try exercises.map { try console.exercise(named: $0, catalogue).code }
    let known = environment.trainee()
    let name = try senderName(known, console)
    let number = try senderNumber(known, console)
    let package: SubmissionPackage
    do {
      package = try progress.package(
        library, exercises: codes, name: name, number: number, now: environment.now())
    } catch {
      throw console.failure(Message(error), code: error == .nothingFinished ? 1 : 2)
    }
    do {
      let url = try environment.write(package, to: target)
      console.print(SerahkanCommand.receipt(package, at: url.path, console.style))
    } catch {
      throw console.failure(.packageNotWritten(target ?? package.fileName), code: 2)
    }
  }

  /// The name that was given, that is remembered on this laptop, or that is asked for where someone sits there.
  private func senderName(_ known: Trainee?, _ console: Console) throws -> String {
    let typed =
      sender ?? known?.name
      ?? (console.isInteractive ? console.ask("Nama Anda (seperti pada daftar peserta): ") : nil)
    do {
      return try Trainee.name(typed ?? "")
    } catch .noName {
      throw console.failure(.nameWanted, code: 64)
    } catch {
      throw console.failure(Message(error), code: 64)
    }
  }

  private func senderNumber(_ known: Trainee?, _ console: Console) throws -> String? {
    do {
      let typed = try number.map { try Trainee.number($0) } ?? known?.number ?? ""
      return typed.isEmpty ? nil : typed
    } catch let refusal as Trainee.Refusal {
      throw console.failure(Message(refusal), code: 64)
    }
  }

  /// What is said when the file lies there.
  static func receipt(_ package: SubmissionPackage, at path: String, _ style: TerminalStyle) -> String {
    let exercises = Set(package.items.map(\.exercise)).count
    let size = (package.bytes.count + 1023) / 1024
    let width = min(style.width, 100)
    let lines =
      Wrapping.fill("\(style.set("Tersimpan", .strong)): \(style.printable(path))", width: width, rest: "  ")
      + Wrapping.fill(
        "\(exercises) latihan, \(package.items.count) percobaan, \(size) KB. Kode cek: \(package.checkCode)",
        width: width, first: "  ", rest: "  ")
      + Wrapping.fill(
        "Kirim berkas itu kepada fasilitator lewat USB atau WhatsApp (sebagai dokumen). "
          + "Jawaban Anda tetap ada di laptop ini.",
        width: width, first: "  ", rest: "  ")
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Message {
  /// Words for answers that cannot be packed.
  init(_ failure: TraineeProgress.HandingInFailure) {
    switch failure {
    case .progress(let failure): self.init(failure)
    case .nothingFinished:
      self.init(
        "Belum ada yang dapat diserahkan", why: "latihan itu belum selesai Anda kerjakan",
        action: "selesaikan dahulu: bimtek latihan; yang sudah selesai tampak di: bimtek kemajuan")
    case .tooLarge(let limit):
      self.init(
        "Jawaban terlalu besar untuk satu berkas", why: "lebih dari \(limit >> 20) MB",
        action: "serahkan sebagian, misalnya: bimtek latihan serahkan E23 E35")
    }
  }

  /// Words for a package that cannot be written.
  static func packageNotWritten(_ path: String) -> Message {
    Message(
      "Berkas tidak dapat ditulis: \(path)", why: "foldernya tidak ada, penuh, atau tidak boleh ditulis",
      action: "sebut tempat lain, misalnya --ke ~/jawaban.serah; jawaban Anda tetap tersimpan")
  }

  /// Words for a missing name.
  static let nameWanted = Message(
    "Nama belum disebut", why: "fasilitator perlu tahu ini jawaban siapa",
    action: "tulis misalnya: bimtek latihan serahkan --nama \"Rina Wulandari\"")
}
