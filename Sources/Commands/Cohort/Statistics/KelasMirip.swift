import ArgumentParser
import Reporting
import Training

/// `bimtek kelas mirip`: drafts that share long stretches, side by side.
struct KelasMirip: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mirip", abstract: "Lihat pasangan naskah yang banyak kesamaannya.",
    discussion: """
      Lembar fakta dan bunyi soal tidak dihitung. Kesamaan bukan bukti menyalin: peserta boleh bekerja
      berkelompok, dan kalimat baku memang serupa. Bicarakan dengan keduanya.

      Contoh:
        bimtek kelas mirip arunaya.bimtek --tugas E38
        bimtek kelas mirip arunaya.bimtek --tugas E38 --paling-sedikit 60
      """,
    aliases: ["similar"])

  @Argument(help: "Berkas kelas.")
  var file: String

  @Option(name: .customLong("tugas"), help: "Kode tugas, misalnya E38.")
  var task: String

  @Option(name: .customLong("paling-sedikit"), help: "Persen kesamaan yang ditampilkan, 10 sampai 100.")
  var least = 30

  @OptionGroup var content: ContentOptions
  @OptionGroup var style: StyleOptions

  func run() async throws {
    let console = style.console
    guard (10...100).contains(least) else {
      throw console.failure(
        Message(
          "--paling-sedikit \(least) tidak dapat dipakai", why: "kesamaan diukur dalam persen, 10 sampai 100",
          action: "tulis misalnya --paling-sedikit 30"), code: 64)
    }
    let environment = Environment.live()
    let task = try content.gradingTask(task, environment, console)
    do {
      let found = try Cohort.open(file, readOnly: true, environment: environment)
        .likeDrafts(task, atLeast: Double(least) / 100)
      console.print(LikenessText(found, console.style).text)
    } catch {
      throw console.failure(Message(error), code: 2)
    }
  }
}

/// Pairs of drafts side by side, for the terminal.
struct LikenessText {
  /// The most pairs that are shown.
  private static let most = 20
  private let found: LikeDrafts
  private let style: TerminalStyle
  private var width: Int { min(style.width, 120) }

  init(_ found: LikeDrafts, _ style: TerminalStyle) {
    self.found = found
    self.style = style
  }

  var text: String {
    guard !found.pairs.isEmpty else {
      return "\(found.drafts) naskah dibandingkan; tidak ada pasangan yang menonjol.\n"
    }
    var lines = [
      style.set(
        "\(found.drafts) naskah dibandingkan, \(found.pairs.count) pasangan banyak kesamaannya", .strong)
    ]
    lines += Wrapping.fill(
      "Kesamaan bukan tuduhan: lembar fakta dan soal sudah dikeluarkan, tetapi kerja kelompok dan kalimat baku "
        + "tetap serupa. Bicarakan dengan keduanya.", width: width)
    for pair in found.pairs.prefix(LikenessText.most) {
      let share = Int((pair.likeness * 100).rounded())
      lines += [
        "",
        style.set(
          "\(share) %  \(pair.first.code) \(style.printable(pair.first.name)) dan \(pair.second.code) "
            + style.printable(pair.second.name), .strong),
      ]
      for passage in pair.passages { lines += beside(passage.first, passage.second) }
    }
    if found.pairs.count > LikenessText.most {
      lines += Wrapping.fill(
        "Masih ada \(found.pairs.count - LikenessText.most) pasangan lain; "
          + "naikkan --paling-sedikit untuk menyaring.", width: style.width)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Two passages in two columns, at most eight lines of each.
  private func beside(_ first: String, _ second: String) -> [String] {
    let column = (width - 5) / 2
    let left = Wrapping.fill(style.printable(first), width: column).prefix(8)
    let right = Wrapping.fill(style.printable(second), width: column).prefix(8)
    let rows = max(left.count, right.count)
    return (0..<rows).map { row in
      let text = row < left.count ? left[row] : ""
      let gap = String(repeating: " ", count: max(column - DisplayWidth.of(text), 0))
      return "  \(text)\(gap) \(style.bar) \(row < right.count ? right[row] : "")"
    } + [""]
  }
}
