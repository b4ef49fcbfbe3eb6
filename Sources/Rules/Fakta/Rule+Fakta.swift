import RuleKit

extension Rule {
  /// Facts that age.
  static let fakta: [Rule] = [
    .namaUsang,
    .sitasiAturan,
    .waktuRelatif,
  ]
}
