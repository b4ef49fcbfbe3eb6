import RuleKit

extension Rule {
  /// Quotes and sources.
  static let kutipan: [Rule] = [
    .porsiKutipan,
    .ragamNarasumber,
    .kutipanPanjang,
    .atribusiGanda,
  ]
}
