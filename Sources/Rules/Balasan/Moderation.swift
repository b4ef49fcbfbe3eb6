import Bahasa
import RuleKit

/// Comments that are taken away and people who are shut out.
enum Moderation {
  /// The verbs of taking away, in the forms in which they are written.
  static let cues: [String] =
    verbs + active + actsOfAgents.flatMap { verb in ["di" + verb, "di-" + verb] }
    + [
      "daftar hitam", "take down", "di-take down", "dihapus", "diblokir", "menghapus", "memblokir",
      "kolom komentar kami tutup",
    ]

  /// Whether the office does it: who does it stands before the bare verb, and nothing denies it or asks others to.
  static func isDone(_ cue: Range<Int>, _ reading: Reading) -> Bool {
    let sentence = reading.sentence(around: cue.lowerBound)
    let before = max(sentence.lowerBound, cue.lowerBound - 4)..<cue.lowerBound
    var first = cue.lowerBound
    while first > before.lowerBound,
      reading.word(first - 1, in: agents) || reading.word(first - 1, in: modals)
    {
      first -= 1
    }
    guard first == sentence.lowerBound || !reading.word(first - 1, in: denials) else { return false }
    guard bare.contains(reading.tokens[cue.lowerBound].hash), cue.count == 1 else {
      return !restricted.contains(reading.tokens[cue.lowerBound].hash)
        || before.contains { reading.word($0, in: agents) }
    }
    return (max(sentence.lowerBound, cue.lowerBound - 2)..<cue.lowerBound).contains {
      reading.word($0, in: agents)
    }
  }

  private static let verbs = [
    "hapus", "blokir", "blok", "block", "sembunyikan", "bisukan", "mute", "ban", "banned", "cekal", "kick",
    "depak",
    "keluarkan", "tendang", "usir", "bungkam", "lenyapkan", "hilangkan", "bersihkan", "buang", "delete",
    "remove", "unsend",
    "matikan", "batasi", "kunci", "bekukan", "gembok", "report", "singkirkan", "turunkan", "tutup", "saring",
    "sensor",
    "takedown", "hide", "sikat", "sapu", "enyahkan", "copot",
  ]
  private static let active = [
    "menghapus", "memblokir", "memblok", "menyembunyikan", "membisukan", "mencekal", "mendepak",
    "mengeluarkan", "mengusir",
    "membungkam", "melenyapkan", "menghilangkan", "mematikan komentar", "membatasi komentar", "membekukan",
    "menggembok",
    "menyingkirkan", "menyapu", "menutup kolom komentar", "menyensor", "memberangus",
    "kolom komentar ditutup",
    "komentar dimatikan", "kolom komentar dimatikan",
  ]
  private static let actsOfAgents = verbs.filter { !["tutup", "kunci", "saring", "sapu"].contains($0) }
  private static let bare = WordSet(verbs.map { WordHash(folding: $0) })
  /// Forms that other things bear too: they need someone who does it.
  private static let restricted = WordSet(
    words:
      "mengeluarkan dikeluarkan menghilangkan dibuang dibatasi diturunkan dibersihkan dimatikan dicopot dihilangkan"
  )
  private static let agents = WordSet(
    words: """
      kami admin mimin min saya kita akan bakal langsung terpaksa auto siap segera otomatis berhak pasti tinggal gue aku petugas
      """)
  private static let modals = WordSet(
    words: "akan boleh perlu usah pernah untuk bisa dapat sempat juga dulu saja yang")
  private static let denials = WordSet(
    words:
      "tidak tak jangan bukan belum silakan mohon tolong harap bila jika kalau agar supaya nggak enggak tanpa sebelum"
  )
}
