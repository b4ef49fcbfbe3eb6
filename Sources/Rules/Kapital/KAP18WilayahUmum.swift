import Bahasa
import RuleKit

extension Rule {
  /// Words for regions and levels are names only before a name.
  static let wilayahUmum = Rule(
    "KAP-18", "Kata wilayah tanpa nama memakai huruf kecil", .peringatan, .dugaan,
    rationale: """
      “Desa”, “kabupaten”, atau “nasional” baru berhuruf kapital bila menjadi bagian nama: Desa Sumberjaya, Hari Pendidikan \
      Nasional. Tanpa nama, kata itu menyebut jenis atau tingkatan: dari desa ke kecamatan, tingkat nasional.
      """,
    references: [.eyd("huruf kapital (HF16, HF17)")],
    detectors: [
      .cues(WilayahUmum.words, options: [.onlyCapitals]) { cue, reading, report in
        let index = cue.lowerBound
        if WilayahUmum.opensPair(index, reading) {
          KataUmum.report(index..<index + 1, reading, &report)
          return
        }
        guard reading.hasOwnCapital(index),
          let end = WilayahUmum.end(of: index, reading), WilayahUmum.isFree(before: index, reading),
          WilayahUmum.isFree(after: end - 1, reading)
            || reading.after(end - 1)?.mark == .comma && WilayahUmum.followsNoun(index, reading)
        else { return }
        KataUmum.report(index..<end, reading, &report)
      },
      .cues("wilayah\nkawasan\nbagian\nsebelah\narah\nsisi\npesisir\nlereng", options: []) {
        cue, reading, report in
        if WilayahUmum.isArea(cue.lowerBound, reading) {
          KataUmum.report(cue.lowerBound..<cue.lowerBound + 1, reading, &report)
          return
        }
        let index = cue.lowerBound + 1
        guard reading.tokens[cue.lowerBound].shape == .lower, let point = reading.after(cue.lowerBound),
          reading.isTitleCase(index), WilayahUmum.directions.contains(point.hash),
          reading.after(index).map({ !$0.isWord || reading.beginsSmall(index + 1) }) ?? true,
          reading.after(index)?.mark != .hyphen
        else { return }
        KataUmum.report(index..<index + 1, reading, &report)
      },
      .cues("setempat\nmasing-masing\nterdekat", options: [.onlySmall]) { cue, reading, report in
        // `di Balai Desa setempat`
        if let run = WilayahUmum.anyPlace(before: cue.lowerBound, reading) {
          KataUmum.report(run, reading, &report)
        }
      },
      .cues("eselon", options: [.onlyCapitals]) { cue, reading, report in
        // `pejabat Eselon III`
        let index = cue.lowerBound
        guard reading.hasOwnCapital(index),
          reading.before(index)?.shape == .lower
        else { return }
        KataUmum.report(index..<index + 1, reading, &report)
      },
      .cues("dinas\ninstansi\nlembaga\nbadan", options: [.onlyCapitals]) { cue, reading, report in
        let index = cue.lowerBound
        if WilayahUmum.isBody(index, reading) {
          KataUmum.report(index..<index + 1, reading, &report)
          return
        }
        if reading.hasOwnCapital(index),
          reading.word(index + 1, in: WilayahUmum.any), reading.after(index)?.shape == .lower
        {
          // `OPD dan Instansi terkait`, `aula Dinas setempat`
          KataUmum.report(index..<index + 1, reading, &report)
          return
        }
        guard reading.word(index, is: "dinas"), reading.hasOwnCapital(index),
          let end = WilayahUmum.end(of: index, reading), end > index + 1,
          WilayahUmum.isFree(before: index, reading), WilayahUmum.isFree(after: end - 1, reading)
        else { return }
        KataUmum.report(index..<end, reading, &report)
      },
    ],
    examples: [
      .bad(
        "Lomba itu berjenjang dari tingkat «Desa» hingga «Kabupaten».",
        corrected: "Lomba itu berjenjang dari tingkat desa hingga kabupaten."),
      .bad(
        "Petugas dibentuk di tingkat «Desa/Kelurahan» masing-masing.",
        corrected: "Petugas dibentuk di tingkat desa/kelurahan masing-masing."),
      .bad("Kopi itu dikenal di tingkat «Nasional».", corrected: "Kopi itu dikenal di tingkat nasional."),
      .bad(
        "Ia bertugas di «Wilayah» Kecamatan Wanasari.",
        corrected: "Ia bertugas di wilayah Kecamatan Wanasari."),
      .bad("Posko di «Wilayah» Kodim itu gratis.", corrected: "Posko di wilayah Kodim itu gratis."),
      .bad("Rapat diikuti OPD dan «Instansi» terkait.", corrected: "Rapat diikuti OPD dan instansi terkait."),
      .bad(
        "Menurut masyarakat «Desa», BPD sudah bekerja.",
        corrected: "Menurut masyarakat desa, BPD sudah bekerja."),
      .bad("Rapat dihadiri wakil «Kabupaten»/kota.", corrected: "Rapat dihadiri wakil kabupaten/kota."),
      .bad(
        "Camat menegaskan bahwa «Wilayah» Jateng rawan longsor.",
        corrected: "Camat menegaskan bahwa wilayah Jateng rawan longsor."),
      .bad(
        "Keluhan diteruskan kepada «Dinas» maupun instansi lain.",
        corrected: "Keluhan diteruskan kepada dinas maupun instansi lain."),
      .bad("Penerimanya dua pejabat «Eselon» II.", corrected: "Penerimanya dua pejabat eselon II."),
      .good("Perbedaan antara Kota dan Kabupaten Arunaya kecil."),
      .bad(
        "Warga mengungsi ke «Balai Desa» setempat.", corrected: "Warga mengungsi ke balai desa setempat."),
      .good("Acara dibuka Camat setempat."),
      .good("Kantor itu menuju Wilayah Bebas Korupsi."),
      .bad("Hujan turun di wilayah «Utara» kabupaten.", corrected: "Hujan turun di wilayah utara kabupaten."),
      .good("Kopi Desa Wanasari dikenal di tingkat nasional. Kabupaten Arunaya bangga."),
      .good("Buku tentang Desa itu dibaca banyak warga."),
      .good("Rapat dihadiri Dinas Pemberdayaan Masyarakat dan Desa."),
    ])
}

