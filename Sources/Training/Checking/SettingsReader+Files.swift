import Foundation
import SourceText

extension SettingsReader {
  /// Why the text of a settings file or a pack cannot be had.
  struct Unreadable: Error {
    /// The reason in Indonesian.
    let words: String
  }

  /// The text of a file of settings, in whatever encoding an editor of Windows stored it.
  static func text(of url: URL) throws(Unreadable) -> String {
    let data: Data
    do {
      data = try Data(contentsOf: url)
    } catch {
      throw Unreadable(words: SystemReason.words(error))
    }
    guard let decoded = DecodedText(Array(data)) else { throw Unreadable(words: "isinya bukan teks") }
    let mark = Array("\u{FEFF}".utf8)
    return String(
      decoding: decoded.bytes.starts(with: mark) ? decoded.bytes[mark.count...] : decoded.bytes[...],
      as: UTF8.self)
  }
}
