import RuleKit

/// Who declares a state of emergency.
enum EmergencyStatus {
  static let authorities = Phrases(
    """
    presiden, gubernur, bupati, wali kota, walikota, keputusan, surat keputusan, sk, ditetapkan, menetapkan, penetapan
    belum ada, belum ditetapkan, pemerintah pusat, bnpb
    """)
}
