import Bahasa
import RuleKit

/// A person in a text, by the tokens of the name and what stands with it.
struct NamedPerson {
  /// The name, honorific and age included.
  let tokens: Range<Int>
}

extension NamedPerson {
  /// The bare name that a sentence begins with and says something of: `Sutrisno telah …`, `Awas, Budi itu …`.
  ///
  /// Weak evidence, so only a rule that has met its cue asks for it.
  init?(openingSentenceOf token: Int, in reading: Reading) {
    let sentence = reading.sentence(around: token)
    var start = sentence.lowerBound
    if let first = reading.token(start), NamedPerson.calls.contains(first.hash),
      reading.token(start + 1)?.mark == .comma || reading.token(start + 1)?.mark == .exclamation
    {
      start += 2
    }
    var end = start
    while end < sentence.upperBound, end - start < 4,
      NamedPerson.isName(end, reading) || end > start && NamedPerson.isSurname(end, reading)
    { end += 1 }
    guard end > start, end < sentence.upperBound,
      NamedPerson.isPredicate(end, reading)
        || reading.tokens[end].mark == .comma && reading.word(end + 1, in: NamedPerson.descriptions),
      !reading.tokens[start].flags.contains(.quoted), !NamedPerson.isPlace(start..<end, reading)
    else { return nil }
    let isSaying = (end..<min(sentence.upperBound, end + 4)).contains {
      reading.tokens[$0].classes.contains(.reporting)
    }
    let hasName = (start..<end).contains { reading.entry($0)?.kinds.contains(.name) == true }
    guard !isSaying, hasName || end - start > 1 else { return nil }
    let isSure = (start..<end).contains { !reading.isCommonWord($0) }
    guard isSure || (start..<end).allSatisfy({ reading.entry($0)?.kinds.contains(.name) == true }) else {
      return nil
    }
    tokens = start..<end
  }

  /// The first of two bare names or more that follow a colon: `Korban hilang: Darma, Asep, dan Toha`.
  init?(listedAfterColon index: Int, in reading: Reading) {
    guard reading.token(index)?.mark == .colon else { return nil }
    let sentence = reading.sentence(around: index)
    var next = index + 1
    var names = 0
    while next < sentence.upperBound, reading.tokens[next].kind == .word,
      reading.tokens[next].shape == .capitalized,
      reading.tokens[next].classes.isDisjoint(with: [
        .placeNoun, .institution, .office, .weekday, .month, .function,
      ])
    {
      names += 1
      next += 1
      guard reading.token(next)?.mark == .comma || reading.word(next, is: "dan") else { break }
      if reading.token(next)?.mark == .comma { next += 1 }
      if reading.word(next, is: "dan") { next += 1 }
    }
    guard names > 1 else { return nil }
    tokens = index + 1..<index + 2
  }

  /// `Melati binti Sarman`: a name with the father's.
  init?(withFatherIn range: Range<Int>, _ reading: Reading) {
    let link = range.dropFirst().first { index in
      (reading.word(index, is: "bin") || reading.word(index, is: "binti"))
        && reading.tokens[index - 1].shape == .capitalized && reading.token(index + 1)?.shape == .capitalized
    }
    guard let link else { return nil }
    tokens = link - 1..<link + 2
  }

  /// Two words or more that are written like a name and are none of the language's, without other evidence.
  ///
  /// `koruptor bantuan ternak Ganang Prihandono`. For rules that have met an accusation.
  init?(writtenIn range: Range<Int>, _ reading: Reading) {
    var index = range.lowerBound
    while index < range.upperBound {
      var end = index
      while end < range.upperBound, end - index < 4, NamedPerson.isName(end, reading) { end += 1 }
      if end - index >= 2, !reading.tokens[index].flags.contains(.quoted),
        !reading.word(index - 1, in: NamedPerson.places),
        reading.token(index - 1)?.classes.isDisjoint(with: [.placeNoun, .institution, .office]) != false,
        reading.token(index - 1)?.isCapitalized != true
          || reading.tokens[index].flags.contains(.sentenceStart),
        (index..<end).allSatisfy({ !reading.isCommonWord($0) })
      {
        tokens = index..<end
        return
      }
      index = max(end, index + 1)
    }
    return nil
  }

