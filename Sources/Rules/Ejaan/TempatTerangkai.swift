import RuleKit

/// The prepositions `di` and `ke` written on to a word for a place, a time or a quantity.
enum TempatTerangkai {
  /// Rows of a table: `dipuskesmas|di puskesmas`.
  ///
  /// Only words stand here that make no verb with *di-* and no noun with *ke-*: not `kali` (*dikali tiga*), not
  /// `semua` (*kesemuanya*).
  static func rows(after preposition: String) -> [PhraseTable.Row] {
    places.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
      .split(whereSeparator: { $0 == " " || $0 == "\n" })
      .map { PhraseTable.Row(preposition + $0, preposition + " " + $0) }
  }

  private static let places: StaticString = """
    alun-alun aplikasi asrama aula balai balaikota bandara bangsal bank bengkel bioskop bukit bundaran candi
    dermaga desa dinas dapur dusun emperan facebook gapura gardu garasi gedung gereja gerai gudang gunung
    halaman halte hotel hutan instagram irigasi jakarta jalan jembatan kabupaten kafe kamar kampung kampus kantin
    kantor kapal kawasan kebun kecamatan kelas kelurahan kemasan kios klinik kolam komplek kompleks kontrakan koperasi
    kota kotamadya kubangan kuburan laboratorium ladang lahan langit lapak laut lembah lingkungan lobi loket lokasi lorong
    lumbung madrasah makam markas masjid media minimarket muara musala museum negara pabrik padang panggung pangkalan
    pantai panti parkiran pasar pasaran pedalaman pegunungan pekarangan pelabuhan pelosok pemakaman pemukiman
    permukiman pengadilan penginapan pendopo perairan perbatasan perbukitan perempatan perpustakaan persawahan
    pertokoan pertigaan perumahan pesantren pinggiran pojok polres polsek pondok pos posko posyandu provinsi puncak
    puskesmas pusat rekening restoran ruang ruangan rumah sanggar sawah sekolah sekretariat selokan
    serambi situs spanduk stadion stasiun studio sumur sungai supermarket surau taman tambak telaga teluk tempat
    tenda teras terminal tiang toilet toko trotoar udara universitas vihara villa waduk warung website
    whatsapp wilayah youtube
    """
}
