import Bahasa
import RuleKit

extension Rule {
  /// No comma between a subject and its predicate.
  static let komaPredikat = Rule(
    "TBA-25", "Antara subjek dan predikat tidak ada koma", .peringatan, .dugaan,
    rationale: """
      Subjek dan predikat membentuk satu kesatuan: “Layanan ini akan dibuka”, tanpa koma. Koma dipakai sepasang bila ada \
      keterangan yang disisipkan: “Layanan ini, menurut camat, akan dibuka”.
      """,
    references: [.eyd("tanda koma (TB)")],
    detectors: [
      .cues(
        "akan\nbakal\njuga\nmemberikan\nmerupakan\nadalah\ntelah\ntidak boleh\nwajib\ndilarang\nberhasil\nharus\nmampu\ndapat\nsudah\nmenjadi\nmemiliki\ntidak bisa\ntidak hanya",
        options: []
      ) { cue, reading, report in
        let index = cue.lowerBound
        guard reading.tokens[index].shape == .lower, let comma = reading.before(index), comma.mark == .comma,
          let last = reading.before(index - 1), last.kind == .word || last.mark == .closeParenthesis,
          last.classes.isDisjoint(with: [.degree, .title]),
          last.shape != .lower || !reading.word(index, is: "juga"), !reading.word(index + 1, is: "tetapi"),
          Subjek.precedes(index - 1, reading)
        else { return }
        report.add(
          bytes: last.end..<comma.end,
          "Hapus koma antara subjek dan predikat: “\(reading.text(index - 2)) \(reading.text(index))”",
          fix: .tinjau(""))
      },
      .cues("ini\nitu\ntersebut\nsendiri", options: []) { cue, reading, report in
        // `Penyerahan piagam kali ini, didasarkan pada`
        let comma = cue.upperBound
        guard reading.after(comma - 1)?.mark == .comma, let verb = reading.after(comma), verb.kind == .word,
          verb.shape == .lower, Subjek.opensPredicate(comma + 1, reading),
          Subjek.isSubject(before: comma, reading)
        else { return }
        report.add(
          bytes: reading.tokens[comma - 1].end..<reading.tokens[comma].end,
          "Hapus koma antara subjek dan predikat: “\(reading.text(comma - 1)) \(reading.text(comma + 1))”",
          fix: .tinjau(""))
      },
      .words(.reporting) { index, reading, report in
        // `Asisten Sekda Bagas Wirya, menegaskan bahwa`
        let verb = reading.tokens[index]
        guard verb.shape == .lower, verb.length > 6, let comma = reading.before(index), comma.mark == .comma,
          reading.analysis.bytes[Int(verb.start)] == UInt8(ascii: "m"), let last = reading.before(index - 1),
          last.kind == .word, last.shape == .capitalized, last.classes.isDisjoint(with: [.degree, .title]),
          Gelar.bare[last.hash] == nil, reading.sentence(around: index).lowerBound < index - 3,
          reading.tokens[reading.sentence(around: index).lowerBound].classes.contains(.office),
          Subjek.precedes(index - 1, reading)
        else { return }
        report.add(
          bytes: last.end..<comma.end,
          "Hapus koma antara subjek dan predikat: “\(reading.text(index - 2)) \(reading.text(index))”",
          fix: .tinjau(""))
      },
      .cues("oleh\nadalah\nyaitu\nyakni\nberupa\nmeliputi\ndihadiri\nmerupakan\nantara lain", options: []) {
        cue, reading, report in
        // `dihadiri oleh, Wakil Bupati`
        let index = cue.upperBound
        guard reading.tokens[cue.lowerBound].shape == .lower, let comma = reading.after(index - 1),
          comma.mark == .comma, let next = reading.after(index), next.isWord || next.kind == .number,
          next.classes.isDisjoint(with: [.preposition, .reporting, .subordinator]),
          !reading.isInHeading(index), !reading.word(index + 1, in: Subjek.insertions)
        else { return }
        report.add(
          bytes: reading.tokens[index - 1].end..<comma.end,
          "Hapus koma sesudah “\(reading.text(index - 1))”: “\(reading.text(index - 1)) \(reading.text(index + 1))”",
          fix: .tinjau(""))
      },
    ],
    examples: [
      .bad("Dewan hakim«,» tidak boleh berasal dari desa yang sama."),
      .bad("Kegiatan donor darah ini«,» akan digelar di balai desa."),
      .bad("Setiap ASN«,» juga kembali ke jam dinas biasa."),
      .bad("Pada awal Agustus, Dinas Sosial (Dinsos) Kabupaten Arunaya«,» telah menyalurkan air."),
      .bad("Camat mengatakan bahwa perjuangan warga desa«,» telah berhasil."),
      .bad("Asisten Sekda Bagas Wirya«,» menegaskan bahwa loket buka."),
      .bad("Rapat dihadiri oleh«,» Wakil Bupati dan Camat Wanasari."),
      .bad("Menurut Bagas, penyerahan piagam kali ini«,» didasarkan pada aturan baru."),
      .bad("Camat berharap agar tes perangkat desa tahun ini«,» bisa berjalan jujur."),
      .good("Dalam kesempatan ini, dibahas juga pasar. Setelah itu, diadakan lomba."),
      .good("Tugasnya adalah, menurut camat, menjaga loket."),
      .good("Kegiatan ini, menurut camat, akan digelar di balai desa."),
      .good("Camat Wanasari, Bagas Adiwinata, akan hadir."),
      .good("Setelah itu, akan ada lomba. Dalam waktu dekat, akan dibuka loket baru."),
      .good("Warga datang lebih awal, juga membawa bibit."),
      .good("Berlokasi di aula desa, telah dibuka pelatihan menjahit."),
    ])
}

