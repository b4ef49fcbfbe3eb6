import ArgumentParser
import Foundation
import Reporting
import RuleKit
import Training

/// `bimtek hitung`: the length of a text on every platform.
struct HitungCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hitung",
    abstract: "Hitung panjang teks menurut setiap platform, atau tulis teks siap salin.",
    discussion: """
      Contoh:
        bimtek hitung takarir.txt
        bimtek hitung takarir.md --salin
        bimtek hitung "Loket buka Senin, 2 Maret 2026."
        cat takarir.txt | bimtek hitung -

      X memberi bobot: huruf Latin 1, emoji dan aksara lain 2, tautan selalu 23.
      """,
    aliases: ["count"])

  @Argument(help: "Teks dalam tanda petik, nama berkas, atau - untuk masukan standar.")
  var input: String?

  @Option(name: .customLong("jenis"), help: "Jenis naskah; utas dihitung per bagian.")
  var kind: DraftKind?

  @Flag(
    name: .customLong("salin"),
    help: "Tulis teks siap salin: tanpa kepala naskah, komentar, tanda Markdown, dan tanda tak terlihat.")
  var copies = false

  @OptionGroup var style: StyleOptions

  func run() async throws {
    let console = style.console
    let draft = try draft(console)
    let post = PostText(draft.text, isMarkdown: draft.isMarkdown)
    guard post.text.contains(where: { !$0.isWhitespace }) else {
      throw console.failure(
        Message(
          "Tidak ada yang dihitung", why: "teksnya kosong",
          action: "tulis misalnya: bimtek hitung \"Loket buka Senin.\""), code: 64)
    }
    if copies {
      console.printData(post.text + "\n")
    } else {
      console.print(
        PostCountPage(console.style).lines(PostCount(post.text, kind: kind)).joined(separator: "\n") + "\n")
    }
    for line in cleaned(post).flatMap({ Wrapping.fill($0, width: console.style.width) }) {
      console.note(line + "\n")
    }
  }

  /// What the text that goes out has no longer, where that is anything.
  private func cleaned(_ post: PostText) -> [String] {
    var parts: [String] = []
    if post.invisible > 0 { parts.append("\(post.invisible) tanda tak terlihat dibuang") }
    if post.ornamental > 0 { parts.append("\(post.ornamental) huruf hias diganti huruf biasa") }
    guard !parts.isEmpty else { return [] }
    let advice = copies ? "" : " Tulis teks bersihnya dengan --salin."
    return ["Dibersihkan lebih dahulu: \(parts.joined(separator: "; ")).\(advice)"]
  }

  /// The text that was named, and whether it is Markdown.
  private func draft(_ console: Console) throws -> (text: String, isMarkdown: Bool) {
    guard let input, input != "-" else {
      guard isatty(STDIN_FILENO) == 0 else {
        throw console.failure(
          Message(
            "Teks mana yang dihitung?", why: "tidak ada teks, berkas, atau masukan",
            action: "tulis misalnya: bimtek hitung takarir.txt"), code: 64)
      }
      return (String(decoding: (try? FileHandle.standardInput.readToEnd()) ?? Data(), as: UTF8.self), false)
    }
    let kind = URL(filePath: input).pathExtension.lowercased()
    let isMarkdown = ["md", "markdown"].contains(kind)
    let isFileName =
      !input.contains(where: \.isWhitespace) && (isMarkdown || ["txt", "docx", "odt"].contains(kind))
    guard isFileName || FileManager.default.fileExists(atPath: input) else { return (input, false) }
    do {
      return (try Environment.live().answerText(at: input), isMarkdown)
    } catch {
      throw console.failure(Message(error), code: 2)
    }
  }
}
