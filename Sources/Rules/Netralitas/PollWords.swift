import Bahasa
import RuleKit

/// The words of elections.
enum PollWords {
  static let single = Phrases(
    "pasangan nomor, paslon nomor, nomor urut, calon nomor, paslon 01, paslon 02, paslon 1, paslon 2")
  /// One pair of candidates by its number; nil if none is named so.
  static func onePair(in sentence: Range<Int>, _ reading: Reading) -> Range<Int>? {
    if let found = single.first(in: sentence, of: reading) { return found }
    let named = sentence.first { index in
      guard let next = reading.token(index + 1) else { return false }
      if reading.word(index, is: "paslon") { return next.kind == .word && next.shape == .capitalized }
      return isCandidate(index, reading)
        && (isPair(index + 1, reading)
          || reading.entry(index + 1)?.kinds.contains(.name) == true && next.isCapitalized
            && campaigns.occur(in: sentence, of: reading))
    }
    if let named { return named..<named + 2 }
    let start = sentence.first { index in
      guard
        reading.word(index, is: "paslon") || reading.word(index, is: "pasangan")
          || reading.word(index, is: "calon")
      else { return false }
      let number = reading.word(index + 1, is: "nomor") ? index + 2 : index + 1
      return reading.token(number).map { $0.kind == .number && $0.length <= 2 } == true
    }
    return start.map { $0..<$0 + 2 }
  }
  private static let campaigns = Phrases(
    "berkampanye, kampanye, orasi, debat, visi misi, visi dan misi, berorasi, menyapa pendukung, deklarasi")

  private static func isCandidate(_ index: Int, _ reading: Reading) -> Bool {
    reading.word(index - 1, is: "calon") && reading.tokens[index].classes.contains(.leader)
      || reading.word(index - 1, is: "pasangan") && reading.word(index, is: "calon")
      || reading.word(index - 2, is: "calon") && reading.word(index, is: "kota")
  }

  /// `Surya–Handayani`, `Surya dan Handayani`: two names of one pair.
  private static func isPair(_ index: Int, _ reading: Reading) -> Bool {
    guard let first = reading.token(index), first.kind == .word, first.shape == .capitalized else {
      return false
    }
    if first.flags.contains(.hyphen) { return true }
    let link = reading.token(index + 1)
    return (link?.mark == .enDash || link?.mark == .hyphen || reading.word(index + 1, is: "dan"))
      && reading.token(index + 2)?.shape == .capitalized
  }

  /// `membentuk huruf U` of things: no hand forms it.
  static func isShape(_ cue: Range<Int>, in sentence: Range<Int>, _ reading: Reading) -> Bool {
    reading.word(cue.lowerBound, is: "membentuk") && !hands.occur(in: sentence, of: reading)
  }
  private static let hands = Phrases(
    "jari, jari-jari, jarinya, jempol, telunjuk, tangan, tangannya, pose, berpose, gaya")

  static let all = Phrases(
    "semua pasangan, seluruh pasangan, kedua pasangan, ketiga pasangan, semua calon, seluruh calon, pengundian"
  )
  private static let sources = Phrases(
    "kpu, kpud, bawaslu, kpps, ppk, pps, panwaslu, panwascam, komisi pemilihan umum")
  /// Where pairs and numbers play or dance.
  static let sports = Phrases(
    "ganda, final, semifinal, babak, turnamen, pertandingan, bulu tangkis, tenis, lomba, lomba tari, kejuaraan, dansa"
  )
  static let village = Phrases(
    "pilkades, kepala desa, ketua rt, ketua rw, osis, bpd, ketua umum, duta, duta baca, duta wisata, duta genre, putri, putra putri, finalis, favorit, favoritmu, karang taruna, ketua kelas, pemilihan ketua, maskot, logo, karya, juri, lomba, bujang, gadis, mas mbak, kakang, abang none, raja ratu, forum anak, koperasi, paguyuban"
  )

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
