import Bahasa
import RuleKit

extension Rule {
  /// Affixed words whose form is often mistaken: `merubah`, `mencek`, `terpercaya`.
  static let bentukImbuhan = Rule(
    "EJA-27", "Bentuk berimbuhan ditulis menurut kaidahnya", .peringatan,
    rationale: """
      Dasarnya “ubah”, jadi “mengubah”. Kata dasar satu suku kata mendapat “menge-”: mengecek, mengebom. Bila kata \
      dasarnya diawali “r” atau suku pertamanya berakhir “er”, awalan “ter-” menjadi “te-”: tepercaya.
      """,
    references: [.eyd("kata turunan (KB01a)"), .kbbi()],
    detectors: [
      .phrases(PhraseTable(PhraseTable.bentukImbuhan, options: [.clitics])),
      .cues(
        """
        peringatkan
        perlakukan
        pertimbangkan
        perhatikan
        pertahankan
        perbincangkan
        pertunjukkan
        pertanyakan
        perkenalkan
        persiapkan
        perpanjangkan
        permasalahkan
        """, options: [.onlySmall]
      ) { cue, reading, report in
        // `mendapat peringatkan keras`: the noun has no k
        let index = cue.lowerBound
        guard reading.before(index) != nil, reading.word(index - 1, in: takers) else { return }
        let text = reading.text(index)
        let right = text.dropLast(3) + "an"
        report.add(
          index, "Sesudah “\(reading.text(index - 1))” ditulis “\(right)”", fix: .tinjau(String(right)))
      },
      .cues("peroleh", options: [.onlySmall]) { cue, reading, report in
        // `hasil yang telah peroleh`: neither `kami peroleh` nor `diperoleh`
        let index = cue.lowerBound
        guard reading.before(index) != nil, reading.word(index - 1, in: auxiliaries),
          let earlier = reading.before(index - 1), earlier.isWord, !earlier.classes.contains(.pronoun)
        else { return }
        let right =
          reading.word(index - 2, is: "yang") && reading.after(index)?.isWord != true
          ? "diperoleh" : "memperoleh"
        report.add(index, "“peroleh” memerlukan awalan: “\(right)”", fix: .tinjau(right))
      },
      .cues("menyebabkan\nmengakibatkan", options: []) { cue, reading, report in
        // `menyebabkan meningkatkan gula darah`
        let index = cue.upperBound
        guard reading.after(index - 1) != nil, reading.looksActive(index), reading.tokens[index].length > 8,
          reading.text(index).hasSuffix("kan")
        else { return }
        let text = reading.text(index)
        let right = text.dropLast(3) + "nya"
        report.add(
          index, "Sesudah “\(reading.text(index - 1))” ditulis “\(right)”", fix: .tinjau(String(right)))
      },
    ],
    examples: [
      .bad("Dinas «merubah» jadwal layanan.", corrected: "Dinas mengubah jadwal layanan."),
      .bad("Petugas «mencek» berkas.", corrected: "Petugas mengecek berkas."),
      .bad("Pedagang itu mendapat «peringatkan» keras."),
      .bad("Makanan manis menyebabkan «meningkatkan» gula darah."),
      .bad("Warga bangga atas hasil yang telah «peroleh»."),
      .good("Hasil yang telah kami peroleh itu baik."),
      .good("Camat perlu peringatkan warga. Hujan menyebabkan peningkatan debit air."),
      .good("Dinas mengubah jadwal, lalu petugas mengecek berkas."),
      .good("Sumbernya tepercaya dan memperbarui data tiap hari."),
    ])
}

/// Words after which a noun stands and no verb.
private let takers = WordSet(
  words: """
    mendapat mendapatkan menerima memberi memberikan diberi diberikan atas dalam dari terhadap sebagai akibat sebuah
    suatu melakukan dilakukan mengenai tentang berupa adanya adalah merupakan menggelar tanpa melalui bahan
    """)

private let auxiliaries = WordSet(words: "telah sudah berhasil akan dapat bisa")
