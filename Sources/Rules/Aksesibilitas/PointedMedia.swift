import Bahasa
import RuleKit

/// Words that send the reader to a picture or a film for what the text should say.
enum PointedMedia {
  /// What the reader is sent to.
  static let cues: StaticString =
    """
    poster
    gambar
    slide
    flyer
    pamflet
    brosur
    selebaran
    infografis
    infografik
    grafis
    foto
    video
    reels
    reel
    lampiran
    banner
    spanduk
    unggahan
    story
    salindia
    tabel
    carousel
    karusel
    leaflet
    flayer
    katalog
    ilustrasi
    """

  /// `cek poster`, `ada di gambar`, `syaratnya pada slide kedua`; nil where the picture is only spoken of.
  static func pointing(at cue: Range<Int>, _ reading: Reading) -> Range<Int>? {
    let sentence = reading.sentence(around: cue.lowerBound)
    let near = max(sentence.lowerBound, cue.lowerBound - 3)..<cue.lowerBound
    if let look = near.last(where: { reading.word($0, in: looks) }),
      reading.tokens[look].flags.contains(.sentenceStart) || look == sentence.lowerBound
        || !reading.word(look - 1, in: doers)
    {
      return look..<cue.upperBound
    }
    if let verb = (cue.upperBound..<min(sentence.upperBound, cue.upperBound + 3)).first(where: {
      reading.word($0, in: holding)
    }), contents.occur(in: verb..<min(sentence.upperBound, verb + 6), of: reading) {
      return cue.lowerBound..<verb + 1
    }
    guard let place = near.last, reading.word(place, in: places) else { return nil }
    let before = max(sentence.lowerBound, cue.lowerBound - 14)..<place
    let after = cue.upperBound..<min(sentence.upperBound, cue.upperBound + 6)
    guard contents.occur(in: before, of: reading) || contents.occur(in: after, of: reading) else {
      return nil
    }
    return place..<cue.upperBound
  }

  private static let looks = WordSet(
    words:
      "cek lihat simak baca geser tonton perhatikan buka swipe klik intip pantengin lihatlah simaklah cermati tengok perbesar ketuk scroll gulir usap simpan zoom"
  )
  private static let holding = WordSet(
    words: "memuat berisi menjelaskan mencantumkan menampilkan merinci menjabarkan menunjukkan")
  private static let doers = WordSet(
    words: "warga pengunjung anak mereka peserta siswa kami telah sudah dapat")
  private static let places = WordSet(words: "di pada dalam lewat melalui ke")
  private static let contents = Phrases(
    """
    info, infonya, informasi, informasinya, detail, detailnya, jadwal, jadwalnya, syarat, syaratnya, persyaratan, tanggal, tanggalnya, jam, jamnya
    waktu, waktunya, tempat, tempatnya, lokasi, lokasinya, hasil, hasilnya, jawaban, jawabannya, lengkap, lengkapnya, selengkapnya, tertera
    tertulis, tercantum, dijelaskan, dijabarkan, dirinci, kapan, nomor, daftar, pengumuman, pengumumannya, ketentuan, ketentuannya, tata cara
    cara, caranya, biaya, alur, alurnya, semua, semuanya, dimuat, kuota, berkas, berkasnya, ada, rincian, rinciannya
    """)
}
