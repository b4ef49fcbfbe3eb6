import RuleKit

/// Orders to turn to a body, and reports of its end.
enum DissolvedBodies {
  static let orders = Phrases(
    """
    laporkan, lapor, melapor, melaporkan, hubungi, menghubungi, adukan, mengadu, mengadukan, sampaikan, dilaporkan, kirim, datang, dapat menghubungi, bisa, silakan, kontak, telepon, aduan, pengaduan, lewat, melalui, nomor, saluran, ditindak, siap menindak, menerima, segera, jangan ragu, laporan, menunggu, menampung, posko, hotline, disampaikan, disalurkan, diteruskan, dibantu, bantu, siaga, mengawasi, diawasi, ditangani, menangani langsung, berani, panggil, dilayangkan, turun tangan, siap, call center, 24 jam
    ke
    """)
  static let ended = Phrases(
    "dibubarkan, bubar, dicabut, sudah tidak ada, tidak lagi, dihentikan, tidak ada lagi, tidak bertugas, sudah bubar, telah bubar, membubarkan, mencabut, pembubaran, bekas, mantan, berakhir, nonaktif"
  )
}
