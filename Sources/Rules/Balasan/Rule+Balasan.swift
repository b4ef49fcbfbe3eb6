import RuleKit

extension Rule {
  /// Replies to comments.
  static let balasan: [Rule] = [
    .mintaDataDiKomentar,
    .sopanEmpatik,
    .langkahBerikutnya,
    .arahkanKePPID,
    .moderasiTertulis,
    .tanpaLemparan,
  ]
}
