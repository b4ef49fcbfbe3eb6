import Bahasa
import RuleKit

extension Rule {
  /// Terms such as `protokol kesehatan` are no names.
  static let istilahUmum = Rule(
    "KAP-17", "Istilah umum memakai huruf kecil", .peringatan,
    rationale: """
      “Protokol kesehatan”, “partai politik”, atau “tenaga kesehatan” menyebut jenis, bukan nama. Kapital disimpan untuk \
      nama, supaya nama tampak menonjol.
      """,
    references: [.eyd("huruf kapital (HF20)")],
    detectors: [
      .cues(IstilahUmum.terms, options: []) { cue, reading, report in
        guard !reading.isInHeading(cue.lowerBound), let last = cue.last else { return }
        if reading.tokens[last].shape == .lower {
          reportOpening(cue, reading, &report)
          return
        }
        guard reading.isTitleCase(last),
          cue.allSatisfy({ reading.tokens[$0].shape == .lower || reading.isTitleCase($0) }),
          reading.isMidSentence(last), IstilahBebas.isFree(cue, reading)
        else { return }
        let isPartial =
          reading.tokens[cue.lowerBound].shape == .lower && cue.dropFirst().allSatisfy(reading.isTitleCase)
        if isPartial, cue.count > 2 {
          // `pegawai Negeri Sipil`
          KataUmum.report(cue.lowerBound + 1..<cue.upperBound, reading, &report)
          return
        }
        // `RDT (Rapid Test)`: what initials stand for
        if reading.before(cue.lowerBound)?.mark == .openParenthesis { return }
        let first = reading.isTitleCase(cue.lowerBound) && reading.isMidSentence(cue.lowerBound)
        let run = first ? IstilahBebas.start(cue.lowerBound, reading)..<cue.upperBound : cue
        // `kegiatan Peningkatan Kesadaran Bela Negara`
        if run.lowerBound < cue.lowerBound, reading.word(run.lowerBound - 1, in: IstilahBebas.carriers) {
          return
        }
        if first {
          KataUmum.report(run, reading, &report)
        } else {
          KataUmum.report(last..<last + 1, reading, &report)
        }
      },
      .cues("aparatur sipil negara\npegawai negeri sipil\npendapatan asli daerah", options: [.onlySmall]) {
        cue, reading, report in
        // `aparatur sipil Negara`: the other words are small
        guard let last = cue.last, reading.isTitleCase(last), !reading.isInHeading(last),
          reading.tokens[cue.lowerBound].shape == .lower, reading.before(cue.lowerBound)?.shape == .lower,
          let first = cue.first(where: reading.isTitleCase),
          (first..<cue.upperBound).allSatisfy(reading.isTitleCase)
        else { return }
        KataUmum.report(first..<cue.upperBound, reading, &report)
      },
      .cues(
        "wabah\nvirus\npasien\npenanganan\npencegahan\npenanggulangan\npengendalian\npenularan\npenyebaran\npandemi\nperkembangan\ndampak\nkasus\nvaksinasi\nvaksin\npositif\nnegatif",
        options: [.onlyCapitals]
      ) { cue, reading, report in
        // `perihal Penanganan Pandemi Covid-19`
        if let run = IstilahBebas.run(beforeDisease: cue.lowerBound, reading) {
          KataUmum.report(run, reading, &report)
        }
      },
      .cues("yaitu\nyakni\nmeliputi\nmencakup\nantara lain\nberupa\nseperti", options: []) {
        cue, reading, report in
        guard let last = cue.last, !reading.isInHeading(last) else { return }
        for run in DaftarCampur.errors(after: last, reading) { KataUmum.report(run, reading, &report) }
      },
    ],
    examples: [
      .bad(
        "Petugas menegakkan «Protokol Kesehatan» di pasar.",
        corrected: "Petugas menegakkan protokol kesehatan di pasar."),
      .bad(
        "Warga mematuhi protokol «Kesehatan» di pasar.",
        corrected: "Warga mematuhi protokol kesehatan di pasar."),
      .bad(
        "Keduanya membahas perihal «Penanganan Pandemi» Covid-19.",
        corrected: "Keduanya membahas perihal penanganan pandemi Covid-19."),
      .bad(
        "Rapat dihadiri Polres Arunaya, «Tokoh Agama», FKUB, dan warga.",
        corrected: "Rapat dihadiri Polres Arunaya, tokoh agama, FKUB, dan warga."),
      .good("Rapat dipimpin Gugus Tugas Percepatan Penanganan Covid-19."),
      .bad("Loket pindah sejak «Pandemi» Covid-19.", corrected: "Loket pindah sejak pandemi Covid-19."),
      .bad(
        "Aturan itu memungkinkan «Pemerintah» daerah memakai dana cadangan.",
        corrected: "Aturan itu memungkinkan pemerintah daerah memakai dana cadangan."),
      .bad(
        "Petugas mendata usaha «Mikro» (UM) di desa.", corrected: "Petugas mendata usaha mikro (UM) di desa."),
      .bad(
        "Apel diikuti aparatur sipil «Negara» (ASN).", corrected: "Apel diikuti aparatur sipil negara (ASN)."),
      .bad(
        "Sekolah memenuhi empat unsur, yaitu pembentukan watak, «Kesehatan», «Cinta Tanah Air», dan «Literasi».",
        corrected:
          "Sekolah memenuhi empat unsur, yaitu pembentukan watak, kesehatan, cinta tanah air, dan literasi."),
      .good("Panitia mengundang tamu, yaitu warga, Camat Wanasari, dan Dinas Kesehatan."),
      .good("Petugas menegakkan protokol kesehatan di pasar."),
      .good("Satuan Tugas Penegakan Protokol Kesehatan Arunaya berjaga."),
    ])

