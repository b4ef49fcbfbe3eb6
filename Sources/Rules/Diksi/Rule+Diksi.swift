import RuleKit

extension Rule {
  /// The choice of words.
  static let diksi: [Rule] = [
    .kataMubazir,
    .jargonBirokrasi,
    .singkatanTakDijelaskan,
    .padananAsing,
    .pujiPimpinan,
    .opiniPenulis,
    .ragamCakapan,
    .jamakGanda,
    .pasanganKonjungsi,
    .diManaPenghubung,
    .kataHubungAwal,
  ]
}
