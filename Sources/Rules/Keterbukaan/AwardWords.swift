import RuleKit

/// Who judged, and by what.
enum AwardWords {
  /// An award may stand in the next sentence; a survey there is about something else.
  static let awarded = Phrases(
    "penghargaan, predikat, anugerah, peringkat, juara, diberikan oleh, dinobatkan, piagam, muri, rekor, lomba"
  )
  static let judged = Phrases(
    """
    prestasi, penghargaan, predikat, anugerah, peringkat, juara, menurut, berdasarkan, versi, muri, survei, nilai, indeks, diberikan oleh
    dinobatkan, kategori, piagam, sertifikat, rekor, data, hasil penilaian, lomba
    """)
}
