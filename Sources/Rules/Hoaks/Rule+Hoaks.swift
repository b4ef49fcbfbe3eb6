import RuleKit

extension Rule {
  /// Clarifications of false claims.
  static let hoaks: [Rule] = [
    .judulFakta,
    .labelKlaim,
    .buktiRujukan,
    .identitasPenyebar,
    .langkahWarga,
    .kritikBukanHoaks,
    .tautanHoaks,
  ]
}
