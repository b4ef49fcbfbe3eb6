import RuleKit

/// The consequence test of UU 14/2008 as questions; only the PPID decides.
enum ConsequenceTest {
  /// The rules whose findings may touch exempt information.
  static let codes: Set<RuleCode> = ["KIP-07", "KIP-10", "KIP-11", "KIP-12"]
  /// The steps, in order (UU 14/2008 Pasal 17–19; PerKI 1/2021).
  static let steps = [
    "Informasi apa persisnya, dan bagian mana yang dipersoalkan?",
    "Huruf mana pada UU 14/2008 Pasal 17, atau undang-undang mana, yang menjadi dasar?",
    "Apa akibat nyata kalau informasi ini dibuka, dan bagi siapa?",
    "Apa akibatnya bagi warga kalau informasi ini ditutup?",
    "Adakah kepentingan publik yang lebih besar untuk membukanya?",
    "Cukupkah menghitamkan sebagian, sehingga sisanya dapat dibuka?",
    "Sampai kapan pengecualian itu diperlukan?",
    "Siapa di PPID yang sudah dihubungi, dan kapan?",
  ]
  /// What ends the list.
  static let closing = "Jawaban ini bahan pertimbangan; penetapan ada pada PPID."
}