  /// Reports the first word of a term whose other words are small: `Pemerintah daerah`.
  private static func reportOpening(_ term: Range<Int>, _ reading: Reading, _ report: inout Report) {
    let first = term.lowerBound
    guard reading.isTitleCase(first), reading.isMidSentence(first), let previous = reading.before(first),
      previous.isWord, previous.shape == .lower,
      term.dropFirst().allSatisfy({ reading.tokens[$0].shape == .lower }),
      reading.after(term.upperBound - 1).map({ !$0.isWord || $0.shape == .lower }) ?? true
    else { return }
    KataUmum.report(first..<first + 1, reading, &report)
  }
}

/// Diseases whose names have capitals.
private let diseases = WordSet(words: "covid-19 covid corona hiv hiv/aids aids dbd tbc mers sars")

private enum IstilahBebas {
  /// Heads of names of bodies, laws and programmes, of which the term may be a part.
  private static let heads = WordSet(
    words: """
      dinas badan satgas satuan tugas gugus tim gerakan program komisi lembaga forum hari undang-undang peraturan perda
      perbup perwal sekolah fakultas jurusan seksi bidang bagian balai unit kantor pusat yayasan operasi lomba festival
      deputi menteri direktur direktorat kementerian asisten staf kepala politeknik rencana pekan bulan tahun duta kampung
      surat keputusan sistem aplikasi inovasi majelis paguyuban persatuan ikatan asosiasi himpunan komite mal indeks
      """)

  /// The capitalised common words that end in a word before the name of a disease, if no body or paper opens them.
  static func run(beforeDisease index: Int, _ reading: Reading) -> Range<Int>? {
    guard reading.isTitleCase(index), !reading.isInHeading(index), let disease = reading.after(index),
      diseases.contains(disease.hash) || reading.word(index + 1, is: "covid")
    else { return nil }
    var first = index
    while first > 0, reading.isTitleCase(first), reading.isMidSentence(first), isPlain(first, reading) {
      first -= 1
    }
    guard let previous = reading.token(first), reading.after(first) != nil, previous.shape == .lower,
      previous.kind == .word, first < index, index - first < 5, !bodies.contains(previous.hash),
      previous.classes.isDisjoint(with: .coordinator),
      !heads.contains(reading.tokens[first + 1].hash), !isInTitle(index, reading)
    else { return nil }
    return first + 1..<index + 1
  }

  private static func isPlain(_ index: Int, _ reading: Reading) -> Bool {
    reading.isCommonWord(index) && !KataUmum.proper.contains(reading.tokens[index].hash)
      && reading.tokens[index].classes.isDisjoint(with: [.office, .institution, .function, .timeNoun])
  }

