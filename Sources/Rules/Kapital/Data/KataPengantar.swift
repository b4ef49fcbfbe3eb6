import Bahasa

/// Words that lead to a name.
extension KapitalSendiri {
  /// Words after which the name of a law, a work or a person begins.
  static let introduces = WordSet(
    words: """
      tentang bertema bertajuk berjudul bernama tema judul kategori umat istilah bidang seksi subbidang jurusan prodi
      pelajaran komisi tingkat orkes keroncong grup band sanggar klub komunitas warung kafe kedai toko hotel restoran
      kapal perahu merek aplikasi majalah koran radio lagu film buku novel tari tarian tokoh karakter perihal program
      predikat slogan jargon inovasi hari wayang merk bermerek bermerk lakon alat dewi corak motif jenis sistem
      """)
  /// Words after which the name of a speaker may follow.
  static let speakers = WordSet(
    words:
      """
      menurut disebut diakui ditegaskan dijelaskan dikatakan oleh itu bersama demikian saudara sementara bagi jelas tegas
      tambah sebut lanjut harap pinta ajak pesan
      """
  )
}
