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
    alun-alun aplikasi apotek asrama aula balai balaikota bandara bangsal bank bantaran barak belahan
    bendungan bengkel betis bibir bioskop botol brankas bukit bundaran bursa candi dahi dapur dermaga desa
    dinas dinding dusun ember emperan etalase facebook fakultas galangan gapura garasi gardu gawai gedung
    gerai gereja gorong-gorong gubuk gudang gunung halaman halte haluan hotel hutan instagram internet
    irigasi jakarta jalan jalur jaringan jembatan kabupaten kafe kamar kampung kampus kanal kandang kantin
    kantor kapal kardus kawasan kebun kecamatan kelas kelurahan kemasan keranjang kerongkongan kios klinik
    kolam kolong komplek kompleks kontrakan koperasi kota kotamadya kubangan kuburan kulkas laboratorium
    ladang lahan lajur laman landasan langit lapak laut lemari lembah lidah lingkungan lintasan lobi lokasi
    loket lorong loteng lumbung madrasah makam markas masjid media mimbar minimarket muara mulut musala
    museum negara pabrik padang pameran panggung pangkalan pantai panti parkiran pasar pasaran pawai
    pedalaman pegunungan pekarangan pelabuhan pelaminan pelataran pelosok pemakaman pembuluh pemukiman
    penampungan pendopo pengadilan penginapan pengungsian perairan perbatasan perbukitan perempatan
    perguruan perjalanan permukiman perpustakaan persawahan persemaian persimpangan pertigaan pertokoan
    perumahan pesantren pesawat pesisir pinggiran pojok polres polsek pondok pos posko posyandu provinsi
    pulau puncak pusat puskesmas rahim rak-rak rekening reruntuhan restoran rongga ruang ruangan ruas rumah
    sanggar sawah sekolah sekretariat selat selokan semak sentra serambi server simpang situs spanduk
    stadion stasiun studio sumur sungai supermarket surau taman tambak telaga teluk tempat tenda
    teras terminal tiang tiktok tikungan toilet toko trotoar truk tubuh tungku udara universitas
    usus vihara villa waduk warnet warung website whatsapp wilayah youtube
    """
}
