/// Which certificates of an issuer no longer count: one bit each (W3C Bitstring Status List 1.0).
public struct RevocationList: Sendable, Hashable {
  /// The list's address, which certificates name.
  public let id: String
  /// The places of revoked certificates.
  public private(set) var revoked: Set<Int>
  /// How many places there are, a multiple of 8.
  public let count: Int

  /// The least number of places, so that a place tells nothing about a person (16 KiB).
  public static let minimumCount = 131_072
  static let maximumCount = 1 << 24

  /// Creates a list in which nothing is revoked.
  public init(id: String, count: Int = minimumCount) {
    self.id = id
    self.count = min(max((count + 7) / 8 * 8, Self.minimumCount), Self.maximumCount)
    revoked = []
  }

  /// Revokes the certificate at a place; a place outside the list changes nothing and gives false.
  @discardableResult
  public mutating func revoke(_ index: Int) -> Bool {
    guard (0..<count).contains(index) else { return false }
    return revoked.insert(index).inserted
  }

  /// The bits, GZIP and base64url with the multibase prefix `u`; place 0 is the highest bit of the first byte.
  var encodedList: String? {
    var bits = [UInt8](repeating: 0, count: count / 8)
    for index in revoked { bits[index / 8] |= 0x80 >> UInt8(index % 8) }
    return Compression.gzip.compressed(bits).map { "u" + Base64URL.encode($0) }
  }

  init?(id: String, encodedList: String) {
    guard encodedList.utf8.first == UInt8(ascii: "u"),
      let packed = Base64URL.decode(encodedList.dropFirst()),
      let bits = Compression.gzip.expanded(packed, to: Self.minimumCount / 8...Self.maximumCount / 8)
    else { return nil }
    self.id = id
    count = bits.count * 8
    revoked = []
    for (place, byte) in bits.enumerated() where byte != 0 {
      for bit in 0..<8 where byte & (0x80 >> UInt8(bit)) != 0 { revoked.insert(place * 8 + bit) }
    }
  }
}
