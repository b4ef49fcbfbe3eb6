/// What a rule rests on.
public struct Reference: Sendable, Hashable {
  /// What kind of source it is.
  public enum Kind: String, Sendable {
    /// A law or regulation, cited by article.
    case hukum
    /// The spelling rules, EYD Edisi V, by clause.
    case eyd
    /// The dictionary, KBBI.
    case kbbi
    /// Guidelines of a profession or a platform, and practice.
    case rujukan
  }
  /// What kind of source it is.
  public let kind: Kind
  /// The citation as a reader sees it.
  public let text: String
  /// The day on which someone last checked it, `yyyy-mm-dd`.
  public let checked: String

  /// An article of a law or regulation.
  public static func hukum(_ text: String, checked: String) -> Reference {
    Reference(kind: .hukum, text: text, checked: checked)
  }
  /// A clause of EYD Edisi V.
  public static func eyd(_ text: String, checked: String = "2026-11-20") -> Reference {
    Reference(kind: .eyd, text: "EYD V, \(text)", checked: checked)
  }
  /// An entry of the dictionary.
  public static func kbbi(_ text: String = "KBBI", checked: String = "2026-11-20") -> Reference {
    Reference(kind: .kbbi, text: text, checked: checked)
  }
  /// A guideline or a platform's own documentation.
  public static func rujukan(_ text: String, checked: String = "2026-11-20") -> Reference {
    Reference(kind: .rujukan, text: text, checked: checked)
  }
}
