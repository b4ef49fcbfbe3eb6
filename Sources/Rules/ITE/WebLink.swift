import RuleKit

/// A link as it stands in a text.
struct WebLink {
  /// The host in lower case, without `www.`.
  let host: String

  init(_ text: String) {
    var rest = text.lowercased()
    if let scheme = rest.firstRange(of: "://") { rest = String(rest[scheme.upperBound...]) }
    if rest.hasPrefix("www.") { rest.removeFirst(4) }
    host = String(rest.prefix { $0 != "/" && $0 != "?" && $0 != ":" })
  }

  /// Whether it hides where it leads.
  var isShortener: Bool { WebLink.shorteners.contains(host) }

  /// Whether the agency registered its domain, or it lies under a public one.
  func isOfficial(_ settings: Settings) -> Bool {
    settings.official.domains.contains { host == $0 || host.hasSuffix("." + $0) } || host.hasSuffix(".go.id")
  }

  private static let shorteners: Set<String> = [
    "bit.ly", "s.id", "tinyurl.com", "cutt.ly", "t.ly", "rebrand.ly", "is.gd", "goo.gl", "shorturl.at",
    "ow.ly", "rb.gy",
    "linktr.ee", "tiny.cc",
  ]
}
