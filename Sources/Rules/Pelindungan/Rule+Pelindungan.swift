import RuleKit

extension Rule {
  /// Children, victims, patients, those who report.
  static let pelindungan: [Rule] = [
    .identitasAnak,
    .petunjukAnak,
    .kerabatAnak,
    .korbanKekerasanSeksual,
    .tanpaRekonstruksi,
    .kerahasiaanKesehatan,
    .pelaporSaksi,
    .izinFoto,
    .pradugaTakBersalah,
    .anakHilang,
    .sebutanKelompokRentan,
  ]
}
