import RuleKit

extension Rule {
  /// Warnings in an emergency.
  static let darurat: [Rule] = [
    .jenisBahaya,
    .lokasiTerdampak,
    .waktuDanZona,
    .tindakanWarga,
    .evakuasi,
    .nomorBantuan,
    .sumberResmi,
    .pembaruanBerikutnya,
    .tanpaPanik,
    .statusBencana,
    .korbanBersumber,
  ]
}
