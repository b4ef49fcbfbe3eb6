import ArgumentParser
import Foundation
import Reporting
import RuleKit
import Training

/// `bimtek hitung`: the length of a text on every platform.
struct HitungCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hitung",
    abstract: "Hitung panjang teks menurut setiap platform.",
    discussion: """
      Contoh:
        bimtek hitung takarir.txt
        bimtek hitung "Loket buka Senin, 2 Maret 2026."
        cat takarir.txt | bimtek hitung -

      X memberi bobot: huruf Latin 1, emoji dan aksara lain 2, tautan selalu 23.
      """,
    aliases: ["count"])

  @Argument(help: "Teks dalam tanda petik, nama berkas, atau - untuk masukan standar.")
  var input: String?

  @Option(name: .customLong("jenis"), help: "Jenis naskah; utas dihitung per bagian.")
  var kind: DraftKind?

  @OptionGroup var style: StyleOptions

  func run() async throws {
    let console = style.console
    let text = try text(console)
    guard text.contains(where: { !$0.isWhitespace }) else {
      throw console.failure(
        Message(
          "Tidak ada yang dihitung", why: "teksnya kosong",
          action: "tulis misalnya: bimtek hitung \"Loket buka Senin.\""), code: 64)
    }
    console.print(
      PostCountPage(console.style).lines(PostCount(text, kind: kind)).joined(separator: "\n") + "\n")
  }

  private func text(_ console: Console) throws -> String {
    guard let input, input != "-" else {
      guard isatty(STDIN_FILENO) == 0 else {
        throw console.failure(
          Message(
            "Teks mana yang dihitung?", why: "tidak ada teks, berkas, atau masukan",
            action: "tulis misalnya: bimtek hitung takarir.txt"), code: 64)
      }
      return String(decoding: (try? FileHandle.standardInput.readToEnd()) ?? Data(), as: UTF8.self)
    }
    if FileManager.default.fileExists(atPath: input) {
      guard let data = FileManager.default.contents(atPath: input) else {
        throw console.failure(
          Message(
            "Berkas tidak terbaca: \(input)", why: "ini folder, atau izinnya tidak cukup",
            action: "sebut berkas teks yang dapat dibuka"), code: 2)
      }
      return String(decoding: data, as: UTF8.self)
    }
    let looksLikeFile =
      !input.contains(where: \.isWhitespace)
      && ["txt", "md", "markdown"].contains(URL(filePath: input).pathExtension.lowercased())
    guard !looksLikeFile else {
      throw console.failure(
        Message(
          "Berkas tidak ada: \(input)", why: "tidak ditemukan pada folder ini",
          action: "cek nama dan foldernya"), code: 2)
    }
    return input
  }
}
