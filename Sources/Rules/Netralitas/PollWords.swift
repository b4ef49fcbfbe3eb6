import RuleKit

/// The words of elections.
enum PollWords {
  static let single = Phrases(
    "pasangan nomor, paslon nomor, nomor urut, calon nomor, paslon 01, paslon 02, paslon 1, paslon 2")
  static let all = Phrases(
    "semua pasangan, seluruh pasangan, kedua pasangan, ketiga pasangan, semua calon, seluruh calon, pengundian"
  )
  static let sources = Phrases(
    "kpu, kpud, bawaslu, kpps, ppk, pps, panwaslu, panwascam, komisi pemilihan umum")
  static let village = Phrases("pilkades, kepala desa, ketua rt, ketua rw, osis, bpd, ketua umum")
}
