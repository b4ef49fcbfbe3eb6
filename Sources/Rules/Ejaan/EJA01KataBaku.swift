import Bahasa
import RuleKit

extension Rule {
  /// Words whose standard form differs (KBBI).
  static let kataBaku = Rule(
    "EJA-01", "Kata ditulis dalam bentuk baku", .peringatan,
    rationale: """
      Pembaca mengenali instansi dari bahasanya. Bentuk baku membuat naskah mudah dicari, mudah dikutip, dan tidak \
      menimbulkan keraguan atas isinya.
      """,
    references: [.kbbi("KBBI, bentuk baku"), .eyd("penulisan unsur serapan")],
    detectors: [
      .phrases(
        PhraseTable(
          PhraseTable.kataBaku, options: [.clitics],
          accepts: { match, reading in
            // `Apotik Sehat` may be a name; what is counted, and a month, are none
            let index = match.tokens.lowerBound
            let first = reading.tokens[index]
            return first.shape == .lower || first.flags.contains(.sentenceStart) || reading.isInHeading(index)
              || reading.before(index)?.kind == .number || first.classes.contains(.month)
              || standsAmongNouns(match.tokens, reading)
          })),
      .phrases(
        PhraseTable(
          PhraseTable.namaBaku, options: [.clitics],
          accepts: { match, reading in
            // `Gilang Ramadhan` is a person
            guard match.tokens.count == 1, match.row.wrong.hasPrefix("ram"),
              let previous = reading.before(match.tokens.lowerBound), previous.kind == .word
            else { return true }
            return !previous.isCapitalized || reading.isCommonWord(match.tokens.lowerBound - 1)
              || !previous.classes.isDisjoint(with: [.function, .placeNoun, .timeNoun])
          })),
      .cues("idul fitri\nidul adha") { cue, reading, report in
        // KBBI joins them, but usage is split: a suggestion
        let text = reading.text(of: cue)
        let name = Casing.capitalized(text.split(separator: " ").joined().lowercased())
        report.add(
          cue, "“\(text)” ditulis “\(name)” dalam KBBI", fix: .tinjau(name), .atMost(.saran, .dugaan))
      },
      Peluluhan.detector(SerapanBerpola.withV),
      .cues("milyar\nmilyard\ntrilyun") { cue, reading, report in
        // `2 Milyar`: the letter and the spelling in one fix
        let index = cue.lowerBound
        let isCounted = reading.before(index)?.kind == .number && !reading.isInHeading(index)
        let right = reading.word(index, is: "trilyun") ? "triliun" : "miliar"
        let cased =
          reading.tokens[index].shape == .lower || isCounted ? right : Casing.capitalized(right)
        report.add(cue, "“\(reading.text(index))” ditulis “\(cased)”", fix: .aman(cased))
      },
    ],
    examples: [
      .bad(
        "Warga bisa mengambil «antrian» mulai pukul 08.00 WIB.",
        corrected: "Warga bisa mengambil antrean mulai pukul 08.00 WIB."),
      .bad(
        "Camat memuji «responsifitas» petugas.", corrected: "Camat memuji responsivitas petugas."),
      .bad("«Aktifitas» belajar kembali normal.", corrected: "Aktivitas belajar kembali normal."),
      .bad("Petugas mencatat «resikonya» bagi warga.", corrected: "Petugas mencatat risikonya bagi warga."),
      .bad("Warga merayakan «Idhul Fitri» di desa.", corrected: "Warga merayakan Idulfitri di desa."),
      .bad("Warga merayakan «Idul Adha» di desa."),
      .bad("Biayanya 2 «Milyar» rupiah.", corrected: "Biayanya 2 miliar rupiah."),
      .bad(
        "Warga mengurus «Ijin» Mendirikan Bangunan.", corrected: "Warga mengurus Izin Mendirikan Bangunan."),
      .good("Acara dibuka Gilang Ramadhan, lalu warga merayakan Idulfitri."),
      .good("Petugas memberi izin setelah memeriksa jadwal praktik dokter."),
      .good("Panitia menyewa Apotik Sehat di Jalan Melati."),
    ])
}

/// Whether a capitalised word stands among common nouns, not in the name of a shop or a person.
private func standsAmongNouns(_ words: Range<Int>, _ reading: Reading) -> Bool {
  guard reading.isTitleCase(words.lowerBound) else { return false }
  // `bergilir dan Trophy tetap`
  if let previous = reading.before(words.lowerBound),
    previous.isWord && previous.shape == .lower || previous.mark == .comma,
    reading.after(words.upperBound - 1).map({ !$0.isWord || reading.beginsSmall(words.upperBound) }) ?? true,
    !KapitalSendiri.leadsToName(previous)
  {
    return true
  }
  guard !shops.contains(reading.tokens[words.lowerBound].hash) else {
    return false
  }
  func isName(_ index: Int) -> Bool {
    guard let token = reading.token(index), token.kind == .word, token.shape != .lower else { return false }
    return !reading.isCommonWord(index)
      && token.classes.isDisjoint(with: [.function, .institution, .office, .placeNoun])
  }
  return !isName(words.lowerBound - 1) && !isName(words.upperBound)
    && reading.before(words.lowerBound)?.kind == .word
    && (reading.after(words.upperBound - 1)?.isCapitalized == true
      || reading.before(words.lowerBound)?.isCapitalized == true
      || reading.after(words.upperBound - 1)?.classes.contains(.coordinator) == true)
}

/// Places whose names keep an older spelling.
private let shops = WordSet(
  words: """
    apotik apotek kafe cafe toko klinik yayasan propinsi mesjid musholla mushola jamaah majlis putera bhakti duren kaos kharisma photo goa sutera samudera indera puteri
    """)
