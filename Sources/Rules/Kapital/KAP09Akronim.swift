import Bahasa
import RuleKit

extension Rule {
  /// Acronyms of syllables have one capital, abbreviations by initials have only capitals.
  static let hurufAkronim = Rule(
    "KAP-09", "Akronim bersuku kata tidak berkapital semua", .peringatan,
    rationale: """
      Singkatan dari huruf awal ditulis kapital semua: ASN, BPBD. Akronim nama yang dibaca sebagai kata hanya diawali \
      kapital: Korpri, Polri, Kominfo. Akronim kata umum memakai huruf kecil: pemilu, puskesmas.
      """,
    references: [.eyd("singkatan dan akronim (KF03, KF06, KF07)")],
    detectors: [
      .cues(Akronim.bersuku, options: []) { cue, reading, report in
        let index = cue.lowerBound
        if reading.tokens[index].shape == .lower {
          // Not in an address: `diskominfo.arunayakab.go.id`.
          if NamaMerek.bodies.contains(reading.tokens[index].hash),
            !reading.hasStop(index) || !reading.touchesNext(index + 1)
          {
            write(index, reading, &report)
          }
          return
        }
        guard reading.tokens[index].shape == .upper, !reading.isShouted(index), !isPartOfCode(index, reading)
        else { return }
        write(index, reading, &report)
      },
      .tokens([.word], shaped: [.upper]) { index, reading, report in
        // `FAPSEDU`, `PERDAMI`: read as a word, and no word of its own
        guard reading.tokens[index].length >= 6, AkronimBerbunyi.isRead(index, reading),
          !reading.isShouted(index), !reading.isInHeading(index), !isPartOfCode(index, reading),
          Akronim.forms[reading.tokens[index].hash] == nil
        else { return }
        let text = reading.text(index)
        let right = Casing.titleCased(text)
        report.add(
          index, "Akronim yang dibaca sebagai kata ditulis “\(right)”", fix: .tinjau(right),
          .atMost(.peringatan, .dugaan))
      },
      .cues(NamaMerek.names, options: [.onlySmall]) { cue, reading, report in
        // `sistem operasi android`, `menggandeng organda`
        let index = cue.lowerBound
        guard reading.tokens[index].shape == .lower, let right = NamaMerek.forms[reading.tokens[index].hash]
        else { return }
        report.add(index, "Nama ini ditulis “\(right)”", fix: .aman(right))
      },
      .cues("satpol pp", options: []) { cue, reading, report in
        let shape = reading.tokens[cue.lowerBound].shape
        if shape == .upper, !reading.isShouted(cue.lowerBound) { write(cue.lowerBound, reading, &report) }
        guard shape == .lower else { return }
        report.add(cue, "Nama satuan ini ditulis “Satpol PP”", fix: .aman("Satpol PP"))
      },
      .marks([.openParenthesis]) { index, reading, report in
        // `Forum Antarumat Beragama Peduli Keluarga Sejahtera dan Kependudukan (FAPSEDU)`
        guard let short = reading.after(index), AkronimSuku.isExpanded(index + 1, reading) else { return }
        let text = reading.text(index + 1)
        let right = Casing.titleCased(text)
        for place in index + 1..<reading.tokens.count
        where reading.tokens[place].hash == short.hash && reading.tokens[place].shape == .upper
          && !reading.isShouted(place) && !AkronimBerbunyi.isRead(place, reading)
        {
          report.add(place, "“\(text)” bersuku kata, jadi ditulis “\(right)”", fix: .aman(right))
        }
      },
      .cues("sars cov-2\nsars-cov-2\nsars-cov2", options: []) { cue, reading, report in
        let text = reading.text(of: cue)
        guard text != "SARS-CoV-2" else { return }
        report.add(cue, "Nama virus ini ditulis “SARS-CoV-2”", fix: .aman("SARS-CoV-2"))
      },
      .cues("covid-19\ncovid", options: [.onlySmall]) { cue, reading, report in
        guard reading.tokens[cue.lowerBound].shape == .lower else { return }
        let right = "Covid" + reading.text(cue.lowerBound).dropFirst(5)
        report.add(cue, "Nama penyakit ini diawali kapital: “\(right)”", fix: .aman(right))
      },
      .cues(Akronim.berhuruf, options: []) { cue, reading, report in
        guard reading.tokens[cue.lowerBound].shape != .upper else { return }
        write(cue.lowerBound, reading, &report)
      },
    ],
    examples: [
      .bad("Pengurus «KORPRI» Arunaya menanam pohon.", corrected: "Pengurus Korpri Arunaya menanam pohon."),
      .bad("Warga memperingati Hari «Aids» Sedunia.", corrected: "Warga memperingati Hari AIDS Sedunia."),
      .bad("Pengurus «GAPSEDU» hadir."),
      .bad(
        "Unduh dengan ponsel «android», lalu hubungi «organda».",
        corrected: "Unduh dengan ponsel Android, lalu hubungi Organda."),
      .bad(
        "Petugas dari unsur TNI dan «SATPOL» PP membubarkan kerumunan di alun-alun.",
        corrected: "Petugas dari unsur TNI dan Satpol PP membubarkan kerumunan di alun-alun."),
      .bad("Petugas «dinkes» hadir.", corrected: "Petugas Dinkes hadir."),
      .bad("«OSKANU» dan lomba lain digelar."),
      .good("Panitia dari UNESCO hadir."),
      .bad(
        "Forum Antar Umat Peduli Kesejahteraan Bangsa («FAPKESBAN») berdiri. Pengurus «FAPKESBAN» hadir.",
        corrected:
          "Forum Antar Umat Peduli Kesejahteraan Bangsa (Fapkesban) berdiri. Pengurus Fapkesban hadir."),
      .bad("Warga terpapar virus «Sars COV-2».", corrected: "Warga terpapar virus SARS-CoV-2."),
      .bad("Penyebaran «covid-19» diputus.", corrected: "Penyebaran Covid-19 diputus."),
      .good("Dewan Pengurus Daerah Keluarga Berencana (DPDKB) dan Panitia Asian Games (INASGOC) hadir."),
      .good("Pengurus Korpri, TNI, Polri, dan BPBD menanam pohon."),
      .good("Aturannya Peraturan Nomor 08/M.POLRI/6/2010."),
    ])

