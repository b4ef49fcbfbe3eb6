import RuleKit

extension Rule {
  /// Rules about the draft file itself; the linter reports them.
  static let naskah: [Rule] = [
    .kepalaNaskah,
    .pengabaianKeliru,
    .pengabaianBerlebih,
    .sandiNaskah,
  ]
}
