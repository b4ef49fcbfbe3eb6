import ArgumentParser
import Foundation
import Training

/// Where a passphrase comes from: the terminal, or the first line of a file.
struct PassphraseOptions: ParsableArguments {
  @Option(name: .customLong("sandi-dari"), help: "Berkas yang baris pertamanya kata sandi, untuk skrip.")
  var path: String?

  /// Reads the passphrase; asks twice where it is a new one.
  func read(_ console: Console, confirming: Bool) throws -> String {
    if let path { return try Self.fromFile(path, console) }
    guard isatty(STDIN_FILENO) == 1 else {
      throw console.failure(
        Message(
          "Kata sandi belum diberikan", why: "perintah ini tidak dijalankan di terminal",
          action: "jalankan di terminal, atau pakai --sandi-dari BERKAS"), code: 64)
    }
    return try Self.typed("Kata sandi: ", confirming: confirming, console)
  }

  /// A passphrase that is being chosen: out of a file, or typed twice.
  static func new(_ path: String?, prompt: String, _ console: Console) throws -> String {
    if let path { return try fromFile(path, console) }
    guard isatty(STDIN_FILENO) == 1 else {
      throw console.failure(
        Message(
          "Kata sandi baru belum diberikan", why: "perintah ini tidak dijalankan di terminal",
          action: "jalankan di terminal, atau pakai --sandi-baru-dari BERKAS"), code: 64)
    }
    return try typed(prompt, confirming: true, console)
  }

  private static func typed(_ prompt: String, confirming: Bool, _ console: Console) throws -> String {
    let words = asked(prompt)
    guard !words.isEmpty else { throw console.failure(Message(.emptyPassphrase), code: 64) }
    if confirming, asked("Ulangi kata sandi: ") != words {
      throw console.failure(
        Message(
          "Kata sandi tidak sama", why: "dua kali ketikan berbeda",
          action: "jalankan lagi dan ketik pelan-pelan"),
        code: 64)
    }
    return words
  }

  private static func fromFile(_ path: String, _ console: Console) throws -> String {
    guard let data = FileManager.default.contents(atPath: path) else {
      let problem: FileProblem = FileManager.default.fileExists(atPath: path) ? .denied : .missing
      throw console.failure(Message(file: path, problem), code: 2)
    }
    let line =
      String(decoding: data, as: UTF8.self).split(omittingEmptySubsequences: false) { $0.isNewline }
      .first.map(String.init) ?? ""
    guard !line.isEmpty else { throw console.failure(Message(.emptyPassphrase), code: 2) }
    return line
  }

  /// Asks on the terminal while it shows nothing; the terminal is put back whatever happens.
  private static func asked(_ prompt: String) -> String {
    FileHandle.standardError.write(Data(prompt.utf8))
    var before = termios()
    let isKnown = tcgetattr(STDIN_FILENO, &before) == 0
    var silent = before
    silent.c_lflag &= ~tcflag_t(ECHO)
    if isKnown { tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent) }
    defer {
      if isKnown { tcsetattr(STDIN_FILENO, TCSAFLUSH, &before) }
      FileHandle.standardError.write(Data("\n".utf8))
    }
    return readLine(strippingNewline: true) ?? ""
  }
}
