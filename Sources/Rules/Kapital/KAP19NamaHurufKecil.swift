import Bahasa
import RuleKit

extension Rule {
  /// A name that has its capital elsewhere in the draft.
  static let namaHurufKecil = Rule(
    "KAP-19", "Nama yang sama selalu berkapital", .peringatan, .dugaan,
    rationale: """
      Di bagian lain naskah, kata ini ditulis dengan kapital sebagai nama. Nama orang dan tempat selalu diawali huruf \
      kapital.
      """,
    references: [.eyd("huruf kapital (HF02, HF16)")],
    detectors: [
      .unknownWords { index, reading, report in
        guard reading.tokens[index].shape == .lower else { return }
        let speaks = NamaHurufKecil.speaks(index, reading)
        guard speaks || NamaHurufKecil.isName(index, reading) else { return }
        let right = Casing.capitalized(reading.text(index))
        report.add(
          index, "Nama diawali kapital: “\(right)”", fix: .tinjau(right),
          speaks || NamaHurufKecil.isPlace(index, reading) ? .full : .atMost(.saran, .dugaan))
      },
      .words(.reporting) { index, reading, report in
        // `pungkas bambang`
        guard let name = reading.after(index), name.kind == .word, name.shape == .lower, name.length > 3,
          reading.before(index)?.mark.closesQuote == true,
          let entry = reading.entry(index + 1), entry.kinds.contains(.name),
          !reading.word(index + 1, in: roles),
          name.classes.isDisjoint(with: [.function, .kinship, .office, .honorific, .citizen])
        else { return }
        let right = Casing.capitalized(reading.text(index + 1))
        report.add(index + 1, "Nama diawali kapital: “\(right)”", fix: .tinjau(right))
      },
      .cues(
        "ke\ndari\nasal\nsungai\ndesa\nkecamatan\nkelurahan\ndusun\ngunung\npasar\nwaduk\nwilayah\nkawasan\nfestival\nwarga\nmasyarakat\npangkalan\nbupati\nkabupaten\njembatan\njalan",
        options: []
      ) { cue, reading, report in
        // `menjemput langsung ke wamena`
        let index = cue.upperBound
        guard let name = reading.after(index - 1), name.kind == .word, name.shape == .lower, name.length > 4,
          name.hasSpaceBefore, !bodies.contains(name.hash), let entry = reading.entry(index),
          entry.kinds == .name,
          NamaHurufKecil.isCapitalNearby(index, reading)
        else { return }
        let right = Casing.capitalized(reading.text(index))
        report.add(index, "Nama diawali kapital: “\(right)”", fix: .tinjau(right))
      },
      .draft { reading, report in NamaBerpasangan.check(reading, &report) },
      .draft { reading, report in NamaDikenal.check(reading, &report) },
      .marks([.comma]) { index, reading, report in
        // `pasar Kejajar, garung, Selomerto dan Kertek`
        guard let place = NamaDikenal.amidNames(after: index, reading) else { return }
        let right = Casing.capitalized(reading.text(place))
        report.add(place, "Nama diawali kapital: “\(right)”", fix: .tinjau(right))
      },
      .draft { reading, report in NamaBerpasangan.checkSecond(reading, &report) },
    ],
    examples: [
      .bad("Warga Mojowetan panen raya. Balai «mojowetan» dibuka, kata Camat Mojowetan."),
      .bad("Warga, diakui «gandang», sudah siap. Kata Gandang, loket buka."),
      .bad("“Kami siap melayani warga,” pungkas «bambang»."),
      .bad("Warga ke Taman Sawangan lalu dari Taman Sawangan. Kini «taman» Sawangan sepi."),
      .bad("Kata Eko Purnawa, loket buka. Eko «purnawa» pulang."),
      .bad("Kata Hermawan, loket buka. Khusus hari ini «hermawan» mengajak warga."),
      .good("Kata Hermawan, loket buka. Kata Rutan Arunaya, warga rutan sehat."),
      .bad("Warga ke Pasar Ting. Suasana «pasar» Ting ramai, dan «pasar» Ting bersih."),
      .good("Warga ke Taman Sawangan. Warga Sawangan pulang, lalu warga Sawangan tidur."),
      .good("Warga Mojowetan panen raya. Balai Mojowetan dibuka, kata Camat Mojowetan."),
    ])
}

/// Unknown words in small letters that are names elsewhere.
enum NamaHurufKecil {
  /// How many tokens on either side are looked at.
  private static let reach = 400

  /// Whether the draft around has the word with a capital inside a sentence.
  static func isCapitalNearby(_ index: Int, _ reading: Reading) -> Bool {
    let others = repetitions(of: index, reading)
    return others.contains { isNamed($0, reading) }
      && others.count { reading.tokens[$0].shape == .lower } <= 1
  }

  /// Whether one who speaks is named in small letters, and with a capital elsewhere: `diakui wajiran`.
  static func speaks(_ index: Int, _ reading: Reading) -> Bool {
    guard let verb = reading.before(index), verb.shape == .lower,
      verb.classes.contains(.reporting) || voices.contains(verb.hash),
      reading.tokens[index].length > 3
    else { return false }
    return isCapitalNearby(index, reading)
  }

  private static let voices = WordSet(
    words:
      "menurut disebut diakui ditegaskan dijelaskan dikatakan ditambahkan dituturkan diungkapkan disampaikan")

