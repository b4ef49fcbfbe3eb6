import RuleKit

/// A link as it stands in a text.
struct WebLink {
  /// The host in lower case, without `www.`.
  let host: String
  /// Whether something follows the host.
  let hasPath: Bool

  init(_ text: String) {
    var rest = text.lowercased()
    if let scheme = rest.firstRange(of: "://") { rest = String(rest[scheme.upperBound...]) }
    if rest.hasPrefix("www.") { rest.removeFirst(4) }
    host = String(rest.prefix { $0 != "/" && $0 != "?" && $0 != ":" })
    isProgram = rest.hasSuffix(".apk") || rest.hasSuffix(".exe")
    hasPath = rest.utf8.count > host.utf8.count + 1
  }

  /// Whether it hides where it leads.
  var isShortener: Bool { WebLink.shorteners.contains(host) }

  /// Whether the agency registered its domain, or it lies under a public one.
  func isOfficial(_ settings: Settings) -> Bool {
    settings.official.domains.contains { host == $0 || host.hasSuffix("." + $0) } || host.hasSuffix(".go.id")
  }

  /// Whether it belongs to a platform or service that people know.
  var isWellKnown: Bool {
    WebLink.known.contains { host == $0 || host.hasSuffix("." + $0) }
      || [".ac.id", ".sch.id", ".desa.id", ".mil.id"].contains { host.hasSuffix($0) }
      || host.contains("example.")
  }
  /// Whether it only looks as if it lay under a public domain: `pajak.contoh.go.id.bayar.com`.
  var imitatesGovernment: Bool {
    !host.hasSuffix(".go.id")
      && (host.contains(".go.id.") || host.contains(".go.id-") || host.contains("-go-id")
        || host.contains("go-id."))
  }
  /// Whether it leads to a program to install from outside the stores.
  let isProgram: Bool
  /// Whether its top domain or free host is one that swindlers like.
  var isCheap: Bool {
    [
      ".xyz", ".top", ".click", ".site", ".online", ".vip", ".icu", ".club", ".info", ".live", ".shop",
      ".store", ".tk",
      ".blogspot.com", ".wordpress.com", ".weebly.com", ".wixsite.com", ".web.app", ".github.io", ".my.id",
      ".buzz",
    ].contains { host.hasSuffix($0) }
  }
  /// Whether its name promises help or games.
  var baits: Bool {
    [
      "bansos", "bantuan", "blt", "cair", "klaim", "hadiah", "slot", "gacor", "undian", "subsidi", "pinjam",
      "kuota", "judi", "maxwin",
    ].contains {
      host.contains($0)
    }
  }
  /// Whether it leads to a post on a platform.
  var isSocial: Bool {
    [
      "youtube.com", "youtu.be", "instagram.com", "facebook.com", "fb.watch", "tiktok.com", "x.com",
      "twitter.com",
      "threads.net", "t.me",
    ].contains { host == $0 || host.hasSuffix("." + $0) }
  }
  private static let known: Set<String> = [
    "youtube.com", "youtu.be", "instagram.com", "facebook.com", "tiktok.com", "x.com", "twitter.com",
    "threads.net",
    "zoom.us", "google.com", "maps.app.goo.gl", "whatsapp.com", "wa.me", "kompas.com", "detik.com",
    "antaranews.com",
    "wikipedia.org", "bpjs-kesehatan.go.id", "pln.co.id", "kai.id",
  ]
  private static let shorteners: Set<String> = [
    "bit.ly", "s.id", "tinyurl.com", "cutt.ly", "t.ly", "rebrand.ly", "is.gd", "goo.gl", "shorturl.at",
    "ow.ly", "rb.gy",
    "linktr.ee", "tiny.cc", "bitly.ws", "bitly.com", "gg.gg", "lnkd.in", "heylink.me", "lynk.id", "msha.ke",
    "v.ht", "adf.ly",
    "bl.ink", "surl.li", "t.co", "n9.cl", "dub.sh", "kutt.it", "short.gy", "soo.gd", "u.to", "vk.cc",
    "wa.link", "taplink.cc",
    "beacons.ai", "linkbio.co", "clck.ru", "x.gd", "ouo.io", "mikro.id", "singkat.in", "intip.in", "tiny.one",
    "shrtco.de",
    "shorturl.gg", "rebrandly.com", "buff.ly", "dlvr.it", "qr.ae", "me-qr.com", "forms.gle",
  ]
}
