import RuleKit

/// Orders to turn to a body, and reports of its end.
enum DissolvedBodies {
  static let orders = Phrases(
    """
    laporkan, lapor, melapor, melaporkan, hubungi, menghubungi, adukan, mengadu, mengadukan, sampaikan, dilaporkan, kirim, datang
    ke
    """)
  static let ended = Phrases("dibubarkan, bubar, dicabut, sudah tidak ada, tidak lagi, dihentikan")
}
