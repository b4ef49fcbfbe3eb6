import RuleKit

/// Matters on which early word does harm, and the signs of a decision.
enum Undecided {
  static let subjects = Phrases(
    "pajak, tarif, retribusi, lahan, tanah, pbb, pejabat, jabatan, rotasi, mutasi, iuran")
  static let decided = Phrases(
    """
    perda, perbup, keputusan, peraturan, sk, ditetapkan, disahkan, menetapkan, nomor, masih dibahas, pembahasan, belum diputus
    usulan, diusulkan, wacana, masih berlangsung, rancangan
    """)
}
