import Foundation
import Reporting
import RuleKit
import TestSupport
import Testing
import Training

@testable import Commands

@Suite("The tool's own texts pass its own checker")
struct OwnTextsTests {
  /// Words of the trade that no dictionary has.
  static let settings = """
    kosakata: [bimtek, Arunaya, sarif, junit, rdjson, galat, kurawal, diska, bs, takarir, luring, ASCII, YAML, CSV,
      NIP, NIK, FAT, GIFT, HTML, PDF, QR, USB, JSON, PNG, SVG, JP]
    """

  /// A text and where it stands.
  struct Text: Sendable, CustomTestStringConvertible {
    let place: String
    let text: String
    var testDescription: String { place }
  }

  /// Help pages, options, help topics and menus; lines of examples are left out.
  static let texts: [Text] = commands + topics + menus

  private static let commands: [Text] = below([.root])

  private static let topics: [Text] = HelpTopic.allCases.map { topic in
    Text(place: "bantuan \(topic.rawValue)", text: topic.title + ".\n\n" + prose(topic.text))
  }

  private static var menus: [Text] {
    let items = MainMenu.Item.allCases.map { Text(place: "menu", text: "\($0.line.title): \($0.line.note)") }
    let steps = DraftStep.allCases.map { Text(place: "menu naskah", text: $0.title) }
    return items + steps + [Text(place: "tanpa perintah", text: prose(ShortHelp.text))]
  }

  private static func below(_ path: [CommandInfo]) -> [Text] {
    guard let command = path.last else { return [] }
    let name = path.map(\.commandName).joined(separator: " ")
    var parts = [command.abstract, prose(command.discussion)]
    parts += command.shown.compactMap { $0.abstract.map(prose) }
    return [Text(place: name, text: parts.joined(separator: "\n\n"))]
      + command.children.flatMap { below(path + [$0]) }
  }

  /// The sentences: lines of examples and what is typed at a command line are left out.
  private static func prose(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("  ") }
      .map { line in
        line.split(separator: " ").filter { word in !["=", "--", "/"].contains { word.contains($0) } }
          .joined(separator: " ")
      }
      .joined(separator: "\n")
  }

  @Test("spelling, capitals, abbreviations, numbers, punctuation, diction and sentences", arguments: texts)
  func isClean(_ text: Text) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "bimtek-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(Self.settings.utf8).write(to: folder.appending(path: ".bimtek.yml"))
    try Data(text.text.utf8).write(to: folder.appending(path: "naskah.md"))
    var environment = Environment.live()
    environment.workingDirectory = URL(filePath: folder.path, directoryHint: .isDirectory)
    var request = Checker.Request()
    request.paths = ["naskah.md"]
    request.kind = .pengumuman
    let outcome = await Checker(environment: environment).check(request)
    #expect(outcome.failures.isEmpty)
    let language: Set = ["EJA", "KAP", "SGK", "ANG", "TBA", "DIK", "KAL"]
    for finding in outcome.report.files.flatMap(\.findings)
    where language.contains(finding.code.family) && finding.certainty != .tanya && !isNamed(finding) {
      Issue.record("\(finding.code) \(finding.message)")
    }
  }

  /// Whether a finding is about a name: the program's, lower case even at the start of a sentence, that of a kind
  /// of exercise, or that of a channel or a kind of draft as it is typed.
  private func isNamed(_ finding: Finding) -> Bool {
    finding.code == "KAP-01" && finding.message.contains("“Bimtek”") || finding.text == "bs"
      || Channel(rawValue: finding.text) != nil || DraftKind(named: finding.text) != nil
  }
}
