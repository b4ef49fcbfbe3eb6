import Bahasa
import RuleKit

extension Rule {
  /// Prepositions and conjunctions inside titles and names begin with a small letter.
  static let kataTugas = Rule(
    "KAP-07", "Kata tugas di dalam judul dan nama memakai huruf kecil", .peringatan,
    rationale: """
      Dalam judul, nama lembaga, dan nama peraturan, kata seperti “dan”, “di”, “untuk”, dan “tentang” ditulis dengan huruf \
      kecil, kecuali di awal: Dinas Komunikasi dan Informatika.
      """,
    references: [.eyd("huruf kapital (HF20, HF21)")],
    detectors: [
      .cues(
        """
        dan
        di
        ke
        dari
        untuk
        yang
        pada
        dalam
        dengan
        tentang
        atau
        bagi
        terhadap
        oleh
        kepada
        karena
        agar
        serta
        sebagai
        """, options: [.onlyCapitals]
      ) { cue, reading, report in
        let index = cue.lowerBound
        guard reading.isTitleCase(index), reading.isMidSentence(index), let next = reading.after(index),
          next.isWord || next.kind == .number, !KataTugas.belongsToName(index, reading)
        else { return }
        let text = reading.text(index)
        let right = text.lowercased()
        report.add(index, "Kata tugas “\(text)” ditulis “\(right)”", fix: .aman(right))
      },
      .cues(
        "cuma\nhanya\ntidak\nakan\njuga\nadalah\ntelah\nsudah\nbahwa\njika\nmaka\nhingga\nsampai\nketika\nmaupun\nsehingga\nsekaligus\nsemua\nyaitu\nyakni\nbaik\nseperti\nmelalui\nselain\nsebagian\nmenurut\nantara",
        options: [.onlyCapitals]
      ) { cue, reading, report in
        // `waktu yang Cuma dua hari`
        let index = cue.lowerBound
        guard reading.hasOwnCapital(index),
          let previous = reading.before(index), previous.shape == .lower,
          !previous.classes.contains(.reporting),
          previous.mark != .comma || reading.before(index - 1)?.shape == .lower
            || reading.word(index, is: "menurut"),
          !KapitalSendiri.leadsToName(previous), let next = reading.after(index), next.isWord,
          reading.beginsSmall(index + 1)
            || KataTugas.opensClause.contains(reading.tokens[index].hash)
              && !KataTugas.isInTitle(index, reading)
        else { return }
        let text = reading.text(index)
        report.add(
          index, "Kata tugas “\(text)” ditulis “\(text.lowercased())”", fix: .aman(text.lowercased()))
      },
      .cues("sekitar\nseputar\npara\nseluruh\nsetiap\nsegenap", options: [.onlyCapitals]) {
        cue, reading, report in
        // `berjualan di Sekitar Terminal Wanasari`
        let index = cue.lowerBound
        guard reading.hasOwnCapital(index),
          let previous = reading.before(index), previous.shape == .lower,
          previous.classes.contains(.preposition),
          !KapitalSendiri.leadsToName(previous)
        else { return }
        let text = reading.text(index)
        report.add(
          index, "Kata tugas “\(text)” ditulis “\(text.lowercased())”", fix: .aman(text.lowercased()))
      },
      .draft { reading, report in
        // `di 18 provinsi Se-Indonesia`, `HUT TNI Ke-74`
        for index in reading.words(.capitalized) where reading.tokens[index].flags.contains(.hyphen) {
          let bytes = reading.analysis.bytes[reading.tokens[index].range].prefix(4)
          guard bytes.count == 4, bytes.starts(with: "Se-".utf8) || bytes.starts(with: "Ke-".utf8),
            let last = bytes.last, !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(last),
            reading.isMidSentence(index), !reading.isInHeading(index)
          else { continue }
          let text = reading.text(index)
          let right = text.prefix(1).lowercased() + text.dropFirst()
          report.add(
            index, "Awalan “\(right.prefix(2))-” ditulis dengan huruf kecil: “\(right)”", fix: .aman(right))
        }
      },
    ],
    examples: [
      .bad(
        "Dinas Komunikasi «Dan» Informatika Arunaya membuka pendaftaran.",
        corrected: "Dinas Komunikasi dan Informatika Arunaya membuka pendaftaran."),
      .bad(
        "# Warga Wanasari Panen Raya «Di» Tengah Kemarau",
        corrected: "# Warga Wanasari Panen Raya di Tengah Kemarau"),
      .bad("Waktunya yang «Cuma» dua hari itu habis.", corrected: "Waktunya yang cuma dua hari itu habis."),
      .bad(
        "Warga berjualan di «Sekitar» Terminal Wanasari.",
        corrected: "Warga berjualan di sekitar Terminal Wanasari."),
      .bad(
        "Layanan daring itu, «Menurut» Bagas, gratis.",
        corrected: "Layanan daring itu, menurut Bagas, gratis."),
      .bad("Peserta datang dari desa «Se-Arunaya».", corrected: "Peserta datang dari desa se-Arunaya."),
      .bad("Warga merayakan HUT TNI «Ke-80» ini.", corrected: "Warga merayakan HUT TNI ke-80 ini."),
      .good("Dinas Komunikasi dan Informatika Arunaya membuka pendaftaran. Dari kantor, warga pulang."),
      .good("Menteri Dalam Negeri hadir. Tuhan Yang Maha Esa memberkati."),
    ])
}

private enum KataTugas {
  private static let dalam = WordHash(folding: "dalam")
  private static let yang = WordHash(folding: "yang")
  private static let afterDalam = WordSet(words: "negeri rumah")
  private static let afterYang = WordSet(words: "maha mulia terhormat dipertuan")
  /// Words with which no name goes on, so that a name may follow them: `Layanan itu, Menurut Bagas, gratis`.
  static let opensClause = WordSet(words: "menurut melalui sehingga bahwa ketika maupun yaitu yakni selain")

  /// Whether a title leads up to the word.
  static func isInTitle(_ index: Int, _ reading: Reading) -> Bool {
    let first = max(reading.sentence(around: index).lowerBound, index - 14)
    return reading.tokens[index].flags.contains(.quoted)
      || (first..<index).contains { titles.contains(reading.tokens[$0].hash) }
  }

  private static let titles = WordSet(
    words: "tentang bertajuk bertema berjudul tema tajuk judul bernama slogan")
  private static let beforeDalam = WordSet(words: "penyakit ilmu kamar bagian")

  /// Whether the word is itself part of a name: `Dalam Negeri`, `Yang Maha Esa`.
  static func belongsToName(_ index: Int, _ reading: Reading) -> Bool {
    let word = reading.tokens[index].hash
    if word == dalam {
      return reading.word(index + 1, in: afterDalam) || reading.word(index - 1, in: beforeDalam)
    }
    return word == yang && reading.word(index + 1, in: afterYang)
  }
}