  /// Words for what happens, before its name.
  static let carriers = WordSet(words: "kegiatan acara even event agenda program lomba")

  private static let bodies = WordSet(
    words: "tentang gugus tugas satgas satuan tim posko pos bertajuk bertema tema judul hari program gerakan")

  /// Words for people, who stand in lists of bodies without being one.
  private static let people = WordSet(
    words: "tokoh petugas tenaga aparat perangkat wali peserta kader penyandang pelaku pemuka unsur pejabat")

  private static let staff = WordSet(words: "pns asn pkl umkm tni polri")

  /// Whether the title of a regulation leads up to a term: `Nomor 3 Tahun 2019 tentang … Jabatan Fungsional`.
  private static func isInTitle(_ index: Int, _ reading: Reading) -> Bool {
    let sentence = reading.sentence(around: index)
    return (max(sentence.lowerBound + 1, index - 30)..<max(sentence.lowerBound + 1, index)).contains {
      reading.tokens[$0].hash == about && reading.tokens[$0 - 1].kind == .number
    }
  }

  private static let about = WordHash(folding: "tentang")

  /// Whether no name goes on before or after the term.
  static func isFree(_ cue: Range<Int>, _ reading: Reading) -> Bool {
    if let next = reading.after(cue.upperBound - 1) {
      if next.isWord, !reading.beginsSmall(cue.upperBound) { return false }
      if next.mark == .comma, !people.contains(reading.tokens[cue.lowerBound].hash),
        reading.token(cue.upperBound + 1)?.shape != .lower,
        reading.token(cue.upperBound + 1)?.kind == .word
      {
        return false  // `Usaha Mikro, Kecil, dan Menengah`
      }
      let opensSmall = cue.count > 1 && reading.tokens[cue.lowerBound].shape == .lower
      if next.kind == .number || next.mark == .openParenthesis && !opensSmall {
        return false
      }
      // `melalaikan Protokol Kesehatan”`: not the name of something that is quoted alone
      if next.mark.closesQuote,
        reading.token(cue.lowerBound - 4)?.flags.contains(.quoted) != true
          || !reading.analysis.isSameBlock(cue.lowerBound - 4, cue.lowerBound)
      {
        return false
      }
      if next.classes.contains(.coordinator), let other = reading.token(cue.upperBound + 1),
        other.shape != .lower
      {
        // `Pejabat Struktural maupun Pejabat Fungsional`
        return other.hash == reading.tokens[cue.lowerBound].hash
      }
    }
    if isInTitle(cue.lowerBound, reading) { return false }
    var place = cue.lowerBound - 1
    let block = reading.blockRange(of: cue.lowerBound)
    while place >= block.lowerBound, reading.tokens[place].isWord || reading.tokens[place].mark == .comma {
      let token = reading.tokens[place]
      if token.mark == .comma {
        return place == block.lowerBound || reading.tokens[place - 1].shape != .capitalized
          || people.contains(reading.tokens[place + 1].hash)
      }
      if token.hash == about || heads.contains(token.hash) && token.shape == .lower { return false }
      if token.shape == .lower {
        guard token.classes.contains(.coordinator),
          !people.contains(reading.tokens[cue.lowerBound].hash)
        else { return true }
        // `Pencalonan, Pengangkatan, dan Pemberhentian Perangkat Desa`
        return reading.token(place - 1)?.mark == .comma
          ? isLower(place - 2, reading) : isLower(place - 1, reading)
      }
      if token.shape == .upper, staff.contains(token.hash) { return true }
      guard token.shape == .capitalized, reading.isCommonWord(place), !heads.contains(token.hash) else {
        return false
      }
      place -= 1
    }
    return true
  }

  /// Where the run of capitalised words that ends in the term begins, but for the first word of a sentence.
  static func start(_ index: Int, _ reading: Reading) -> Int {
    var first = index
    while reading.isTitleCase(first - 1), reading.isMidSentence(first - 1) { first -= 1 }
    return first
  }

  private static func isLower(_ index: Int, _ reading: Reading) -> Bool {
    reading.token(index)?.shape == .lower
  }
}
