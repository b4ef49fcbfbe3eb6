import RuleKit

/// The words of a threat to critics, and of plain business.
enum Threats {
  static let critics = Phrases(
    """
    kritik, mengkritik, kritikan, komentar, berkomentar, menjelekkan, menghina, hinaan, nyinyir, unggahan, mengunggah, akun, netizen
    warganet, pengkritik, memfitnah, fitnah, keluhan, mengeluh, viralkan, memviralkan, protes
    """)
  static let warnings = Phrases(
    "hati-hati, bisa, akan, awas, jangan, siap-siap, kami, tak segan, tidak segan, ingat, dapat, bakal")
  static let calm = Phrases(
    "sudah kami laporkan, telah kami laporkan, kami laporkan ke dinas, kami laporkan ke pimpinan, terima kasih, tidak akan, penipuan, judi, hoaks, peretasan"
  )
}
