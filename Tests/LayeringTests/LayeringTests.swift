import Foundation
import TestSupport
import Testing

/// The import table of the architecture.
///
/// SwiftPM lets transitive imports through; this does not.
private let allowed: [String: Set<String>] = [
  "CCmark": [], "CHunspell": [], "CPangoCairo": [], "CQREncode": [], "CSodium": [],
  "CXLSXWriter": [], "CXML": [], "CZip": [], "CZlib": [],
  "SourceText": [],
  "Markdown": ["CCmark", "SourceText"],
  "Spelling": ["CHunspell", "Foundation", "Synchronization"],
  "OfficePackage": ["CXML", "CZip", "Glibc", "Synchronization"],
  "Documents": ["Glibc", "OfficePackage", "SourceText", "Synchronization"],
  "Spreadsheet": ["CXLSXWriter", "Glibc", "OfficePackage", "SourceText"],
  "Drawing": ["CPangoCairo", "Glibc"],
  "QRCode": ["CQREncode"],
  "Bahasa": ["SourceText", "Synchronization"],
  "RuleKit": ["Bahasa", "Markdown", "SourceText", "Synchronization"],
  "Rules": ["Bahasa", "RuleKit", "SourceText"],
  "Reporting": ["Foundation", "Markdown", "RuleKit", "SourceText"],
  "Curriculum": ["Foundation", "Markdown", "RuleKit", "SourceText", "Yams"],
  "Scoring": ["Bahasa", "Curriculum", "RuleKit", "SourceText"],
  "ContentChecks": ["Bahasa", "Curriculum", "Foundation", "RuleKit", "Scoring", "SourceText"],
  "Records": ["Curriculum", "Foundation", "GRDB", "Scoring"],
  "Credentials": ["CSodium", "CZlib", "Drawing", "Glibc", "QRCode"],
  "Training": [
    "Bahasa", "ContentChecks", "Credentials", "Curriculum", "Documents", "Drawing", "Foundation", "Glibc",
    "Markdown",
    "Records", "Reporting", "RuleKit", "Rules", "Scoring", "SourceText", "Spelling", "Spreadsheet",
    "Synchronization",
  ],
  "Commands": [
    "ArgumentParser", "Curriculum", "Dispatch", "Foundation", "Markdown", "Records", "Reporting", "RuleKit",
    "SourceText", "Synchronization", "Training",
  ],
  "bimtek": ["Commands", "Foundation"],
  "bimtek-bench": [
    "Bahasa", "CCmark", "Credentials", "Curriculum", "Foundation", "Markdown", "RuleKit", "Rules", "Scoring",
    "SourceText", "Training",
  ],
]

@Suite("The layers")
struct LayeringTests {
  @Test("are all in the table, and the table names no other")
  func targets() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: sources.path).filter {
      !$0.hasPrefix(".")
    }
    #expect(Set(folders) == Set(allowed.keys))
  }

  @Test("import only what lies below them", arguments: allowed.keys.sorted())
  func imports(_ target: String) throws {
    let folder = sources.appending(path: target)
    let files = try #require(FileManager.default.enumerator(atPath: folder.path)).compactMap { $0 as? String }
    for file in files where file.hasSuffix(".swift") {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      for module in importedModules(in: text) {
        #expect(allowed[target]?.contains(module) == true, "\(target)/\(file) imports \(module)")
      }
    }
  }

  private var sources: URL { Repository.root.appending(path: "Sources") }

  /// The modules of lines such as `public import struct Foundation.URL`.
  private func importedModules(in text: String) -> [String] {
    text.split(separator: "\n").compactMap { importedModule(in: $0) }
  }

  private func importedModule(in line: Substring) -> String? {
    let words = line.split(separator: " ").map(String.init)
    guard let index = words.firstIndex(of: "import") else { return nil }
    let modifiers: Set<String> = [
      "public", "internal", "private", "fileprivate", "@preconcurrency", "@testable",
    ]
    guard words[..<index].allSatisfy({ modifiers.contains($0) }) else { return nil }
    let kinds: Set<String> = ["struct", "class", "enum", "protocol", "func", "var", "typealias"]
    guard let name = words[(index + 1)...].first(where: { !kinds.contains($0) }) else { return nil }
    return name.split(separator: ".").first.map(String.init)
  }
}
