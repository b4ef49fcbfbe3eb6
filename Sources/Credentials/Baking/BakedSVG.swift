internal import Drawing

/// A credential in an SVG, as the first element of its root (Open Badges 3.0, 5.3.2).
struct BakedSVG {
  /// The JSON.
  let credential: [UInt8]
  /// The file without the credential; nil when it was not baked in exactly our way.
  let picture: [UInt8]?

  private static let namespace = Array(" xmlns:openbadges=\"https://purl.imsglobal.org/ob/v3p0\"".utf8)
  private static let start = Array("<openbadges:credential><![CDATA[".utf8)
  private static let end = Array("]]></openbadges:credential>".utf8)
  /// What would end the section early, and how JSON may write it instead.
  private static let (bare, escaped) = (Array("]]>".utf8), Array("]]\\u003e".utf8))

  /// Whether the bytes begin like an SVG.
  static func isSVG(_ bytes: [UInt8]) -> Bool {
    ByteSearch.firstIndex(of: Array("<svg".utf8), in: bytes.prefix(1_024)) != nil
  }

  /// The picture with the credential; nil when it has no root element.
  static func baked(_ picture: [UInt8], with credential: [UInt8]) -> [UInt8]? {
    guard let root = ByteSearch.firstIndex(of: Array("<svg".utf8), in: picture[...]),
      let close = picture[root...].firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    return picture[..<(root + 4)] + namespace + picture[(root + 4)...close] + start
      + replaced(bare, by: escaped, in: credential) + end + picture[(close + 1)...]
  }

  /// Takes a baked SVG apart; nil when there is not exactly one credential.
  init?(_ bytes: [UInt8]) {
    guard let start = ByteSearch.firstIndex(of: Self.start, in: bytes[...]) else { return nil }
    let text = start + Self.start.count
    guard let end = ByteSearch.firstIndex(of: Self.end, in: bytes[text...]) else { return nil }
    let rest = end + Self.end.count
    guard ByteSearch.firstIndex(of: Self.start, in: bytes[rest...]) == nil else { return nil }
    let credential = Self.replaced(Self.escaped, by: Self.bare, in: Array(bytes[text..<end]))
    self.credential = credential
    var picture = Array(bytes[..<start] + bytes[rest...])
    guard let name = ByteSearch.firstIndex(of: Self.namespace, in: picture[...]) else {
      self.picture = nil
      return
    }
    picture.removeSubrange(name..<name + Self.namespace.count)
    self.picture = Self.baked(picture, with: credential) == bytes ? picture : nil
  }

  private static func replaced(_ word: [UInt8], by other: [UInt8], in bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while let found = ByteSearch.firstIndex(of: word, in: bytes[index...]) {
      result += bytes[index..<found] + other
      index = found + word.count
    }
    return result + bytes[index...]
  }
}
