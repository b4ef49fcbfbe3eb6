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
        let first = reading.isTitleCase(cue.lowerBound) && reading.isMidSentence(cue.lowerBound)
        let run = first ? IstilahBebas.start(cue.lowerBound, reading)..<cue.upperBound : cue
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
          cue.dropLast().allSatisfy({ reading.tokens[$0].shape == .lower })
        else { return }
        KataUmum.report(last..<last + 1, reading, &report)
      },
      .cues(
        "pandemi\nwabah\nvirus\nvaksin\nvaksinasi\npasien\npenularan\npenyebaran", options: [.onlyCapitals]
      ) {
        cue, reading, report in
        let index = cue.lowerBound
        guard reading.hasOwnCapital(index),
          reading.tokens[index - 1].shape == .lower, let disease = reading.after(index),
          diseases.contains(disease.hash)
        else { return }
        KataUmum.report(index..<index + 1, reading, &report)
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
      deputi direktur direktorat kementerian asisten staf kepala politeknik rencana pekan bulan tahun duta kampung
      surat keputusan sistem aplikasi inovasi majelis paguyuban persatuan ikatan asosiasi himpunan komite mal indeks
      """)

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
      if next.mark == .comma, reading.token(cue.upperBound + 1)?.shape != .lower,
        reading.token(cue.upperBound + 1)?.kind == .word
      {
        return false  // `Usaha Mikro, Kecil, dan Menengah`
      }
      let opensSmall = cue.count > 1 && reading.tokens[cue.lowerBound].shape == .lower
      if next.kind == .number || next.mark == .openParenthesis && !opensSmall || next.mark.closesQuote {
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
      }
      if token.hash == about || heads.contains(token.hash) && token.shape == .lower { return false }
      if token.shape == .lower {
        guard token.classes.contains(.coordinator) else { return true }
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
