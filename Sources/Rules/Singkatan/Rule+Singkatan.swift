import RuleKit

extension Rule {
  /// Abbreviations, degrees and symbols.
  static let singkatan: [Rule] = [
    .titikGelar,
    .komaGelar,
    .spasiGelar,
    .singkatanUmum,
    .lambangSatuan,
    .pelaksanaTugas,
    .gelarDepan,
    .sapaanSuci,
  ]
}
