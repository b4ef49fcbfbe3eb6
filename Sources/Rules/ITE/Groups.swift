import Bahasa
import RuleKit

/// Groups of people that must not be set against each other.
enum Groups {
  static let names = Phrases(
    """
    pengontrak, anak kos, dari pulau sana, dari pulau seberang, seberang pulau, orang-orang dari, orang dari, orang seberang, dari seberang, orang sana, suku seberang, kaum itu, anak punk, anak jalanan, warga sebelah, kampung sebelah, penghayat, kepercayaan itu, penganut kepercayaan, mantan napi, eks napi, tunawisma, pengemis, buruh migran
    pendatang, warga pendatang, orang asing, warga asing, suku, etnis, kaum, umat, agama, penganut, orang cina, orang papua
    pengungsi, minoritas, aliran sesat, aliran itu, aliran kepercayaan, penyandang disabilitas, difabel, waria, perempuan, transmigran, orang luar, warga keturunan
    pendatang itu, orang luar daerah, orang dari suku, etnis itu, umat lain, agama itu, warga luar, perantau, imigran, orang timur, orang madura, orang jawa, orang batak, orang arab, kelompok itu, penganut aliran, ahmadiyah, syiah, lgbt, kaum lgbt, orang gila, orang cacat, janda, gay, banci, tionghoa, cina, pribumi, nonpribumi, odgj, orang miskin, gelandangan, pengikut, jemaat, non-muslim, kafir
    """)
  /// The group that a sentence names, or that `mereka` points back to within two sentences.
  static func meant(in sentence: Range<Int>, _ reading: Reading) -> Range<Int>? {
    if let group = names.first(in: sentence, of: reading) { return group }
    guard sentence.contains(where: { reading.word($0, is: "mereka") }) else { return nil }
    let before = reading.neighbourhood(around: sentence.lowerBound, before: 2, after: 0).lowerBound
    return before < sentence.lowerBound ? names.first(in: before..<sentence.lowerBound, of: reading) : nil
  }

  /// Whether words said of a group belittle it: `terkenal licik`, `suka menipu`, `malas semua`.
  static func belittles(_ cue: Range<Int>, in sentence: Range<Int>, _ reading: Reading) -> Bool {
    let near = cue.upperBound..<max(cue.upperBound, min(sentence.upperBound, cue.upperBound + 4))
    // `kaum itu memang …` is told by `memang`.
    if reading.word(cue.lowerBound, is: "itu"), near.contains(where: { reading.word($0, in: adverbs) }) {
      return false
    }
    return near.contains { reading.word($0, in: traits) }
  }

  /// Whether an order after `jangan` keeps people away from others: `jangan lagi belanja`, `jangan diajak`.
  static func shuns(_ cue: Range<Int>, in sentence: Range<Int>, _ reading: Reading) -> Bool {
    let near = cue.upperBound..<max(cue.upperBound, min(sentence.upperBound, cue.upperBound + 4))
    return near.contains { reading.word($0, in: dealings) }
  }

  private static let adverbs = WordSet(
    words: "memang terkenal dikenal suka selalu rata-rata semuanya kebanyakan cuma hanya")
  private static let traits = WordSet(
    words: """
      pembawa perusak sumber biang licik culas malas pemalas kotor jorok bodoh dungu kasar pelit kikir jahat bejat serakah rakus curang penipu menipu
      maling mencuri pencuri perusuh rusuh ribut bikin pembohong bohong berbohong khianat pengkhianat mabuk pemabuk beringas
      berkelahi sesat kafir biadab barbar primitif terbelakang benalu parasit sampah hama kriminal preman manja lemah emosional
      """)
  private static let dealings = WordSet(
    words: """
      belanja berbelanja beli membeli bergaul berteman berkawan bertetangga percaya dipercaya diajak mengajak diberi beri
      kasih memberi menerima terima diterima dilayani melayani sewakan menyewakan disewakan bekerja mempekerjakan dipekerjakan
      menikah dinikahi menikahi menikahkan berdagang bertransaksi dibantu membantu bantu duduk makan masuk dibiarkan biarkan
      hiraukan sapa menyapa dikasih memimpin dipimpin dipilih
      """)

  /// Strangers who act, not a people: `orang asing yang mengaku petugas`.
  static let single = Phrases(
    "mengaku, mengatasnamakan, tidak dikenal, tak dikenal, petugas gadungan, calo, penipu, tautan, nomor, rekening, obat"
  )

  static let calm = Phrases(
    "jangan mengusir, jangan menjauhi, tidak boleh, larangan, dilarang, bukan, toleransi, kerukunan, melindungi, bersama, program, pemberdayaan"
  )
}
