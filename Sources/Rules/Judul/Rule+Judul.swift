import RuleKit

extension Rule {
  /// The headline.
  static let judul: [Rule] = [
    .panjangJudul,
    .karakterJudul,
    .judulKapital,
    .tandaAkhirJudul,
    .judulSeremonial,
    .umpanKlik,
    .singkatanJudul,
    .judulDidukungIsi,
  ]
}
