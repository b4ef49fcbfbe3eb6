import RuleKit

extension Rule {
  /// Spelling of words.
  static let ejaan: [Rule] = [
    .kataBaku,
    .kataBakuAsing,
    .kataBerisiko,
    .salahKetik,
    .akhiranIr,
    .serapanArab,
    .apostrofSerapan,
    .angkaUlang,
    .kataGanda,
    .hurufPanjang,
    .kataDepanDi,
    .kataDepanKe,
    .awalanDi,
    .kepadaDaripada,
    .diWaktu,
    .verbaPreposisi,
    .bentukTerikat,
    .tandaHubungKapital,
    .keBilangan,
    .gabunganPisah,
    .gabunganSerangkai,
    .gabunganImbuhan,
    .tandaUlang,
    .peluluhanKPST,
    .bentukImbuhan,
    .klitikTerpisah,
    .dasarAsing,
    .partikelPun,
    .partikelPer,
    .siSang,
  ]
}
