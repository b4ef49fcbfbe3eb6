import Bahasa
import RuleKit

/// Words before `lahir` or `kelahiran` that make it something else than a person's birth.
enum BirthWords {
  static let others = WordSet(words: "hari akta akte surat angka tahun tanda bayi jumlah")
}
