import Curriculum
import Foundation
import RuleKit
import Rules

/// Settings by folder, and one compiled linter for each distinct set of levels.
struct SettingsCache {
  private let environment: Environment
  private var byFolder: [String: Settings] = [:]
  private var byFile: [String: Settings] = [:]
  private var linters: [(levels: [String: Severity?], linter: Linter)] = []

  init(environment: Environment) { self.environment = environment }

  /// The settings that count in a folder; a broken file is reported once and then counts as empty.
  mutating func settings(for folder: URL, failures: inout [Checker.Failure]) -> Settings {
    let key = folder.standardizedFileURL.path
    if let known = byFolder[key] { return known }
    let settings = SettingsReader.find(from: folder).map { read($0, &failures) } ?? Settings()
    byFolder[key] = settings
    return settings
  }

  private mutating func read(_ url: URL, _ failures: inout [Checker.Failure]) -> Settings {
    if let known = byFile[url.path] { return known }
    let yaml = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    let loaded = SettingsReader.read(yaml, file: url.path)
    failures += loaded.problems.map {
      Checker.Failure(path: url.path, reason: .settings(line: $0.line, message: $0.message))
    }
    let settings = loaded.value ?? Settings()
    byFile[url.path] = settings
    return settings
  }

  /// The linter for settings; compiled once for each set of levels.
  mutating func linter(for settings: Settings) -> Linter {
    if let known = linters.first(where: { $0.levels == settings.levels }) { return known.linter }
    let linter = Linter(Rule.all, settings: settings, knows: WordKnowledge.shared.knows)
    linters.append((settings.levels, linter))
    return linter
  }
}
