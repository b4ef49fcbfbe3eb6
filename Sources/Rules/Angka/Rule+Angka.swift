import RuleKit

extension Rule {
  /// Numbers, money, dates and times.
  static let angka: [Rule] = [
    .pemisahAngka,
    .tahunTanpaTitik,
    .angkaAwalKalimat,
    .uangTanpaSen,
    .tandaPersen,
    .angkaGanda,
    .jamPukul,
    .bilanganTingkat,
    .lambangRupiah,
    .angkaSatuKata,
    .uangDibulatkan,
    .tahunTanggal,
    .dariSampai,
  ]
}
