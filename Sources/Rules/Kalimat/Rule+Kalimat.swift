import RuleKit

extension Rule {
  /// Sentences.
  static let kalimat: [Rule] = [
    .kalimatPanjang,
    .rerataKalimat,
    .anakKalimatBeruntun,
    .verbaPasif,
    .tingkatKesulitan,
    .kalimatTanpaSubjek,
  ]
}
