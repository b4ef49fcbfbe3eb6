import RuleKit

extension Rule {
  /// Capital letters.
  static let kapital: [Rule] = [
    .hariBulan,
    .namaAgama,
    .bangsaBahasa,
    .jabatanUmum,
    .namaTempat,
    .kataTugas,
    .hurufAkronim,
    .sapaanAnda,
    .waktuUmum,
    .binBinti,
    .sesudahBilangan,
    .kataUmum,
    .istilahUmum,
    .wilayahUmum,
  ]
}