private enum WilayahUmum {
  static let words: StaticString = """
    desa
    kelurahan
    dusun
    kecamatan
    kabupaten
    kota
    provinsi
    daerah
    negara
    regional
    nasional
    internasional
    """

  /// Whether a body is any one, beside another in small letters: `oleh Dinas maupun instansi terkait`.
  static func isBody(_ index: Int, _ reading: Reading) -> Bool {
    guard reading.hasOwnCapital(index),
      let previous = reading.before(index), previous.shape == .lower, previous.isWord,
      !KapitalSendiri.leadsToName(previous), let next = reading.after(index), next.shape == .lower
    else { return false }
    if next.classes.contains(.coordinator) || reading.word(index + 1, is: "maupun") {
      return reading.token(index + 2)?.shape == .lower || reading.word(index + 2, in: bodies)
    }
    // `di Sekretariat Daerah maupun Dinas juga`
    if reading.word(index - 1, is: "maupun") { return !next.classes.contains(.reporting) }
    return reading.word(index + 1, is: "yang") && previous.classes.contains(.coordinator)
  }

  private static let bodies = WordSet(words: "instansi lembaga dinas")

  /// The capitalised words for a place or a body of which there is one everywhere: `Balai Desa` in `Balai Desa setempat`.
  static func anyPlace(before index: Int, _ reading: Reading) -> Range<Int>? {
    var first = index
    while first > 0, index - first < 4, reading.isTitleCase(first - 1), reading.isMidSentence(first - 1),
      reading.isCommonWord(first - 1)
        || !reading.tokens[first - 1].classes.isDisjoint(with: [.placeNoun, .institution]),
      reading.tokens[first - 1].classes.isDisjoint(with: [.office, .leader, .citizen])
    {
      first -= 1
    }
    guard first < index, everywhere.contains(reading.tokens[index - 1].hash), !reading.isInHeading(first),
      let previous = reading.before(first), previous.shape == .lower, previous.isWord
    else { return nil }
    return first..<index
  }

  private static let everywhere = WordSet(
    words: """
      desa kelurahan kecamatan dusun kabupaten kota daerah puskesmas posyandu polsek koramil kodim polres kantor sekolah
      pendopo pendapa aula balai masjid musala pasar terminal teknis publik dasar pertama atas dinas instansi lembaga
      """)

  static let directions = WordSet(words: "utara selatan timur barat tengah tenggara")

  private static let all = WordSet(
    words:
      "desa kelurahan dusun kecamatan kabupaten kota provinsi daerah negara regional nasional internasional instansi"
  )

