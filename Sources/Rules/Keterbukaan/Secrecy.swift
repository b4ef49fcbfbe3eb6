import Bahasa
import RuleKit

/// What is closed, by what right, and what is rightly kept.
enum Secrecy {
  static let subjects = Phrases(
    """
    data, dokumen, anggaran, informasi, kontrak, laporan, apbd, berkas, hasil audit, keputusan, daftar, notulen, risalah
    rincian, biaya, dana, proyek, salinan
    """)
  /// Words that refuse whatever the sentence before spoke of.
  private static let firm = Phrases(
    "dapur kami, urusan dapur, tidak perlu tahu, tak perlu tahu, bukan urusan publik, bukan urusan warga, bukan urusan masyarakat, cukup kami yang tahu, enggan merinci, menolak merinci"
  )
  /// What else an office keeps: words that `rahasia` alone would meet in a recipe too.
  private static let matters = Phrases(
    """
    hasil pemeriksaan, hasil uji, hasil audit, hasil evaluasi, hasil rapat, hasil lelang, hasil seleksi, hasil survei
    hasil kajian, hasil penilaian, nilai kontrak, nilai proyek, nilai pengadaan, harga pengadaan, gaji, honor, tunjangan
    notula, notulensi, hasil pengujian, perjanjian, perizinan, izin lingkungan, amdal, tender, lelang, pengadaan, aset daerah
    kas daerah, realisasi, audit, temuan, hibah, perjalanan dinas, tata ruang, mutu air, mutu udara, hasil laboratorium, hasil lab, arsip, hasil tes, hasil tender, hasil ukur, hasil sidak, rencana kerja, notulensi rapat
    """)

  /// Whether a sentence speaks of what the public may ask for.
  static func isAboutRecords(_ cue: Range<Int>, in sentence: Range<Int>, _ reading: Reading) -> Bool {
    if subjects.occur(in: sentence, of: reading) { return true }
    if firm.match(at: cue.lowerBound, in: reading) != nil {
      let around = reading.neighbourhood(around: cue.lowerBound, after: 0)
      return subjects.occur(in: around, of: reading) || matters.occur(in: around, of: reading)
    }
    guard matters.occur(in: sentence, of: reading) else { return false }
    guard cue.count == 1, reading.word(cue.lowerBound, is: "rahasia") else { return true }
    return reading.word(cue.lowerBound - 1, in: links) || reading.word(cue.upperBound, in: owners)
  }

  /// `tidak bisa kami bagikan`, `tak perlu dibuka`: a refusal within three words before the verb.
  static func isRefused(_ verb: Int, in sentence: Range<Int>, _ reading: Reading) -> Bool {
    let before = max(sentence.lowerBound, verb - 4)..<verb
    guard let no = before.last(where: { reading.word($0, in: refusals) }) else { return false }
    return no + 1 < verb && (no + 1..<verb).allSatisfy { reading.word($0, in: modals) }
      && (no + 1..<verb).contains { !reading.word($0, is: "kami") }
  }

  private static let refusals = WordSet(words: "tidak tak enggak nggak gak bukan")
  private static let modals = WordSet(
    words:
      "bisa dapat boleh perlu usah untuk akan kami kita harus wajib mungkin berkewajiban diwajibkan berhak")
  private static let links = WordSet(
    words: "bersifat merupakan adalah masih itu karena sebagai termasuk sangat")
  private static let owners = WordSet(
    words: "dinas internal negara kami jabatan perusahaan kantor instansi pimpinan lembaga")
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
