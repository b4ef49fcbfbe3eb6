/// Texts that stand for pictures.
enum AltText {
  /// Whether it says something of the picture: more than ten characters, and no stock phrase.
  static func isUseful(_ alt: String?) -> Bool {
    guard let alt, alt.count > 10 else { return false }
    return !["foto kegiatan", "gambar kegiatan", "dokumentasi", "foto bersama", "poster kegiatan"].contains(
      alt.lowercased())
  }
}
