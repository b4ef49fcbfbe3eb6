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
          reading.isMidSentence(last)
        else { return }
        if let run = IstilahBebas.run(beforeDisease: last, reading) {
          // `di tengah masa Pandemi Covid-19`
          KataUmum.report(run, reading, &report)
          return
        }
        // `Melalui Surat Edaran tersebut`: a paper that has been named
        if reading.word(cue.lowerBound, is: "surat"), reading.isDemonstrative(cue.upperBound) { return }
        guard IstilahBebas.isFree(cue, reading) else { return }
        let isPartial =
          reading.tokens[cue.lowerBound].shape == .lower && cue.dropFirst().allSatisfy(reading.isTitleCase)
        if isPartial, cue.count > 2 {
          // `pegawai Negeri Sipil`
          KataUmum.report(cue.lowerBound + 1..<cue.upperBound, reading, &report)
          return
        }
        if let sign = reading.before(cue.lowerBound)?.mark,
          sign == .openParenthesis || sign == .closeParenthesis
        {
          // `kehidupan baru (New Normal)`, but `RDT (Rapid Test)`: what initials stand for
          if IstilahBebas.isGloss(cue, reading) { KataUmum.report(cue, reading, &report) }
          return
        }
        let first = reading.isTitleCase(cue.lowerBound) && reading.isMidSentence(cue.lowerBound)
        let run = first ? IstilahBebas.start(cue.lowerBound, reading)..<cue.upperBound : cue
        // `kegiatan Peningkatan Kesadaran Bela Negara`
        if run.lowerBound < cue.lowerBound,
          reading.word(run.lowerBound - 1, in: IstilahBebas.carriers)
            || reading.tokens[run.lowerBound].classes.contains(.office)
        {
          return
        }
        // `ToT (Training of Trainers) Bengkel Kursi Roda`
        if let head = reading.before(run.lowerBound), head.shape == .capitalized,
          !head.flags.contains(.sentenceStart), run.lowerBound < cue.upperBound - 1
        {
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
      .bad(
        "Layanan tetap buka di masa «Pandemi» Covid-19.",
        corrected: "Layanan tetap buka di masa pandemi Covid-19."),
      .bad(
        "Warga memasuki kehidupan baru («New Normal») ini.",
        corrected: "Warga memasuki kehidupan baru (new normal) ini."),
      .bad(
        "Tim menegakkan protokol «Kesehatan» Kabupaten Arunaya.",
        corrected: "Tim menegakkan protokol kesehatan Kabupaten Arunaya."),
      .bad(
        "Dalam operasi di Pasar Wanasari, «Tim Gabungan» menjaring warga.",
        corrected: "Dalam operasi di Pasar Wanasari, tim gabungan menjaring warga."),
      .good("Warga menerima Bantuan Langsung Tunai (BLT) Dana Desa."),
      .bad(
        "Bantuan diterima sepuluh wakil «Partai Politik» (Parpol) itu.",
        corrected: "Bantuan diterima sepuluh wakil partai politik (Parpol) itu."),
      .good("Aplikasi SIMPTK (Sistem Informasi Manajemen Pendidikan dan Tenaga Kependidikan) dibuka."),
      .good("Petugas menyiapkan RDT (Rapid Test) di aula."),
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
