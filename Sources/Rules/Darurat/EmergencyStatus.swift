import Bahasa
import RuleKit

/// Who declares a state of emergency.
enum EmergencyStatus {
  static let authorities = Phrases(
    """
    presiden, gubernur, bupati, wali kota, walikota, keputusan, surat keputusan, sk, ditetapkan, menetapkan, penetapan
    belum ada, belum ditetapkan, pemerintah pusat, bnpb
    """)

  /// Whether a cue that may also be a plain noun stands beside a word that declares.
  static func isDeclared(_ cue: Range<Int>, _ reading: Reading) -> Bool {
    guard plain.match(at: cue.lowerBound, in: reading) != nil else { return true }
    let sentence = reading.sentence(around: cue.lowerBound)
    let near = max(sentence.lowerBound, cue.lowerBound - 7)..<min(sentence.upperBound, cue.upperBound + 4)
    return declaring.occur(in: near, of: reading)
  }

  /// Whether someone declares who may not: the head of a district or a village, a clinic, a press office.
  static func isPresumed(in around: Range<Int>, _ reading: Reading) -> Bool {
    guard !competent.occur(in: around, of: reading) else { return false }
    return around.contains { index in
      guard let subject = subordinate.match(at: index, in: reading) else { return false }
      let reach = subject.upperBound..<max(subject.upperBound, min(around.upperBound, subject.upperBound + 7))
      return reach.contains { reading.word($0, in: verbs) }
    }
  }

  private static let plain = Phrases(
    """
    masa darurat, masa siaga darurat, tanggap darurat, siaga darurat, darurat banjir, darurat longsor, darurat kekeringan, darurat kebakaran, darurat asap
    darurat kabut asap, darurat karhutla, darurat gempa, darurat sampah, darurat air bersih, kejadian luar biasa, klb, kondisi darurat bencana, siaga bencana, bencana darurat
    """)
  private static let declaring = Phrases(
    """
    resmi, berlakukan, menyatakan, dinyatakan, mengumumkan, diumumkan, umumkan, menetapkan, ditetapkan, tetapkan, masuk, memasuki, berlaku, memberlakukan
    diberlakukan, berstatus, status, nyatakan, kini, naik
    """)
  private static let subordinate = Phrases(
    """
    camat, lurah, kepala desa, kades, kepala dusun, kadus, puskesmas, kecamatan, humas, ketua rt, ketua rw, relawan, admin, desa, kelurahan, kapolsek
    danramil, kepala puskesmas, sekolah, posko desa
    """)
  private static let competent = Phrases(
    "presiden, gubernur, bupati, wali kota, walikota, keputusan bupati, keputusan gubernur, menteri, bnpb, pemerintah pusat, pemerintah kabupaten, pemkab, dinas kesehatan"
  )
  private static let verbs = WordSet(
    words: "berlakukan mengumumkan menetapkan menyatakan umumkan nyatakan tetapkan memberlakukan")
}
