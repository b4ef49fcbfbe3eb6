import Bahasa
import RuleKit

/// Orders to turn to a body, and reports of its end.
enum DissolvedBodies {
  static let orders = Phrases(
    """
    laporkan, lapor, melapor, melaporkan, hubungi, menghubungi, adukan, mengadu, mengadukan, sampaikan, dilaporkan, kirim, datang, dapat menghubungi, bisa, silakan, kontak, telepon, aduan, pengaduan, lewat, melalui, nomor, saluran, ditindak, siap menindak, menerima, segera, jangan ragu, laporan, menunggu, menampung, posko, hotline, disampaikan, disalurkan, diteruskan, dibantu, bantu, siaga, mengawasi, diawasi, ditangani, menangani langsung, berani, panggil, dilayangkan, turun tangan, siap, call center, 24 jam
    ke
    """)
  /// Whether a sentence tells of a year when the body still was: `Pada 2019 …`.
  static func isPast(_ sentence: Range<Int>, _ reading: Reading) -> Bool {
    sentence.contains { index in
      // `Perpres 87 Tahun 2016` cites, it does not tell.
      guard reading.word(index, in: then), reading.token(index - 1)?.kind != .number,
        let token = reading.token(index + 1), token.kind == .number,
        token.length == 4, let year = Int(reading.text(index + 1))
      else { return false }
      return (2016...2024).contains(year)
    }
  }
  private static let then = WordSet(words: "pada tahun sejak sepanjang selama hingga sampai")
  static let ended = Phrases(
    "dibubarkan, bubar, dicabut, sudah tidak ada, tidak lagi, dihentikan, tidak ada lagi, tidak bertugas, sudah bubar, telah bubar, membubarkan, mencabut, pembubaran, bekas, mantan, berakhir, nonaktif"
  )
}
