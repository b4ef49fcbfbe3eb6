import Bahasa
import RuleKit

/// Words before `lahir` or `kelahiran` that make it something else than a person's birth.
enum BirthWords {
  /// Words with which a birth date is a rule for all, or belongs to no living person.
  static let limits = Phrases(
    """
    sebelum, setelah, sesudah, maksimal, minimal, antara, pancasila, pahlawan, organisasi, koperasi, republik, pramuka
    syarat, paling lambat, angkatan, sejarah, almarhum, prasasti, kabupaten
    """)
  static let others = WordSet(words: "hari akta akte surat angka tahun tanda bayi jumlah")
}
