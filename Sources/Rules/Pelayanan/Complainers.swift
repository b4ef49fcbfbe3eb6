import Bahasa
import RuleKit

/// What complainants do, and where their names stand.
enum Complainers {
  static let channels = Phrases(
    "aduan, pengaduan, kanal aduan, kanal pengaduan, keluhan, lapor.go.id, sp4n, sp4n-lapor, komplain, kotak saran"
  )
  /// `lewat DM akun @…`: where people complain, not who does.
  static func isChannel(_ mention: Int, _ reading: Reading) -> Bool {
    (max(0, mention - 4)..<mention).contains { reading.word($0, in: ways) }
  }
  private static let ways = WordSet(words: "lewat melalui ke via dm kanal mention tag")
  private static let verbs = WordSet(
    words: "mengadukan mengeluhkan mengadu mengeluh memprotes protes curhat lapor melapor melaporkan komplain"
  )
  /// Whether a cue ends with a verb that speaks of complaints alone.
  static func complains(_ cue: Range<Int>, _ reading: Reading) -> Bool {
    reading.word(cue.upperBound - 1, in: complaining)
  }
  private static let complaining = WordSet(words: "mengadu mengadukan mengeluhkan")
  /// Whether a cue is a verb of complaining: someone stands before it.
  static func isActing(_ cue: Range<Int>, _ reading: Reading) -> Bool {
    reading.word(cue.lowerBound, in: verbs)
  }

  /// Whether the person before a verb is the one who complains: no other verb of saying stands between.
  static func acts(_ person: Range<Int>, at verb: Int, _ reading: Reading) -> Bool {
    person.upperBound <= verb
      && !(person.upperBound..<verb).contains {
        reading.tokens[$0].classes.contains(.reporting) || reading.tokens[$0].mark == .colon
          || reading.word($0, in: answers) || isOtherVerb($0, reading)
      } && !reading.word(verb - 1, in: places)
  }
  /// `Ibu Rara menyiapkan kotak curhat`: someone does something else.
  private static func isOtherVerb(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    return token.kind == .word && token.shape == .lower && token.length > 6
      && !reading.word(index - 1, is: "yang")
      && (reading.begins(index, with: "mem") || reading.begins(index, with: "men"))
  }
  private static let places = WordSet(
    words: "kotak ruang sesi layanan tempat program posko wajib kanal pojok pos")

  /// Whom an answer is addressed to by name: `Menjawab Ibu Rara Wibisana …`.
  static func answered(at cue: Range<Int>, _ reading: Reading) -> Range<Int>? {
    guard cue.count == 1, reading.word(cue.lowerBound, in: replies) else { return nil }
    let entity = reading.entities(in: cue.upperBound..<cue.upperBound + 1).first
    guard let entity, case .person(let person) = entity.value, !person.hasOffice else { return nil }
    return entity.tokens
  }
  /// The full name to which a letter or a reply on a complaint is addressed: `Yth. Ibu Rara Wibisana … aduan Ibu …`.
  static func addressed(at cue: Range<Int>, _ reading: Reading) -> Range<Int>? {
    guard cue.lowerBound < 12 else { return nil }
    let name = cue.count > 1 ? cue.upperBound - 1 : cue.upperBound
    let start = reading.token(name)?.mark == .period ? name + 1 : name
    guard let entity = reading.entities(in: start..<start + 1).first, case .person(let person) = entity.value,
      !person.hasOffice, entity.tokens.count > 2,
      answers(to: reading.neighbourhood(around: start, before: 0, after: 2), reading)
    else { return nil }
    return entity.tokens
  }

  private static func answers(to range: Range<Int>, _ reading: Reading) -> Bool {
    own.occur(in: range, of: reading)
  }
  private static let own = Phrases(
    """
    aduan ibu, aduan bapak, aduan saudara, aduan saudari, aduan anda, aduan kakak, keluhan ibu, keluhan bapak, keluhan saudara, keluhan anda, keluhan kakak
    laporan ibu, laporan bapak, laporan saudara, laporan anda, laporan kakak, pengaduan ibu, pengaduan bapak, pengaduan saudara, pengaduan anda, aduannya, keluhannya
    surat keluhan, menjawab aduan, menjawab keluhan, menanggapi aduan, menanggapi keluhan, menindaklanjuti aduan, menindaklanjuti laporan
    """)
  private static let replies = WordSet(words: "menjawab menanggapi merespons membalas")

  private static let answers = WordSet(
    words: "menerima menjawab menanggapi masyarakat pelanggan pasien pedagang")

  /// Whether a cue such as `laporan` is about a complaint and not about accounts or news.
  static func isComplaint(_ cue: Range<Int>, _ reading: Reading) -> Bool {
    guard reading.word(cue.lowerBound, in: weak), reading.kind.value != .balasan else { return true }
    return complaints.occur(in: reading.neighbourhood(around: cue.lowerBound), of: reading)
  }

  /// Whether a name follows a cue, with only `dari`, `oleh`, a colon and the like between.
  static func stands(_ name: Int, rightAfter cue: Range<Int>, _ reading: Reading) -> Bool {
    (cue.upperBound..<max(cue.upperBound, name)).allSatisfy { index in
      reading.tokens[index].mark == .colon || reading.tokens[index].mark == .openParenthesis
        || reading.tokens[index].kind == .number || reading.tokens[index].mark == .period
        || reading.word(index, in: links)
    }
  }

  private static let weak = WordSet(
    words:
      "laporan pesan dikirim disampaikan ditulis dilaporkan laporannya kritik protes menjawab menanggapi merespons membalas lapor melapor melaporkan"
  )
  private static let links = WordSet(
    words:
      "dari oleh milik saudara seorang warga yang adalah atas nama dikirim disampaikan ditulis nomor no tiket pengirim keluhan aduan masuk wali murid orang tua bernama pelanggan pasien akun ibu bapak pak bu kak"
  )
  private static let complaints = Phrases(
    """
    aduan, pengaduan, keluhan, keluhannya, mengeluh, mengeluhkan, mengadu, komplain, protes, tanggapan, tagihan, tunggakan, parkir liar, kemarin lapor, kemarin melapor
    yang lapor, yang melapor, menindaklanjuti, ditindaklanjuti, tim sudah turun, jalan rusak, jalan berlubang
    sampah, lampu mati, pelayanan, antrean, banjir, pungli, kritik, lampu jalan, drainase, bau, bising, macet, air mati
    """)
}
