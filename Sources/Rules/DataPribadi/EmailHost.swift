import Bahasa
import RuleKit

/// Hosts of e-mail addresses that belong to public bodies by their domain.
enum EmailHost {
  /// Whether a host, in lower case, lies under a public domain.
  static func isGovernment(_ host: String) -> Bool {
    [".go.id", ".desa.id", ".mil.id", ".sch.id", ".ac.id"].contains { host.hasSuffix($0) }
  }

  /// The tokens of an address that words hide: `budi (at) gmail`, `budi [at] gmail`, `budi at gmail`.
  static func disguised(before host: Range<Int>, _ reading: Reading) -> Range<Int>? {
    var index = host.lowerBound - 1
    if isBracket(index, reading) { index -= 1 }
    guard reading.word(index, is: "at") || reading.word(index, is: "et") else { return nil }
    index -= 1
    if isBracket(index, reading) { index -= 1 }
    guard let name = reading.token(index), name.kind != .mark else { return nil }
    return index..<host.upperBound
  }

  /// Whether a bare host is one where anybody may have a mailbox.
  static func isFreeMail(_ host: String) -> Bool {
    let name = host.lowercased()
    return ["gmail.", "yahoo.", "hotmail.", "outlook.", "ymail.", "rocketmail.", "icloud.", "proton"].contains
    {
      name.hasPrefix($0)
    }
  }

  private static func isBracket(_ index: Int, _ reading: Reading) -> Bool {
    guard let mark = reading.token(index)?.mark else { return false }
    return [.openParenthesis, .closeParenthesis, .openBracket, .closeBracket].contains(mark)
  }
}
