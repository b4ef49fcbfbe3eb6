import Bahasa
import RuleKit

/// The words of elections.
enum PollWords {
  static let single = Phrases(
    "pasangan nomor, paslon nomor, nomor urut, calon nomor, paslon 01, paslon 02, paslon 1, paslon 2")
  static let all = Phrases(
    "semua pasangan, seluruh pasangan, kedua pasangan, ketiga pasangan, semua calon, seluruh calon, pengundian"
  )
  private static let sources = Phrases(
    "kpu, kpud, bawaslu, kpps, ppk, pps, panwaslu, panwascam, komisi pemilihan umum")
  static let village = Phrases("pilkades, kepala desa, ketua rt, ketua rw, osis, bpd, ketua umum")

  /// Whether the commission or the supervisory body is named or linked.
  static func isSourced(around token: Int, _ reading: Reading) -> Bool {
    let around = reading.surroundings(of: token)
    return sources.occur(in: around, of: reading)
      || around.contains { index in
        let kind = reading.tokens[index].kind
        guard kind == .url || kind == .mention else { return false }
        let text = reading.text(index).lowercased()
        return text.contains("kpu") || text.contains("bawaslu")
      }
  }
}