  /// A name where one is told: after `menimpa`, `oleh`, `yakni`, a comma or a colon; with `anywhere` after any small word.
  ///
  /// `Apresiasi untuk Rara Wibisana, warga yang …`. For rules that have met a victim, a patient, a witness.
  init?(toldIn range: Range<Int>, anywhere: Bool = false, _ reading: Reading) {
    var index = range.lowerBound
    while index < range.upperBound {
      var end = index
      while end < range.upperBound, end - index < 4,
        end == index || !reading.tokens[end].flags.contains(.sentenceStart),
        NamedPerson.isName(end, reading) || end > index && NamedPerson.isSurname(end, reading)
      { end += 1 }
      if end > index, NamedPerson.isTold(index..<end, anywhere: anywhere, reading) {
        tokens = index..<end
        return
      }
      index = max(end, index + 1)
    }
    return nil
  }

  /// The person whom the sentence after this one introduces: `Namanya Wawan …`, `Ia bernama …`.
  init?(introducedAfter sentence: Range<Int>, _ reading: Reading) {
    let next = reading.neighbourhood(around: sentence.lowerBound, before: 0).upperBound
    guard next > sentence.upperBound,
      NamedPerson.introductions.contains(reading.tokens[sentence.upperBound].hash)
    else { return nil }
    let rest = sentence.upperBound..<next
    guard
      let person = reading.privatePeople(in: rest).first ?? NamedPerson(toldIn: rest, anywhere: true, reading)
    else { return nil }
    self = person
  }

  private static func isTold(_ name: Range<Int>, anywhere: Bool, _ reading: Reading) -> Bool {
    let first = reading.tokens[name.lowerBound]
    guard !first.flags.contains(.quoted), !first.flags.contains(.sentenceStart),
      !reading.isCommonWord(name.lowerBound),
      name.count > 1 || reading.entry(name.lowerBound)?.kinds.contains(.name) == true
        || opensList(name, reading)
        || isIntroduced(name, reading),
      reading.token(name.upperBound)?.classes.contains(.reporting) != true,
      reading.token(name.lowerBound - 1)?.classes.contains(.reporting) != true,
      !reading.entities(in: max(0, name.lowerBound - 14)..<name.upperBound).contains(where: {
        $0.kind == .officeHolder && $0.tokens.upperBound > name.lowerBound
      }),
      !holdsOffice(after: name.upperBound, reading), !isPlace(name, reading)
    else { return false }
    guard let before = reading.before(name.lowerBound) else { return false }
    if before.mark == .period, reading.word(name.lowerBound - 2, in: courtesies) { return true }
    if before.mark == .comma {
      // `…, Desa Melati, Sindang, …` is an address.
      return name.count > 1
        && (reading.token(name.lowerBound - 2)?.shape == .lower
          || reading.token(name.lowerBound - 2)?.flags.contains(.sentenceStart) == true)
    }
    if before.mark == .colon { return true }
    let isSmall = before.shape == .lower || before.flags.contains(.sentenceStart)
    guard before.isWord, isSmall, !places.contains(before.hash),
      before.classes.isDisjoint(with: [.placeNoun, .institution, .office])
    else { return false }
    return anywhere || links.contains(before.hash)
  }

  /// `ialah Nurlaila, umurnya 16 tahun`, `panggilannya Dafi`: who it is follows, or a word for a name stands before.
  private static func isIntroduced(_ name: Range<Int>, _ reading: Reading) -> Bool {
    guard reading.entry(name.lowerBound)?.isKnown != true else { return false }
    return reading.word(name.lowerBound - 1, in: callings)
      || reading.token(name.upperBound)?.mark == .comma && reading.word(name.upperBound + 1, in: descriptions)
  }

