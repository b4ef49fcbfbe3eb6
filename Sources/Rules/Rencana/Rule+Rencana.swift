import RuleKit

extension Rule {
  /// Content plans.
  static let rencana: [Rule] = [
    .bauranPilar,
    .porsiPimpinan,
    .kolomKalender,
    .kanalSah,
    .alurPersetujuan,
    .pesanKunci,
  ]
}
