import RuleKit

extension Rule {
  /// The lead.
  static let teras: [Rule] = [
    .panjangTeras,
    .kalimatTeras,
    .terasWaktu,
    .terasKlise,
    .unsurTeras,
    .terasKutipan,
    .terasPejabat,
  ]
}
