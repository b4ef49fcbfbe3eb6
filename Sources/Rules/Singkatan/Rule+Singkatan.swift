import RuleKit

extension Rule {
  /// Abbreviations, degrees and symbols.
  static let singkatan: [Rule] = [
    .titikGelar,
    .komaGelar,
    .spasiGelar,
    .singkatanUmum,
    .singkatanAlamat,
    .badanUsaha,
    .lambangSatuan,
    .pelaksanaTugas,
    .gelarDepan,
    .sapaanSuci,
  ]
}
