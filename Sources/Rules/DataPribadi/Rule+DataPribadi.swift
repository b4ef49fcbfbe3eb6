import RuleKit

extension Rule {
  /// Personal data.
  static let dataPribadi: [Rule] = [
    .nikDanKK,
    .nip,
    .npwp,
    .nomorPonsel,
    .surelPribadi,
    .alamatRumah,
    .rekening,
    .kartuIdentitas,
    .pelatKendaraan,
    .tanggalLahir,
    .daftarNama,
    .fotoTangkapanLayar,
    .saluranAman,
    .dataSpesifik,
  ]
}
