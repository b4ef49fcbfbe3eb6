import ArgumentParser
import Foundation
import RuleKit
import Training

/// Which drafts are checked, and what they are taken for.
struct DraftOptions: ParsableArguments {
  @Argument(help: "Berkas .md, .txt, .docx, .odt, .pdf, .html, atau folder. Tanpa berkas: masukan standar.")
  var paths: [String] = []

  @Option(
    name: .customLong("jenis"),
    help: "Jenis naskah: \(DraftKind.allCases.map(\.rawValue).joined(separator: ", ")).")
  var kind: DraftKind?

  @Option(
    name: .customLong("kanal"),
    help: "Kanal terbit: \(Channel.allCases.map(\.rawValue).joined(separator: ", ")).")
  var channel: Channel?

  @Option(name: .customLong("nama-masukan"), help: "Nama untuk masukan standar; .txt berarti teks polos.")
  var inputName: String?

  /// The request behind the options, with paths that the parser took for the value of another option.
  func request(and more: [String] = []) -> Checker.Request {
    var request = Checker.Request()
    let all = more + paths
    request.paths = all.filter { $0 != "-" }
    request.kind = kind
    request.channel = channel
    if request.paths.isEmpty || all.contains("-") || inputName != nil {
      request.standardInputName = inputName ?? "masukan.md"
    }
    return request
  }

  /// Says that files are needed where the request asks for standard input.
  func refuseStandardInput(for request: Checker.Request, _ console: Console, _ done: String) throws {
    guard request.standardInputName != nil else { return }
    throw console.failure(
      Message(
        "Masukan standar tidak dapat \(done)", why: "tidak ada berkas",
        action: "beri nama berkasnya, misalnya: bimtek periksa naskah.md"), code: 64)
  }

  /// Standard input, where the request asks for it.
  func standardInput(for request: Checker.Request, _ console: Console) throws -> [UInt8] {
    guard request.standardInputName != nil else { return [] }
    guard isatty(STDIN_FILENO) == 0 else {
      throw console.failure(
        Message(
          "Naskah mana yang diperiksa?", why: "tidak ada nama berkas dan tidak ada masukan",
          action: "tulis misalnya: bimtek periksa naskah.md"), code: 64)
    }
    return Array((try? FileHandle.standardInput.readToEnd()) ?? Data())
  }
}
