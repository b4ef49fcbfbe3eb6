import Curriculum
import Foundation
import RuleKit
import Rules

/// Reads house packs: YAML with a name and rules.
enum PackReader {
  /// Reads a file; what cannot be used becomes problems with lines.
  static func read(_ url: URL, path: String) -> (pack: HousePack, problems: [PackProblem]) {
    let none = HousePack(path: path, name: path, entries: [])
    do throws(SettingsReader.Unreadable) {
      return read(try SettingsReader.text(of: url), path: path)
    } catch {
      return (none, [PackProblem(line: 1, message: "Paket ini tidak terbaca: \(error.words).")])
    }
  }

  /// Reads a text; rules that can never match, or whose codes are taken, are left out.
  static func read(_ yaml: String, path: String) -> (pack: HousePack, problems: [PackProblem]) {
    let root: YAMLNode
    do {
      root = try YAMLNode.parse(yaml)
    } catch {
      let problem = ContentProblem(error, file: path)
      return (
        HousePack(path: path, name: path, entries: []),
        [PackProblem(line: problem.line, message: problem.message)]
      )
    }
    var fields = YAMLFields(root, file: path)
    let name = fields.optionalText("nama") ?? path
    var entries: [HousePack.Entry] = []
    var problems: [PackProblem] = []
    let nodes = fields.requiredNode("aturan")?.elements
    if nodes == nil, fields.lines["aturan"] != nil {
      problems.append(
        PackProblem(line: fields.lines["aturan"] ?? 1, message: "Nilai “aturan” harus berupa daftar."))
    }
    fields.finish()
    problems += fields.problems.map { PackProblem(line: $0.line, message: $0.message) }
    for node in nodes ?? [] {
      var inner = YAMLFields(node, file: path)
      let entry = PackRuleReader.read(&inner)
      inner.finish()
      problems += inner.problems.map { PackProblem(line: $0.line, message: $0.message) }
      guard !inner.isUnusable, let entry else { continue }
      let found = PackInspection.problems(of: entry, besides: entries)
      problems += found
      if found.isEmpty { entries.append(entry) }
    }
    return (HousePack(path: path, name: name, entries: entries), problems.sorted { $0.line < $1.line })
  }
}
