import Bahasa
import RuleKit

/// Matters on which early word does harm, and the signs of a decision.
enum Undecided {
  static let subjects = Phrases(
    """
    pajak, tarif, retribusi, lahan, tanah, pbb, pejabat, jabatan, rotasi, mutasi, iuran, kepala dinas, kadis, camat, sekda
    tunjangan, honorer, bpht, bphtb, harga air, kepala bidang, dimutasi, dirotasi, dipindah, aset
    """)
  /// A plan told by its cue: `akan` and the like with what is to happen within four words.
  static func plan(_ cue: Range<Int>, _ reading: Reading) -> Range<Int>? {
    if cue.count > 1, !reading.word(cue.lowerBound, in: times) { return cue }
    let sentence = reading.sentence(around: cue.lowerBound)
    let reach = cue.upperBound..<max(cue.upperBound, min(sentence.upperBound, cue.upperBound + 4))
    return reach.first { reading.word($0, in: changes) }.map { cue.lowerBound..<$0 + 1 }
  }
  private static let times = WordSet(words: "tahun bulan mulai bocoran")
  /// Whether someone is to be moved from one office to another: the verb alone says what it is about.
  static func movesPeople(_ plan: Range<Int>, _ sentence: Range<Int>, _ reading: Reading) -> Bool {
    reading.word(plan.upperBound - 1, in: moves) && reading.contains([.office, .institution], in: sentence)
  }
  private static let moves = WordSet(
    words: """
      digeser dimutasi dirotasi dipindah dipindahkan dipindahtugaskan dicopot diganti memutasi merotasi mencopot
      mengganti menggeser didemosi dipromosikan diberhentikan dinonjobkan
      """)
  private static let changes = WordSet(
    words: """
      naik turun dinaikkan menaikkan diturunkan menurunkan dibeli membeli dibebaskan membebaskan dimutasi memutasi
      dirotasi merotasi rotasi mutasi digeser dipindah dipindahkan dipindahtugaskan dilebur dihapus menghapus
      didemosi dipromosikan diberhentikan dinonjobkan disewakan dihibahkan digusur menggusur dikosongkan menggeser
      memungut dipungut dikenakan mengenakan dijual menjual dilepas diganti mengganti dicopot mencopot
      """)
  static let decided = Phrases(
    """
    perda, perbup, keputusan, peraturan, sk, ditetapkan, disahkan, menetapkan, nomor, masih dibahas, pembahasan, belum diputus
    usulan, diusulkan, wacana, masih berlangsung, rancangan
    """)
}
