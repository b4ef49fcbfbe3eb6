import RuleKit

extension Rule {
  /// Accessibility.
  static let aksesibilitas: [Rule] = [
    .teksAlternatif,
    .videoBertakarir,
    .pentingDalamTeks,
    .bahasaIndonesia,
  ]
}
