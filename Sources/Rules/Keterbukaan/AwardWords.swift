import RuleKit

/// Who judged, and by what.
enum AwardWords {
  static let judged = Phrases(
    """
    prestasi, penghargaan, predikat, anugerah, peringkat, juara, menurut, berdasarkan, versi, muri, survei, nilai, indeks, diberikan oleh
    dinobatkan, kategori, piagam, sertifikat, rekor, data, hasil penilaian, lomba
    """)
}
