import RuleKit

extension Rule {
  /// Standards of journalism.
  static let jurnalistik: [Rule] = [
    .kutipanBernama,
    .ralatTerlihat,
    .kontenBerbayar,
    .rujukanUsang,
    .embargo,
  ]
}
