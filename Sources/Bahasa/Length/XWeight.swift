/// The weights of X, in whole characters (twitter-text configuration v3, `scale` 100).
enum XWeight {
  /// Any web address.
  static let link = 23

  /// The weight of one character as people see it.
  static func weight(of character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first, scalars.count > 1 else { return weight(of: scalars.first) }
    if character == "\r\n" { return 1 }
    if isEmoji(scalars, first: first) { return 2 }
    return CanonicalComposition.compose(scalars).reduce(0) { $0 + weight(of: $1) }
  }

  private static func weight(of scalar: Unicode.Scalar?) -> Int {
    switch scalar?.value ?? 0 {
    case 0...4351, 8192...8205, 8208...8223, 8242...8247: 1
    default: 2
    }
  }

  /// A pictograph of several code points counts once.
  private static func isEmoji(_ scalars: Character.UnicodeScalarView, first: Unicode.Scalar) -> Bool {
    guard first.properties.isEmoji else { return false }
    if first.properties.isEmojiPresentation { return true }
    return scalars.contains {
      $0.value == 0xFE0F || $0.value == 0x20E3 || $0.value == 0x200D || $0.properties.isEmojiModifier
    }
  }
}