private enum Subjek {
  private static let auxiliaries = WordSet(
    words:
      "bisa dapat akan juga harus masih baru sudah telah sedang mampu berlaku menjadi merupakan adalah wajib perlu bakal"
  )

  /// Whether a predicate begins with this word: an auxiliary, or a verb with di-, me-, ber- or ter-.
  static func opensPredicate(_ index: Int, _ reading: Reading) -> Bool {
    if auxiliaries.contains(reading.tokens[index].hash) { return true }
    let text = reading.text(index)
    guard text.utf8.count > 6, reading.entry(index)?.kinds.contains(.base) != true,
      reading.tokens[index].classes.isDisjoint(with: [.function, .preposition, .subordinator, .reporting])
    else { return false }
    return ["di", "me", "ber"].contains(where: text.hasPrefix)
  }

  private static let openings = WordSet(words: "bahwa agar karena supaya")

  /// Whether what stands before a comma, back to the start of its clause, is a noun phrase and no adverbial.
  static func isSubject(before comma: Int, _ reading: Reading) -> Bool {
    let sentence = reading.sentence(around: comma)
    var first = comma
    while first > sentence.lowerBound, comma - first <= 16 {
      let token = reading.tokens[first - 1]
      if openings.contains(token.hash) { break }
      if token.mark == .comma {
        // `Menurut camat, penyerahan piagam ini, didasarkan`
        guard
          reading.tokens[sentence.lowerBound].classes.contains(.preposition)
            || reading.before(first - 1)?.classes.contains(.reporting) == true
        else { return false }
        break
      }
      guard
        token.isWord || token.kind == .number || token.mark == .slash || token.mark == .openQuote
          || token.mark == .straightQuote
      else { return false }
      if token.mark == .openQuote || token.mark == .straightQuote { break }
      first -= 1
    }
    guard comma - first >= 2, comma - first <= 16 else { return false }
    let opening = reading.tokens[first]
    guard
      opening.classes.isDisjoint(with: [
        .preposition, .subordinator, .negation, .timeNoun, .coordinator, .reporting,
      ]),
      !opening.classes.contains(.function) || opening.classes.contains(.pronoun),
      !openers.contains(opening.hash),
      opening.shape != .mixed
    else { return false }
    // Behind `yang` there may be a verb.
    let end = (first..<comma).first { reading.tokens[$0].hash == relative } ?? comma
    return (first..<end).allSatisfy { !isVerb($0, reading) } && !hasLaterComma(comma, reading)
  }

