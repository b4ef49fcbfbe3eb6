import RuleKit

extension Rule {
  /// Neutrality and conflicts of interest.
  static let netralitas: [Rule] = [
    .ajakanMemilih,
    .atributKontestan,
    .petahana,
    .poseSimbol,
    .bukanHadiahPribadi,
    .bukanIklan,
    .suaraLembaga,
    .informasiPemilihan,
  ]
}
