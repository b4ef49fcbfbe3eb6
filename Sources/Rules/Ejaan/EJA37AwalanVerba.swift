import Bahasa
import RuleKit

extension Rule {
  /// A verb in -kan whose subject does something has me- in running text; headlines may leave it out.
  static let awalanVerba = Rule(
    "EJA-37", "Verba dengan pelaku di depannya memakai “me-”", .peringatan, .dugaan,
    rationale: """
      Judul boleh memendekkan “menyampaikan” menjadi “sampaikan”. Di tubuh naskah, verba aktif ditulis lengkap: Wakil Bupati \
      menyampaikan apresiasi.
      """,
    references: [
      .eyd("kata turunan (KB01a)"), .rujukan("Pedoman bahasa jurnalistik PWI, butir awalan me- dan ber-"),
    ],
    detectors: [
      .cues(VerbaKan.stems, options: [.exceptQuotes]) { cue, reading, report in
        let index = cue.lowerBound
        guard reading.tokens[index].shape == .lower, !reading.isInHeading(index),
          let object = reading.after(index), object.isWord, object.shape != .upper,
          object.classes.isDisjoint(with: [.preposition, .subordinator, .pronoun, .coordinator]),
          AwalanVerba.hasActor(index, reading)
        else { return }
        let right = Derivation.meN(reading.text(index))
        report.add(index, "“\(reading.text(index))” ditulis lengkap: “\(right)”", fix: .tinjau(right))
      }
    ],
    examples: [
      .bad("Wakil Bupati Arunaya, Bagas Adiwinata, «berikan» apresiasi kepada petugas."),
      .bad("Camat Wanasari «sampaikan» bantuan kepada warga."),
      .bad("Warga yang «lakukan» graduasi hadir."),
      .bad("Tim yang dipimpin Kesbangpol «lakukan» operasi."),
      .bad("Dinas berbenah agar pasar bisa «jadikan» daya tarik desa."),
      .bad("Petugas meningkatkan penjagaan dan «berikan» contoh baik."),
      .good("Tetap sebutkan sumbernya. Untuk latihan E77, bagikan kartu. Ayo ikuti lomba itu."),
      .good("Mari menjaga jarak dan gunakan masker. Hal itu harus kita lakukan bersama."),
      .good("Camat Wanasari menyampaikan bantuan kepada warga."),
      .good("Bantuan yang Bupati sampaikan diterima warga. Hal itu kami sampaikan tadi."),
      .good("# Dinas Umumkan Jadwal Vaksinasi\n\nDinas mengumumkan jadwal vaksinasi."),
    ])
}

private enum AwalanVerba {
  /// Whether a name or an office stands before the verb as the one who acts, and no other verb before it.
  static func hasActor(_ index: Int, _ reading: Reading) -> Bool {
    guard var previous = reading.before(index) else { return false }
    if openers.contains(previous.hash), previous.shape == .lower { return true }
    if previous.shape == .lower, previous.classes.contains(.coordinator), reading.word(index - 1, is: "dan") {
      return followsVerb(index - 1, reading)
    }
    if previous.mark == .comma {
      guard let name = reading.before(index - 1) else { return false }
      previous = name
    }
    if previous.mark == .closeParenthesis {
      // `Kamis (15/4/2021) lakukan`
      var place = index - 2
      while place > 0, index - place < 10, reading.tokens[place].mark != .openParenthesis { place -= 1 }
      guard reading.tokens[place].mark == .openParenthesis, let day = reading.before(place) else {
        return false
      }
      previous = day
    }
    // `Tetap sebutkan sumbernya`, `Untuk E77, bagikan kartu`: the reader is called upon
    let opens = reading.tokens[reading.sentence(around: index).lowerBound]
    if calls.contains(previous.hash) { return false }
    if reading.before(index)?.mark == .comma,
      opens.classes.contains(.preposition)
        || reading.after(reading.sentence(around: index).lowerBound)?.mark == .comma
    {
      return false
    }
    if previous.flags.contains(.sentenceStart), previous.shape == .capitalized,
      reading.isCommonWord(index - 1),
      previous.classes.isDisjoint(with: [.office, .institution, .citizen])
    {
      return false
    }
    guard previous.isWord, previous.classes.isDisjoint(with: [.function, .negation, .greeting]),
      previous.isCapitalized || !previous.classes.isDisjoint(with: [.office, .institution])
    else { return false }
    let sentence = reading.sentence(around: index)
    return (sentence.lowerBound..<index).allSatisfy { place in
      let token = reading.tokens[place]
      guard token.isWord, token.shape == .lower else { return true }
      if token.hash == relative { return !isNearest(place, to: index, reading) }
      if !token.classes.isDisjoint(with: [.reporting, .subordinator]) {
        return false
      }
      // `Tim yang di pimpin Kesbangpol`
      if reading.word(place - 1, is: "yang") || reading.word(place - 1, is: "di") { return true }
      return token.length < 6 || !reading.begins(place, with: "me") && !reading.begins(place, with: "di")
    }
  }

  /// Small words before which no actor of a passive stands.
  private static let openers = WordSet(
    words: """
      yang saat ketika dengan guna demi untuk sambil sembari seraya sehingga dalam bisa dapat mampu harus wajib akan telah
      sudah siap gencar terus selalu turut ikut berhasil ingin rela bersama-sama mungkin segan juga rutin kembali mulai
      tengah sedang masih pernah sempat hendak perlu berupaya berusaha berkomitmen mencoba
      """)

  /// Whether a verb with me- stands before `dan` in the same sentence: `meningkatkan layanan dan berikan contoh`.
  private static func followsVerb(_ link: Int, _ reading: Reading) -> Bool {
    let sentence = reading.sentence(around: link)
    let first = max(sentence.lowerBound, link - 24)
    guard !(sentence.lowerBound..<link).contains(where: { calls.contains(reading.tokens[$0].hash) }) else {
      return false
    }
    return (first..<link).contains { place in
      let token = reading.tokens[place]
      guard token.kind == .word, token.shape == .lower, token.length > 6,
        token.classes.isDisjoint(with: [.reporting, .function])
      else { return false }
      let start = Int(token.start)
      return reading.analysis.bytes[start] == UInt8(ascii: "m")
        && reading.analysis.bytes[start + 1] == UInt8(ascii: "e")
        && !requests.contains(token.hash)
    }
  }

  /// Words that call upon the reader, or name those who act in a passive.
  private static let calls = WordSet(
    words: "mari ayo yuk marilah jangan silakan tolong kita kami saya yang agar")
  private static let requests = WordSet(
    words:
      "meminta mengajak mengimbau menghimbau mengingatkan menyarankan berpesan menyampaikan mengatakan menyerukan"
  )

  /// Whether nothing but names stands between `yang` and the verb, so that they act in it: `yang Bupati sampaikan`.
  private static func isNearest(_ relative: Int, to verb: Int, _ reading: Reading) -> Bool {
    reading.tokens[relative + 1..<verb].allSatisfy { $0.shape != .lower || $0.kind == .mark }
  }

  private static let relative = WordHash(folding: "yang")
}