  /// Words that open an insertion between commas.
  static let insertions = WordSet(words: "menurut kata ujar misalnya pertama kedua satu seperti selain baik")
  private static let that = WordHash(folding: "bahwa")

  /// Whether nothing but a noun phrase stands between the start of a clause and a comma.
  static func precedes(_ comma: Int, _ reading: Reading) -> Bool {
    let sentence = reading.analysis.sentences[reading.analysis.sentence(ofToken: comma)].tokens
    var first = comma
    while first > sentence.lowerBound, comma - first <= 18 {
      let token = reading.tokens[first - 1]
      if token.hash == that { break }
      if token.mark == .comma || token.mark.closesQuote || token.mark == .openQuote {
        // `Agus menegaskan, pemerintah di Arunaya, akan`
        guard
          token.mark != .comma || reading.before(first - 1)?.classes.contains(.reporting) == true
            || reading.tokens[first].classes.contains(.institution)
              && isFronted(first - 1, from: sentence.lowerBound, reading)
        else {
          return false
        }
        break
      }
      guard
        token.isWord || token.kind == .number || token.mark == .openParenthesis
          || token.mark == .closeParenthesis || token.mark == .slash
      else { return false }
      first -= 1
    }
    guard comma - first <= 18, comma > first,
      !reading.tokens[first..<comma].contains(where: { $0.mark == .comma })
    else { return false }
    let opening = reading.tokens[first]
    guard
      opening.classes.isDisjoint(with: [.preposition, .subordinator, .negation, .timeNoun, .coordinator]),
      !opening.classes.contains(.function) || opening.classes.contains(.pronoun),
      !openers.contains(opening.hash)
    else { return false }
    return (first..<comma).allSatisfy { !isVerb($0, reading) } && !hasLaterComma(comma, reading)
  }

  /// Whether all before a comma is one phrase that a preposition opens: `Sejak awal Agustus,`.
  private static func isFronted(_ comma: Int, from start: Int, _ reading: Reading) -> Bool {
    reading.tokens[start].classes.contains(.preposition) && comma - start <= 8
      && !reading.tokens[start..<comma].contains { $0.mark == .comma }
  }

  /// Whether an insertion follows that a second comma closes.
  private static func hasLaterComma(_ comma: Int, _ reading: Reading) -> Bool {
    (comma + 1...comma + 4).contains { reading.token($0)?.mark == .comma }
  }

  /// Whether a word is a verb of its clause, or opens another clause.
  private static func isVerb(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    guard token.isWord, token.shape == .lower else { return false }
    if !token.classes.isDisjoint(with: [.reporting, .subordinator, .ceremonyVerb, .negation]) { return true }
    if token.hash == relative || links.contains(token.hash) { return true }
    let start = Int(token.start)
    let bytes = reading.analysis.bytes
    guard token.length > 4, reading.entry(index)?.kinds.contains(.base) != true else { return false }
    switch (bytes[start], bytes[start + 1]) {
    case (UInt8(ascii: "m"), UInt8(ascii: "e")), (UInt8(ascii: "d"), UInt8(ascii: "i")),
      (UInt8(ascii: "t"), UInt8(ascii: "e")), (UInt8(ascii: "b"), UInt8(ascii: "e")):
      return true
    default: return false
    }
  }

  private static let relative = WordHash(folding: "yang")
  private static let links = WordSet(
    words: """
      akan telah sudah adalah ialah merupakan menjadi jadi bisa dapat harus perlu ada hadir datang mulai ikut juga buka
      tutup tiba masih sedang belum bakal kembali pulang pergi masuk keluar naik turun tumbuh hidup lahir ingin mau
      """)
  private static let openers = WordSet(
    words: """
      bertempat bertepatan berlokasi bersamaan berbarengan bersama berdasarkan selain sementara namun oleh karena itu rencananya nantinya nanti kini sekarang kemudian selanjutnya sebelumnya
      biasanya akhirnya harapannya artinya jadi misalnya tak tidak besok lusa kemarin usai pokoknya intinya sayangnya artinya akibatnya pendeknya seusai pagi siang sore malam
      tahun bulan pekan hari senin selasa rabu kamis jumat sabtu minggu kedua ketiga pertama kesatu keempat
      """)
}
