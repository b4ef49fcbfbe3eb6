import Curriculum
import Foundation
import RuleKit
import Rules

/// What an agency brings to a check: its settings and its own rules.
struct Agency: Sendable {
  var settings = Settings()
  /// The folder of the settings file; paths in it count from there on.
  var folder: URL?
  var packs: [HousePack] = []
  /// The files it was read from.
  var sources: [URL] = []

  /// The rules of its packs.
  var rules: [Rule] { packs.flatMap(\.entries).map(\.rule) }
}

/// Agencies by folder, and one compiled linter for each distinct set of levels and packs.
struct SettingsCache {
  private struct Compiled {
    let levels: [String: Severity?]
    let packs: [String]
    let linter: Linter
  }

  private var byFolder: [String: Agency] = [:]
  private var byFile: [String: Agency] = [:]
  private var linters: [Compiled] = []

  /// What counts in a folder; a broken file is reported once and what is broken in it does not count.
  mutating func agency(for folder: URL, failures: inout [Checker.Failure]) -> Agency {
    let key = folder.standardizedFileURL.path
    if let known = byFolder[key] { return known }
    let agency = SettingsReader.find(from: folder).map { read($0, &failures) } ?? Agency()
    byFolder[key] = agency
    return agency
  }

  private mutating func read(_ url: URL, _ failures: inout [Checker.Failure]) -> Agency {
    if let known = byFile[url.path] { return known }
    var agency = Agency(folder: url.deletingLastPathComponent(), sources: [url])
    defer { byFile[url.path] = agency }
    let yaml: String
    do throws(SettingsReader.Unreadable) {
      yaml = try SettingsReader.text(of: url)
    } catch {
      failures.append(Checker.Failure(path: url.path, reason: .unreadable(reason: error.words)))
      return agency
    }
    let loaded = SettingsReader.read(yaml, file: url.path)
    var problems = loaded.problems.map { ($0.line, $0.message) }
    if let value = loaded.value {
      agency.settings = value.settings
      for path in value.packs { read(pack: path, of: &agency, &failures) }
      problems += unknownLevels(value, Rule.all + agency.rules)
    }
    failures += problems.map {
      Checker.Failure(path: url.path, reason: .settings(line: $0.0, message: $0.1))
    }
    return agency
  }

  /// Levels for codes that no rule has, with the code that is probably meant.
  private func unknownLevels(_ value: SettingsReader.Contents, _ rules: [Rule]) -> [(Int, String)] {
    guard !value.levelLines.isEmpty else { return [] }
    let codes = rules.map(\.code.description)
    let known = Set(codes).union(rules.map(\.code.family))
    return value.levelLines.filter { !known.contains($0.key) }.sorted {
      ($0.value, $0.key) < ($1.value, $1.key)
    }
    .map { name, line in
      let near = nearestName(to: name, among: codes)
      let advice = near.map { "Maksudnya “\($0)”?" } ?? "Daftarnya: bimtek aturan."
      return (line, "Kode “\(name)” pada “tingkat” tidak dikenal. \(advice)")
    }
  }

  private func read(pack path: String, of agency: inout Agency, _ failures: inout [Checker.Failure]) {
    let url = URL(filePath: path, relativeTo: agency.folder)
    var (pack, problems) = PackReader.read(url, path: url.path)
    let taken = Set(agency.rules.map(\.code))
    let free = pack.entries.filter { !taken.contains($0.rule.code) }
    problems += pack.entries.filter { taken.contains($0.rule.code) }.map {
      PackProblem(line: $0.line, message: "Kode \($0.rule.code) sudah dipakai paket lain.")
    }
    pack = HousePack(path: pack.path, name: pack.name, entries: free)
    failures += problems.map {
      Checker.Failure(path: url.path, reason: .pack(line: $0.line, message: $0.message))
    }
    agency.packs.append(pack)
    agency.sources.append(url)
  }

  /// The linter for an agency.
  mutating func linter(for agency: Agency) -> Linter {
    let (levels, packs) = (agency.settings.levels, agency.packs.map(\.path))
    if let known = linters.first(where: { $0.levels == levels && $0.packs == packs }) { return known.linter }
    let linter = WordKnowledge.shared.linter(Rule.all + agency.rules, settings: agency.settings)
    linters.append(Compiled(levels: levels, packs: packs, linter: linter))
    return linter
  }
}