  /// Whether a preposition of place stands before a small word, or names in a list around it.
  static func isPlace(_ index: Int, _ reading: Reading) -> Bool {
    guard let previous = reading.before(index) else { return false }
    if previous.mark == .comma {
      return reading.before(index - 1)?.shape == .capitalized && reading.after(index)?.mark == .comma
        && reading.after(index + 1)?.shape == .capitalized
    }
    return previous.shape == .lower && places.contains(previous.hash)
  }

  private static let places = WordSet(
    words: "di ke dari asal wilayah kawasan daerah kecamatan desa kabupaten kota")

  /// Whether the draft around has a small word twice or more with a capital inside a sentence, and never without.
  static func isName(_ index: Int, _ reading: Reading) -> Bool {
    guard reading.entry(index) == nil else { return false }
    let others = repetitions(of: index, reading)
    return others.count >= 2 && others.allSatisfy { isNamed($0, reading) }
  }

  /// Where else the draft around has a word.
  private static func repetitions(of index: Int, _ reading: Reading) -> [Int] {
    let word = reading.tokens[index].hash
    return (max(0, index - reach)..<min(reading.tokens.count, index + reach)).filter {
      reading.tokens[$0].hash == word && $0 != index
    }
  }

  /// Whether a word has a capital that the start of a sentence does not explain.
  private static func isNamed(_ index: Int, _ reading: Reading) -> Bool {
    reading.tokens[index].shape == .capitalized && reading.isMidSentence(index)
  }
}

/// A noun that is part of a name elsewhere: `Operasi Ketupat`, but `operasi Ketupat`.
private enum NamaBerpasangan {
  /// How many capitalised words on either side are looked at.
  private static let reach = 150

  static func check(_ reading: Reading, _ report: inout Report) {
    for (number, capital) in reading.analysis.capitals.enumerated() {
      let index = Int(capital) - 1
      guard index > 0, isCandidate(index, reading) else { continue }
      let noun = reading.tokens[index].hash
      let name = reading.tokens[index + 1].hash
      var large = 0
      var small = 0
      for place in neighbours(of: number, reading) {
        guard reading.tokens[place].hash == name, place > 1, reading.tokens[place - 1].hash == noun else {
          continue
        }
        if reading.tokens[place - 1].shape == .lower {
          small += 1
        } else if reading.isTitleCase(place - 1), reading.isMidSentence(place - 1),
          !reading.isInHeading(place),
          reading.tokens[place - 2].shape == .lower, reading.analysis.isSameBlock(place - 2, place)
        {
          large += 1
        }
      }
      // The word for a place belongs to its name, however often it is small.
      let isPlace =
        reading.tokens[index].classes.contains(.placeNoun) && !reading.word(index, is: "kota")
        && (reading.tokens[index + 1].length == 3 || reading.isCommonWord(index + 1))
        && !reading.tokens[index + 1].classes.contains(.placeNoun)
      guard large > small || isPlace && large > 0 else { continue }
      let right = Casing.capitalized(reading.text(index))
      report.add(
        index, "Di bagian lain ditulis “\(right) \(reading.text(index + 1))”", fix: .tinjau(right))
    }
  }

  /// A second name in small letters: `Eko purnomo` beside `Eko Purnomo`.
  static func checkSecond(_ reading: Reading, _ report: inout Report) {
    for (number, capital) in reading.analysis.capitals.enumerated() {
      let index = Int(capital) + 1
      guard let name = reading.after(index - 1), name.kind == .word, name.shape == .lower, name.length > 4,
        name.hasSpaceBefore, name.flags.isDisjoint(with: [.hyphen, .digit]),
        reading.tokens[index - 1].shape == .capitalized, !reading.isCommonWord(index - 1),
        reading.entry(index).map({ $0.kinds == .name }) ?? true
      else { continue }
      let first = reading.tokens[index - 1].hash
      let isName = neighbours(of: number, reading).contains {
        reading.tokens[$0].hash == name.hash && reading.isTitleCase($0)
          && reading.token($0 - 1)?.hash == first
      }
      guard isName else { continue }
      let right = Casing.capitalized(reading.text(index))
      report.add(index, "Nama diawali kapital: “\(right)”", fix: .tinjau(right))
    }
  }

  /// The capitalised words around one of them, itself included.
  private static func neighbours(of number: Int, _ reading: Reading) -> some Sequence<Int> {
    let capitals = reading.analysis.capitals
    return capitals[max(0, number - reach)..<min(capitals.count, number + reach)].lazy.map(Int.init)
  }

  /// Whether a common noun in small letters stands before a name.
  private static func isCandidate(_ index: Int, _ reading: Reading) -> Bool {
    let noun = reading.tokens[index]
    let name = reading.tokens[index + 1]
    return noun.kind == .word && noun.shape == .lower && noun.length > 3 && name.kind == .word
      && name.shape == .capitalized && name.hasSpaceBefore && reading.analysis.isSameBlock(index, index + 1)
      && (!noun.classes.isDisjoint(with: [.placeNoun, .institution]) || places.contains(noun.hash))
      && !reading.isInHeading(index)
  }

  private static let places = WordSet(
    words:
      "taman pasar bank operasi festival alun-alun museum telaga candi bukit masjid gereja pemerintah gedung aula pendopo"
  )
}

/// Short forms of bodies that are common nouns too.
private let bodies = WordSet(words: "satgas rutan lapas pemda pemkab polres kodim gugus")

/// Who speaks for an account: no name, though some are called so.
private let roles = WordSet(words: "admin moderator operator")
