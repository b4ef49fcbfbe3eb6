import RuleKit

extension Rule {
  /// The parts of a text.
  static let struktur: [Rule] = [
    .titimangsa,
    .panjangParagraf,
    .panjangNaskah,
    .bagianSiaranPers,
    .mengapaBagaimana,
    .piramidaTerbalik,
    .kalimatTakSelesai,
  ]
}