  private static let callings = WordSet(
    words: "bernama namanya panggilannya dipanggil disapa sapaannya alias")
  private static let descriptions = WordSet(
    words:
      "penyintas korban pasien penderita pelapor saksi umurnya umur berumur usia berusia usianya murid siswa siswi pelajar santri anak warga perempuan laki-laki pria wanita pedagang penjual petani sopir buruh tukang nelayan"
  )

  /// `Raka, Bimo, dan Ilham`: another name follows the comma.
  private static func opensList(_ name: Range<Int>, _ reading: Reading) -> Bool {
    reading.token(name.upperBound)?.mark == .comma && reading.token(name.upperBound + 1) != nil
      && isName(name.upperBound + 1, reading)
  }

  /// `Rara, Kepala …`: an office in apposition.
  private static func holdsOffice(after end: Int, _ reading: Reading) -> Bool {
    guard reading.token(end)?.mark == .comma || reading.word(end, is: "selaku") else { return false }
    return (end + 1..<end + 4).contains {
      reading.token($0)?.classes.isDisjoint(with: [.office, .degree]) == false
        && !reading.word($0, in: trades) || reading.word($0, in: helpers)
    }
  }

  /// A word that may follow a first name, though the language has it too: `Rara Contoh`.
  private static func isSurname(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    return token.kind == .word && token.shape == .capitalized && token.length > 2
      && token.classes.isDisjoint(with: [
        .weekday, .month, .institution, .placeNoun, .office, .function, .pronoun, .honorific,
      ])
  }

  private static let trades = WordSet(words: "guru perawat bidan petugas penyuluh staf juru anggota")
  private static let helpers = WordSet(
    words: "psikolog pendamping pengacara dokter konselor advokat relawan petugas kuasa")
  private static let courtesies = WordSet(words: "bpk sdr sdri sdra tn ny nn")
  private static let introductions = WordSet(
    words: "namanya ia dia pria lelaki perempuan orang pelaku inisialnya beliau")
  private static let links = WordSet(
    words: """
      menimpa dialami itu oleh yakni yaitu ialah adalah ternyata bernama saudara saudari bersama setelah usai untuk kepada terhadap korban pelaku saksi
      pelapor pengadu informan pasien penyintas tersangka warga perempuan pria wanita lelaki nama lain antaranya namanya panggilannya dipanggil disapa alias wajah gaji honor utang tunggakan pinjaman darah milik
      """)

  private static func isName(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    return token.kind == .word && token.shape == .capitalized && token.length > 2
      && token.flags.isDisjoint(with: [.digit, .hyphen])
      && token.classes.isDisjoint(with: [
        .weekday, .month, .institution, .placeNoun, .office, .function, .pronoun, .honorific, .numberWord,
        .hazard,
        .service, .identityNumber, .ceremonyNoun, .commonAcronym, .citizen, .total, .greeting, .counted,
        .reporting,
        .announcement, .hoax, .timeNoun, .instruction, .kinship,
      ])
      && reading.entry(index).map { $0.kinds.contains(.name) || !$0.isKnown } != false
  }

  /// `telah`, `itu`, `menipu`, `ditahan`: what is said of someone.
  private static func isPredicate(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    guard token.kind == .word, token.shape == .lower else { return false }
    return predicates.contains(token.hash) || reading.beginsLikeVerb(index)
  }

  /// Whether the same words stand elsewhere as a place does, after `di` or `Kabupaten`.
  static func isPlace(_ name: Range<Int>, _ reading: Reading) -> Bool {
    let hash = reading.tokens[name.lowerBound].hash
    return reading.surroundings(of: name.lowerBound).contains { index in
      guard reading.tokens[index].hash == hash, index > 0 else { return false }
      let before = reading.tokens[index - 1]
      return places.contains(before.hash)
        || !before.classes.isDisjoint(with: [.placeNoun, .institution]) && before.isCapitalized
    }
  }

  private static let calls = WordSet(words: "awas waspada hati-hati ternyata memang")
  private static let predicates = WordSet(
    words:
      "telah sudah masih akan yang kini juga pernah si itu adalah ini positif suspek sakit hamil lahir korban pelaku"
  )
  private static let places = WordSet(words: "di ke dari se warga masyarakat pemkab pemerintah")
}
