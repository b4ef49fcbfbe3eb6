import RuleKit

extension Rule {
  /// Copyright.
  static let hakCipta: [Rule] = [
    .kreditGambar,
    .laguMusik,
    .menyalinBerita,
  ]
}
