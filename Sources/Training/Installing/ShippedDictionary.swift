import Foundation
import Spelling

/// Hunspell's Indonesian dictionary: of the system, or beside an installed bimtek.
enum ShippedDictionary {
  /// The name of its files, without ending.
  static let language = "id_ID"
  /// The folder below `share/bimtek`.
  static let folder = "dictionary"

  /// The files that are there, to be shipped.
  static func found() -> [URL] {
    for folder in HunspellDictionary.systemFolders {
      let files = ["aff", "dic"].map { URL(filePath: "\(folder)/\(language).\($0)") }
      if files.allSatisfy({ FileManager.default.fileExists(atPath: $0.path) }) { return files }
    }
    return []
  }

  /// Where to look: beside the installed program first.
  static func folders(of environment: Environment) -> [String] {
    let own = environment.executable.map {
      URL(filePath: $0).deletingLastPathComponent().appending(path: "../share/bimtek/\(folder)")
        .standardizedFileURL.path
    }
    return (own.map { [$0] } ?? []) + HunspellDictionary.systemFolders
  }
}
