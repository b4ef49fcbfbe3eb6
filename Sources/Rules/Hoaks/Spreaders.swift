import Bahasa
import RuleKit

/// Where an account is the agency's, and nobody is accused.
enum Spreaders {
  /// The name after `akun`, `akun Facebook`: words written like a name, official accounts apart.
  static func account(at cue: Int, in sentence: Range<Int>, _ reading: Reading) -> Range<Int>? {
    guard reading.word(cue, is: "akun") else { return nil }
    var start = cue + 1
    while start < sentence.upperBound, reading.word(start, in: platforms) { start += 1 }
    var end = start
    while end < sentence.upperBound, end - start < 4, reading.tokens[end].kind == .word,
      reading.tokens[end].shape == .capitalized,
      reading.tokens[end].classes.isDisjoint(with: [.institution, .placeNoun, .office, .function])
    { end += 1 }
    return end > start ? cue..<end : nil
  }
  private static let platforms = WordSet(
    words:
      "facebook fb instagram ig tiktok x twitter threads youtube whatsapp telegram bernama milik atas nama pengguna"
  )
  /// Words behind which the name itself stands.
  static let roles = WordSet(
    words:
      "penyebar penyebarnya pengunggah pengunggahnya pengirim pengirimnya penulisnya pembuatnya dalangnya")
  static let official = Phrases(
    "akun resmi, akun kami, ikuti, kanal resmi, mention kami, kirim ke, laporkan ke, tag kami")
}
