import RuleKit

extension Rule {
  /// Rules about the draft file itself; the linter reports those that have no detector.
  static let naskah: [Rule] = [
    .kepalaNaskah,
    .pengabaianKeliru,
    .pengabaianBerlebih,
    .sandiNaskah,
    .isianKerangka,
  ]
}
