/// The identifier of a lesson or an exercise: its module's folder and its own name, such as
/// `menulis-berita/teras`.
public struct ContentID: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The folder of the module.
  public let module: String
  /// The name in that folder.
  public let name: String

  /// Joins a module and a name.
  public init(module: String, name: String) {
    self.module = module
    self.name = name
  }

  /// Splits `module/name`; nil unless both are words of `a`–`z`, digits and hyphens.
  public init?(_ path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ ContentID.isName($0) }) else { return nil }
    self.init(module: String(parts[0]), name: String(parts[1]))
  }

  /// The form `module/name`.
  public var description: String { "\(module)/\(name)" }

  /// Orders by module, then name.
  public static func < (lhs: ContentID, rhs: ContentID) -> Bool {
    (lhs.module, lhs.name) < (rhs.module, rhs.name)
  }

  /// Whether a word may name a folder or file of content: kebab-case, so that a path cannot leave the root.
  public static func isName(_ text: some StringProtocol) -> Bool {
    guard let first = text.utf8.first, first != UInt8(ascii: "-") else { return false }
    return text.utf8.allSatisfy {
      (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-")
    }
  }
}
