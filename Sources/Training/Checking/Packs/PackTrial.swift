import Foundation
import RuleKit
import SourceText

/// The examples of a house pack, run as its tests.
public struct PackTrial: Sendable {
  /// The path of the pack.
  public let path: String
  /// Its name.
  public let name: String
  /// How many rules it has.
  public let rules: Int
  /// How many examples were run.
  public let examples: Int
  /// What is wrong, in order of lines.
  public let problems: [PackProblem]

  /// Reads a pack and runs its examples.
  public init(_ path: String, in environment: Environment) {
    let url = URL(filePath: path, relativeTo: environment.workingDirectory)
    let (pack, problems) = PackReader.read(url, path: path)
    self.path = path
    name = pack.name
    rules = pack.entries.count
    examples = pack.entries.reduce(0) { $0 + $1.rule.examples.count }
    let failed = pack.entries.flatMap { entry in
      let linter = Linter([entry.rule])
      return entry.rule.examples.compactMap { PackTrial.problem($0, entry.rule, linter) }
    }
    let bare = pack.entries.filter { $0.rule.examples.isEmpty }.map {
      PackProblem(
        line: $0.line, message: "Aturan \($0.rule.code) belum punya contoh; tambahkan salah dan benar.")
    }
    self.problems = (problems + failed + bare).sorted { $0.line < $1.line }
  }

  /// The packs that the settings above the working directory name.
  public static func configured(in environment: Environment) -> [String] {
    var cache = SettingsCache()
    var failures: [Checker.Failure] = []
    return cache.agency(for: environment.workingDirectory, failures: &failures).packs.map(\.path)
  }

  private static func problem(_ example: Example, _ rule: Rule, _ linter: Linter) -> PackProblem? {
    let parts = example.text.split(separator: "«", maxSplits: 1, omittingEmptySubsequences: false)
    let marked =
      parts.count == 2 ? parts[1].split(separator: "»", omittingEmptySubsequences: false).first : nil
    let plain = example.text.replacing("«", with: "").replacing("»", with: "")
    let source = SourceText(plain)
    let findings = linter.check(
      Draft(
        name: "contoh", source: source, format: .markdown, kind: example.kind, channel: example.channel))
    let line = Int(example.line)
    if !example.isBad {
      return findings.first.map {
        PackProblem(
          line: line, message: "\(rule.code): contoh benar ini ditemukan juga, pada “\($0.text)”: “\(plain)”."
        )
      }
    }
    guard !findings.isEmpty else {
      return PackProblem(line: line, message: "\(rule.code): contoh salah ini tidak ditemukan: “\(plain)”.")
    }
    if let marked, !findings.contains(where: { $0.text == marked }) {
      let seen = findings[0].text
      return PackProblem(
        line: line, message: "\(rule.code): yang ditemukan “\(seen)”, bukan “\(marked)”: “\(plain)”.")
    }
    let result = source.applying(findings.compactMap(\.edit)).string
    if let corrected = example.corrected, corrected != result {
      return PackProblem(
        line: line, message: "\(rule.code): hasil perbaikan “\(result)”, bukan “\(corrected)”.")
    }
    return nil
  }
}
