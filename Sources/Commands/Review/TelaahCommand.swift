import ArgumentParser
import Curriculum
import Reporting
import RuleKit
import Training

/// `bimtek telaah`: reviewing a draft of one's own.
struct TelaahCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "telaah",
    abstract: "Telaah naskah sendiri: status, tiga hal yang didahulukan, dan enam sisi. Tanpa nilai.",
    discussion: """
      Contoh:
        bimtek telaah berita.md
        bimtek telaah berita.md --lembar-fakta fakta.yaml
        bimtek telaah takarir.txt --jenis takarir --kanal instagram

      Di terminal tampil satu layar demi satu layar; di pipa sekaligus. Yang disimpan hanya sidik jari
      naskah, kode temuan, dan tingkat yang Anda beri; tulisannya tidak.

      Kode keluar: 0 selesai, 2 naskah atau lembar fakta tidak terbaca, 64 perintah keliru.
      """,
    aliases: ["review"])

  @Argument(help: "Satu berkas naskah.")
  var path: String

  @ArgumentParser.Option(
    name: .customLong("lembar-fakta"),
    help: "Lembar fakta: nama bawaan (fs-a) atau berkas Anda; buat dengan bimtek naskah lembar-fakta.")
  var factSheet: String?

  @ArgumentParser.Option(
    name: .customLong("jenis"),
    help: "Jenis naskah: \(DraftKind.allCases.map(\.rawValue).joined(separator: ", ")).")
  var kind: DraftKind?

  @ArgumentParser.Option(
    name: .customLong("kanal"),
    help: "Kanal terbit: \(Channel.allCases.map(\.rawValue).joined(separator: ", ")).")
  var channel: Channel?

  @OptionGroup var content: ContentOptions
  @OptionGroup var style: StyleOptions

  func run() async throws {
    let console = style.console
    let environment = Environment.live()
    let library = try content.library(environment, console)
    let progress = console.progress(environment)
    var request = DraftReviewer.Request(path: path)
    request.kind = kind
    request.channel = channel
    request.factSheet = factSheet
    let review: SelfReview
    do {
      review = try await DraftReviewer(environment, library, progress: progress).review(request)
    } catch {
      throw console.failure(Message(error), code: 2)
    }
    for note in review.notes { console.complain(Message(note)) }
    let levels: [ReviewAspect: Int]
    if console.isInteractive {
      levels = ReviewScreen(console, review).run()
    } else {
      console.print(ReviewPage(review, console.style).whole.joined(separator: "\n") + "\n")
      levels = [:]
    }
    do {
      try progress?.keep(review.trace, levels: levels)
    } catch {
      console.complain(Message(error))
    }
  }
}

extension Message {
  /// Words for a draft that cannot be reviewed.
  init(_ failure: DraftReviewer.Failure) {
    switch failure {
    case .draft(let failure): self.init(failure)
    case .severalDrafts(let paths):
      self.init(
        "Sebut satu naskah saja", why: "yang disebut berisi \(paths.count) naskah",
        action: "tulis misalnya: bimtek telaah \(paths.first ?? "naskah.md"); untuk semua: bimtek periksa")
    case .emptyDraft:
      self.init(
        "Naskah kosong", why: "tidak ada kata yang dapat ditelaah", action: "tulis dahulu, lalu ulangi")
    case .factSheet(let name, .unknown(_, let near)):
      self.init(
        "Lembar fakta tidak ditemukan: \(name)", why: "tidak ada berkas dan tidak ada lembar bawaan itu",
        action: "yang ada: \(near.joined(separator: ", ")); buat sendiri: bimtek naskah lembar-fakta")
    case .factSheet(let name, .unreadable(let problem)):
      self.init(
        "Lembar fakta tidak terbaca: \(name)", why: problem.words,
        action: "sebut berkas .yaml; buat dengan: bimtek naskah lembar-fakta")
    case .factSheet(let name, .broken(let problems)):
      self.init(
        "Lembar fakta perlu diperbaiki: \(name)", why: problems.first?.description ?? "isinya tidak terbaca",
        action: "betulkan baris itu, atau buat baru: bimtek naskah lembar-fakta")
    }
  }
}
