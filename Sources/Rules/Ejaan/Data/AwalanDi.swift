import RuleKit

extension PhraseTable {
  /// The passive prefix di- written apart from its verb.
  static let awalanDi = rows(
    """
    di adakan|diadakan
    di ambil|diambil
    di anggap|dianggap
    di banjiri|dibanjiri
    di bawa|dibawa
    di beri|diberi
    di buat|dibuat
    di buka|dibuka
    di butuhkan|dibutuhkan
    di dampingi|didampingi
    di dukung|didukung
    di fasilitasi|difasilitasi
    di gelar|digelar
    di gunakan|digunakan
    di hadiri|dihadiri
    di harapkan|diharapkan
    di ikuti|diikuti
    di jelaskan|dijelaskan
    di kembangkan|dikembangkan
    di kenakan|dikenakan
    di laksanakan|dilaksanakan
    di lakukan|dilakukan
    di lantik|dilantik
    di pakai|dipakai
    di perlukan|diperlukan
    di pilih|dipilih
    di pimpin|dipimpin
    di prakarsai|diprakarsai
    di resmikan|diresmikan
    di sampaikan|disampaikan
    di sebut|disebut
    di sediakan|disediakan
    di selenggarakan|diselenggarakan
    di serahkan|diserahkan
    di siapkan|disiapkan
    di sosialisasikan|disosialisasikan
    di tandai|ditandai
    di temukan|ditemukan
    di terima|diterima
    di tingkatkan|ditingkatkan
    di mulai|dimulai
    di bangun|dibangun
    di minta|diminta
    di bentuk|dibentuk
    """)
}