  /// Words that open the name of a law or a work, and those after which another rule speaks.
  private static let others = WordSet(
    words: """
      tentang bernama bertema bertajuk berjudul para setiap tiap seluruh semua seorang sebuah beberapa sejumlah
      masing-masing antar
      """)

  /// Whether a capital stands for no name: `di Wilayah Kabupaten Arunaya`, but `menuju Wilayah Bebas Korupsi`.
  static func isArea(_ index: Int, _ reading: Reading) -> Bool {
    guard reading.word(index, is: "wilayah") || reading.word(index, is: "kawasan"),
      reading.hasOwnCapital(index), let previous = reading.before(index),
      previous.isWord, previous.shape == .lower, let next = reading.after(index), next.kind == .word
    else { return false }
    guard places.contains(previous.hash) else {
      // `menegaskan bahwa Wilayah Jateng rawan`
      return provinces.contains(next.hash) && !others.contains(previous.hash)
        && !KapitalSendiri.leadsToName(previous)
    }
    return reading.beginsSmall(index + 1) || !next.classes.isDisjoint(with: [.placeNoun, .institution])
      || !reading.isCommonWord(index + 1)
  }

  private static let provinces = WordSet(
    words: "jateng jatim jabar jawa diy bali banten sumatra sumatera kalimantan sulawesi papua maluku kedu")

  private static let halves = WordSet(words: "kota kelurahan")

  /// Whether a capital stands before a slash and a small word: `Kabupaten/kota`.
  static func opensPair(_ index: Int, _ reading: Reading) -> Bool {
    reading.hasOwnCapital(index)
      && reading.after(index)?.mark == .slash && reading.touchesNext(index)
      && reading.after(index + 1)?.shape == .lower && reading.word(index + 2, in: halves)
  }

  /// Words of place before which no name of a programme stands.
  static let places = WordSet(
    words: "di ke dari luar seluruh antar lintas sekitar seputar se untuk bagi warga masyarakat")
  /// Words that leave open which one is meant.
  static let any = WordSet(words: "terkait setempat lain lainnya masing-masing teknis vertikal")

  /// Whether a small noun stands before the word, so that no list of names can go on: `masyarakat Desa, BPD`.
  static func followsNoun(_ index: Int, _ reading: Reading) -> Bool {
    guard let previous = reading.before(index), previous.kind == .word else { return false }
    return previous.shape == .lower && previous.classes.isDisjoint(with: .coordinator)
  }

  /// The token after the word and those that a slash joins to it; nil where the chain leads into a name.
  static func end(of index: Int, _ reading: Reading) -> Int? {
    var end = index + 1
    while let slash = reading.after(end - 1), slash.mark == .slash {
      guard reading.after(end) != nil, reading.isTitleCase(end + 1),
        all.contains(reading.tokens[end + 1].hash)
      else { return nil }
      end += 2
    }
    return end
  }

  /// Whether no name leads up to the word.
  static func isFree(before index: Int, _ reading: Reading) -> Bool {
    guard let previous = reading.before(index), !others.contains(previous.hash), previous.kind != .number
    else {
      return false
    }
    if previous.mark == .comma || previous.classes.contains(.coordinator) {
      guard let other = reading.before(index - 1), other.isWord else { return false }
      return other.shape == .lower || other.shape == .upper && other.length <= 5
        || all.contains(other.hash) && reading.isMidSentence(index - 2)
          && isFree(before: index - 2, reading)
    }
    return previous.isWord && previous.shape == .lower
  }

  /// Whether no name goes on after the word.
  static func isFree(after index: Int, _ reading: Reading) -> Bool {
    guard let next = reading.after(index) else { return true }
    if next.isWord {
      guard reading.beginsSmall(index + 1) else { return false }
      guard next.classes.contains(.coordinator) || next.mark == .comma else { return true }
      // `antara Kota dan Kabupaten Blitar`
      return isCommon(index + 2, reading)
        && !(reading.token(index + 3)?.shape == .capitalized && reading.token(index + 2)?.shape != .lower)
    }
    if next.mark == .comma {
      // `sejumlah OPD dan Kecamatan, Selasa (17/3)`
      return isCommon(index + 2, reading) || reading.token(index + 2)?.classes.contains(.weekday) == true
    }
    return next.mark == .period || next.mark == .closeParenthesis || next.mark.closesQuote
  }

  private static func isCommon(_ index: Int, _ reading: Reading) -> Bool {
    guard let token = reading.token(index) else { return true }
    return !token.isWord || token.shape == .lower || all.contains(token.hash)
  }
}
