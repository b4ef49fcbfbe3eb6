/// The letter keys of a QWERTY keyboard, on which fingers slip to a neighbour.
enum Keyboard {
  private static let neighbours: [StaticString] = [
    "qwsz", "vghn", "xdfv", "serfcx", "wsdr", "drtgvc", "ftyhbv", "gyujnb", "ujko", "huikmn", "jiolm", "kop",
    "njk", "bhjm", "iklp", "ol", "wa", "edft", "awedxz", "rfgy", "yhji", "cfgb", "qase", "zsdc", "tghu",
    "asx",
  ]

  /// Whether two keys touch.
  static func areAdjacent(_ one: UInt8, _ other: UInt8) -> Bool {
    guard Letter.all.contains(one) else { return false }
    let row = neighbours[Int(one - UInt8(ascii: "a"))]
    return (0..<row.utf8CodeUnitCount).contains { row.utf8Start[$0] == other }
  }
}
