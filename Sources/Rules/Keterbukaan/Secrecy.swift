import RuleKit

/// What is closed, by what right, and what is rightly kept.
enum Secrecy {
  static let subjects = Phrases(
    """
    data, dokumen, anggaran, informasi, kontrak, laporan, apbd, berkas, hasil audit, keputusan, daftar, notulen, risalah
    rincian, biaya, dana, proyek, salinan
    """)
  static let grounds = Phrases(
    """
    ppid, uji konsekuensi, pasal 17, dikecualikan, komisi informasi, permohonan informasi, undang-undang, uu
    surat penetapan
    """)
  static let proper = Phrases(
    """
    identitas, pin, otp, kata sandi, password, sandi, data pribadi, pribadinya, rahasiakan, dirahasiakan, anak, korban, pasien, pelapor, saksi, luber, rekam medis
    nik, ktp, pribadi, pemilih, pemungutan suara, pemilihan, resep, kesehatan, pengadu, bebas, dagang, soal ujian
    """)
}
