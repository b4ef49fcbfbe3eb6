/// Texts that stand for pictures.
enum AltText {
  /// Whether it says something of the picture: more than ten characters, and words beyond stock phrases and names of
  /// files.
  static func isUseful(_ alt: String?) -> Bool {
    guard let alt, alt.count > 10 else { return false }
    let words = alt.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "." }.map(String.init)
    let telling = words.filter { !empty.contains($0) && !$0.contains(".") && !$0.allSatisfy(\.isNumber) }
    return telling.count >= 2
  }

  /// Words that tell only that there is a picture.
  private static let empty: Set<String> = [
    "foto", "gambar", "poster", "video", "dokumentasi", "kegiatan", "acara", "bersama", "dari", "di", "ini",
    "itu",
    "yang", "dan", "untuk", "pada", "ilustrasi", "image", "img", "dsc", "screenshot", "tangkapan", "layar",
    "unggahan",
    "berita", "infografik", "banner", "flyer", "sampul", "instagram", "facebook", "dinas", "kantor", "kami",
    "tentang",
    "alt", "teks", "belum", "diisi", "kosong", "menyusul", "ada", "nanti", "akan", "isi", "tidak",
    "alternatif", "tanpa", "judul", "whatsapp", "wa", "no", "foto-foto", "suasana",
  ]
}