  private static func write(_ index: Int, _ reading: Reading, _ report: inout Report) {
    guard let right = Akronim.forms[reading.tokens[index].hash] else { return }
    let text = reading.text(index)
    guard text != right else { return }
    report.add(index, "“\(text)” ditulis “\(right)”", fix: .aman(right))
  }

  /// Whether it stands in the number of a regulation: `PER/M.KOMINFO/6/2010`; not `TNI/POLRI`.
  private static func isPartOfCode(_ index: Int, _ reading: Reading) -> Bool {
    if reading.before(index)?.mark == .slash, reading.word(index - 2, is: "tni") {
      return reading.touchesNext(index) && reading.after(index)?.mark == .slash
    }
    return reading.touchesPrevious(index) && reading.before(index)?.mark != .openParenthesis
      && reading.before(index)?.mark != .openQuote && reading.before(index)?.mark != .straightQuote
      || reading.touchesNext(index) && reading.after(index)?.mark == .slash
  }
}

/// Acronyms that nobody has listed.
private enum AkronimBerbunyi {
  private static let initials = WordSet(
    words: "unesco unicef lapindo asean apkasi interpol adiksimba pertamina")

  /// Whether capitals read as a word of open syllables that ends in a vowel, and stand among small words.
  static func isRead(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    guard
      token.flags.isDisjoint(with: [
        .hyphen, .digit, .apostrophe, .nonASCII,
      ]),
      // Not the place of a dateline, `SUMBERJATI, DINAS PERDAGANGAN –`, but `OSKANU dan lomba lain`.
      token.flags.isDisjoint(with: [.sentenceStart, .lineStart])
        || reading.after(index).map({ $0.kind == .word && $0.shape == .lower }) ?? false,
      !initials.contains(token.hash), !reading.isCommonWord(index),
      reading.entry(index).map({ $0.kinds.contains(.acronym) || $0.kinds == .foreign }) ?? true,
      isSmall(index - 1, reading), isSmall(index + 1, reading)
    else { return false }
    let letters = reading.analysis.bytes[token.range].map { $0 | 0x20 }
    guard letters.last.map(Letter.isVowel) == true else { return false }
    var vowels = 0
    var run = 0
    for letter in letters {
      if Letter.isVowel(letter) {
        vowels += 1
        run = 0
      } else {
        run += 1
        if run > 2 { return false }
      }
    }
    return vowels >= 3 && !(Letter.isVowel(letters[0]) && Letter.isVowel(letters[1]))
  }

  /// Whether no other word in capitals stands here.
  private static func isSmall(_ index: Int, _ reading: Reading) -> Bool {
    guard let token = reading.token(index) else { return true }
    return !token.isWord || token.shape != .upper
  }
}
