import RuleKit

extension Rule {
  /// What platforms take.
  static let media: [Rule] = [
    .batasPlatform,
    .jumlahTagar,
    .intiDiAwal,
    .ruangDialog,
    .kanalLanjutan,
    .nomorUtas,
  ]
}
