public import RuleKit

extension Rule {
  /// Every rule, in code order: a new rule is one file and one line here.
  public static let all: [Rule] = families.flatMap(\.self).sorted { $0.code < $1.code }

  private static let families: [[Rule]] = [
    naskah,
    ejaan,
    keterbukaan,
    dataPribadi,
    darurat,
  ]

  /// Rules about the draft file itself; the linter reports them.
  private static let naskah: [Rule] = [
    .kepalaNaskah,
    .pengabaianKeliru,
    .pengabaianBerlebih,
    .sandiNaskah,
  ]

  /// Spelling of words.
  private static let ejaan: [Rule] = [
    .kataBaku,
    .salahKetik,
    .akhiranIr,
    .serapanArab,
    .kataDepanDi,
    .kataDepanKe,
    .awalanDi,
    .bentukTerikat,
    .gabunganPisah,
    .gabunganSerangkai,
    .gabunganImbuhan,
    .peluluhanKPST,
    .bentukImbuhan,
    .partikelPun,
    .partikelPer,
  ]

  /// Open and correct public information.
  private static let keterbukaan: [Rule] = [
    .angkaKonsisten,
    .hariTanggal,
    .manfaatWarga,
  ]

  /// Personal data.
  private static let dataPribadi: [Rule] = [
    .nikDanKK,
    .nomorPonsel,
  ]

  /// Warnings in an emergency.
  private static let darurat: [Rule] = [
    .jenisBahaya,
    .lokasiTerdampak,
    .waktuDanZona,
    .tindakanWarga,
  ]
}
