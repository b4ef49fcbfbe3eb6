import RuleKit

extension Rule {
  /// Capital letters.
  static let kapital: [Rule] = [
    .hariBulan,
    .awalKalimat,
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
    .namaHurufKecil,
    .judulCampur,
    .sapaanHormat,
    .kapitalSemua,
    .namaLembaga,
  ]
}
