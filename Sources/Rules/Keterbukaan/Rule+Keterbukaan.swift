import RuleKit

extension Rule {
  /// Open and correct public information.
  static let keterbukaan: [Rule] = [
    .angkaBersumber,
    .angkaKonsisten,
    .hariTanggal,
    .klaimMutlak,
    .pengumumanLengkap,
    .mudahDipahami,
    .menutupTanpaDasar,
    .menyamarkanPejabat,
    .manfaatWarga,
    .dokumenInternal,
    .rencanaBelumDiputus,
    .prosesHukumPengamanan,
    .jangkaWaktuInformasi,
  ]
}
