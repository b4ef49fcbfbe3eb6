import Bahasa
import RuleKit

/// The words of a clarification.
enum ClaimWords {
  static let shouts = Phrases("hoaks, hoax, awas hoaks, waspada hoaks, cek fakta hoaks, kabar bohong")
  static let facts = Phrases(
    """
    tetap, sebenarnya, faktanya, yang benar, tidak pernah, bukan, gratis, masih, sudah, aman, layak, tidak ada, resmi
    tidak benar, tidak menolak, tidak naik
    """)
  static let labels = Phrases(
    """
    hoaks, hoax, salah, keliru, menyesatkan, palsu, bohong, tidak benar, tidak tepat, belum terbukti, disinformasi
    misinformasi, penipuan, tidak sesuai fakta, bukan fakta, tidak berdasar, salah konteks, tidak akurat, faktanya
    """)
  static let claims = Phrases(
    """
    tersebar kabar, tersebar isu, tersebar pesan, muncul kabar, ada kabar, kabar berbunyi, kabar viral, pesan viral
    unggahan viral, unggahan berbunyi, pesan siaran, ramai kabar, pesan berbunyi, beredar pesan, pesan berantai, beredar kabar, kabar yang menyebut, unggahan yang menyebut, narasi
    klaim, isu, beredar informasi, informasi yang beredar, kabar bahwa, pesan yang, berbunyi
    """)
  static let evidence = Phrases(
    """
    hasil uji, hasil pemeriksaan, laporan hasil, surat nomor, keputusan nomor, peraturan, perda, perbup, undang-undang
    dokumen, data, laboratorium, berita acara, rekaman, lampiran, rilis, surat edaran, laman resmi, tautan, bukti
    hasil penelusuran, penelusuran, konferensi pers, peta, statistik
    """)
  static let actions = Phrases(
    """
    cek, periksa, memeriksa, laporkan, melaporkan, adukan, tanyakan, bertanya, hubungi, pastikan, memastikan, jangan, kunjungi
    abaikan, hapus, unduh, ikuti, baca, bandingkan, hentikan
    """)
  static let channels = Phrases(
    "ppid, laman, situs, akun resmi, kanal, call center, posko, kantor, dinas, lapor, aduankonten, aduan, whatsapp, hotline, loket"
  )

  /// Whether a verb of saying makes a quote someone's words; `pesan` names the message itself.
  static func isSpoken(_ sentence: Range<Int>, _ reading: Reading) -> Bool {
    sentence.contains {
      reading.tokens[$0].classes.contains(.reporting) && !reading.word($0, in: messages)
    }
  }

  private static let messages = WordSet(words: "pesan sebut menyebut")

  /// Whether a link, an e-mail address or a channel's name stands in the draft.
  static func namesChannel(_ reading: Reading) -> Bool {
    channels.occur(in: reading.everything, of: reading)
      || reading.tokens.contains { $0.kind == .url || $0.kind == .email || $0.kind == .mention }
  }

  /// Whether a document, link or data is shown: a named official alone is no evidence.
  static func showsEvidence(_ reading: Reading) -> Bool {
    reading.tokens.contains { $0.kind == .url || $0.kind == .object }
      || evidence.occur(in: reading.everything, of: reading)
  }
}
