import Foundation
import Synchronization

/// A hunspell dictionary of the system, asked for words that our own table lacks.
///
/// Opening takes about 11 ms and a look-up 3.5 µs, so it is opened late and asked once for each distinct word.
/// One look-up at a time: hunspell is not re-entrant.
public final class HunspellDictionary: Sendable {
  /// Where the systems keep dictionaries.
  public static let systemFolders = [
    "/usr/share/hunspell", "/usr/share/myspell", "/usr/local/share/hunspell",
  ]

  /// Longer words are not asked for (hunspell's own limit is 100 letters).
  private static let longestWord = 100

  private let handle: Mutex<HunspellHandle>

  /// Opens the dictionary of a language; nil where no folder has both of its files.
  ///
  /// - Parameters:
  ///   - language: the name of its files without ending, such as `id_ID`.
  ///   - folders: where to look; the first hit counts.
  public init?(language: String, in folders: [String] = systemFolders) {
    guard let files = Self.files(language: language, in: folders),
      let handle = HunspellHandle(affixes: files.affixes, words: files.words)
    else { return nil }
    self.handle = Mutex(handle)
  }

  /// The two files of a language in the first folder that has both.
  public static func files(
    language: String, in folders: [String] = systemFolders
  ) -> (affixes: String, words: String)? {
    let isReadable = FileManager.default.isReadableFile(atPath:)
    return folders.lazy.map { ("\($0)/\(language).aff", "\($0)/\(language).dic") }
      .first { isReadable($0.0) && isReadable($0.1) }
  }

  /// Whether the dictionary has a word, as it is spelt or with the capitals that its place demands.
  ///
  /// Words beyond ASCII are unknown: the Indonesian dictionary is in Latin-1, and the language needs no more.
  public func knows(_ word: String) -> Bool {
    guard !word.isEmpty, word.utf8.count <= Self.longestWord, word.utf8.allSatisfy({ 1..<128 ~= $0 }) else {
      return false
    }
    return handle.withLock { $0.spells(word) }
  }
}
