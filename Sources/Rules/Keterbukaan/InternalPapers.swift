import Bahasa
import RuleKit

/// Stamps and papers that belong inside an office.
enum InternalPapers {
  /// Whether a paper goes with the draft or is told of: not `tidak kami unggah`.
  static func isAttached(in sentence: Range<Int>, _ reading: Reading) -> Bool {
    guard let found = attached.first(in: sentence, of: reading) else { return false }
    return !(max(sentence.lowerBound, found.lowerBound - 2)..<found.lowerBound).contains {
      reading.word($0, in: denials)
    }
  }
  private static let denials = WordSet(words: "tidak tak belum bukan")
  private static let attached = Phrases(
    """
    terlampir, lampiran, berikut isi, unduh, unggah, diunggah, bocor, bocoran, salinan, isi nota dinas, isi memo
    jangan disebarluaskan, jangan disebarkan, jangan disebar, jangan dibagikan, jangan bocor, rencana, berikut, foto
    salinannya, isinya, bocorannya, dilampirkan, lampirkan, kami lampirkan, kami unggah, berbunyi, tertulis, memuat, tersebar
    kami bocorkan, bocorkan, sebarkan, teruskan, disebutkan, disebut, menyebutkan, menyebut, tercantum, simak, tayangkan, tampilkan, bagikan, lihat, rotasi, mutasi
    """
  )
  static let lessons = Phrases(
    "pelatihan, bimtek, menulis, penyusunan, konsultasi publik, uji publik, sosialisasi, tata naskah, cara")
  /// What a lesson speaks of.
  private static let subjects = Phrases(
    "pemateri, membahas, belajar, mempelajari, pelatihan, bimtek, arti cap, makna cap")
  private static let documents = Phrases(
    "nota dinas, surat, dokumen, naskah, telaahan, laporan, memo, berkas, cap, bercap, dicap, stempel, berstempel, distempel, lembar rencana, arsip, lampiran, bertanda, berkop"
  )
  /// What the stamp stands behind in a letter's head: `SIFAT: TERBATAS`.
  private static let ratings = WordSet(words: "sifat klasifikasi derajat tingkat kategori")
  private static let limits = Phrases(
    "kuota, tempat, kursi, perseroan, stok, persediaan, peserta, waktu, jumlah, edisi, promo, langsung, bebas"
  )

  /// Whether capitals mark a document: alone on its line, or beside the name of a paper.
  static func isStamp(_ cue: Range<Int>, _ reading: Reading) -> Bool {
    let block = reading.analysis.blockTokens[reading.analysis.block(ofToken: cue.lowerBound)]
    let sentence = reading.sentence(around: cue.lowerBound)
    guard !limits.occur(in: sentence, of: reading), !subjects.occur(in: sentence, of: reading) else {
      return false
    }
    let opensText =
      cue.lowerBound == block.lowerBound
      && [.colon, .hyphen, .enDash, .closeBracket].contains(reading.token(cue.upperBound)?.mark)
    let isRated =
      reading.token(cue.lowerBound - 1)?.mark == .colon && reading.word(cue.lowerBound - 2, in: ratings)
    return opensText || isRated || standsAlone(cue, reading) || documents.occur(in: sentence, of: reading)
  }

  /// Whether a line holds nothing else.
  private static func standsAlone(_ cue: Range<Int>, _ reading: Reading) -> Bool {
    let block = reading.analysis.blockTokens[reading.analysis.block(ofToken: cue.lowerBound)]
    var first = cue.lowerBound
    var end = cue.upperBound
    if reading.token(first - 1)?.mark == .openBracket, reading.token(end)?.mark == .closeBracket {
      first -= 1
      end += 1
    }
    let begins = first == block.lowerBound || reading.tokens[first].flags.contains(.lineStart)
    let ends = end >= block.upperBound || reading.tokens[end].flags.contains(.lineStart)
    return begins && ends || reading.words(in: block) == cue.count
  }

  /// Whether an amount of money stands right after: `HPS lelang itu Rp12 miliar`.
  static func isPriced(after cue: Range<Int>, _ reading: Reading) -> Bool {
    let sentence = reading.sentence(around: cue.lowerBound)
    let reach = cue.upperBound..<max(cue.upperBound, min(sentence.upperBound, cue.upperBound + 16))
    return reading.entities(in: reach).contains { $0.kind == .money }
  }

  /// Words of a tender that is over: its figures are public.
  static let closed = Phrases(
    "pemenang, bernilai, senilai, waktu pelaksanaan, dimenangkan, dikerjakan, pelaksana, rekanan, ditetapkan, kontrak, diumumkan, selesai, terpilih"
  )

  private static let keys = WordSet(words: "password sandi pass passcode")
  private static let statements = WordSet(words: "adalah sebesar yaitu yakni ialah")

  /// Whether the secret itself follows: a colon or `adalah`, then something.
  static func isGiven(after cue: Range<Int>, _ reading: Reading) -> Bool {
    let sentence = reading.sentence(around: cue.lowerBound)
    if let next = reading.token(cue.upperBound), next.kind == .word,
      next.flags.contains(.digit) || reading.token(cue.upperBound + 1)?.kind == .hashtag
    {
      return true
    }
    let words = cue.count > 1 ? 9 : 5
    let reach = cue.upperBound..<max(cue.upperBound, min(sentence.upperBound, cue.upperBound + words))
    if cue.count > 1 || reading.word(cue.lowerBound, in: keys),
      reach.contains(where: { reading.tokens[$0].kind == .word && reading.tokens[$0].flags.contains(.digit) })
    {
      return true
    }
    guard
      let colon = reach.first(where: { reading.tokens[$0].mark == .colon || reading.word($0, in: statements) }
      ),
      let value = reading.token(colon + 1)
    else { return false }
    return value.flags.contains(.digit) || value.kind == .hashtag || value.kind == .number
      || value.classes.contains(.currency)
      || value.kind == .word && value.word == 0
  }
}
