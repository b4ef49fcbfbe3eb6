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
    guard let files = HunspellDictionary.files(language: language) else { return [] }
    return [files.affixes, files.words].map { URL(filePath: $0) }
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
