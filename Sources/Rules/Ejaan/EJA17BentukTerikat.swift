import Bahasa
import RuleKit

extension Rule {
  /// Bound forms such as `antar-`, `non-`, `pasca-` are joined to what follows.
  static let bentukTerikat = Rule(
    "EJA-17", "Bentuk terikat dirangkai dengan kata berikutnya", .peringatan,
    rationale: """
      “Antar”, “pasca”, “non”, “sub”, dan sejenisnya tidak berdiri sendiri, jadi dirangkai: antardesa, pascabencana, \
      nonformal. Kata “antar” dalam “antar jemput” lain artinya dan tetap terpisah.
      """,
    references: [.eyd("bentuk terikat (KB01b)")],
    detectors: [
      .phrases(
        PhraseTable(
          PhraseTable.bentukTerikat + TerikatUmum.hyphenated, options: [],
          message: { found, right in "“\(found)” dirangkai: “\(right ?? found)”" },
          accepts: { match, reading in
            let index = match.tokens.lowerBound
            return reading.beginsSmall(index) || reading.tokens[index].flags.contains(.sentenceStart)
              || reading.isInHeading(index) || TerikatUmum.isInTerm(match.tokens, reading)
          })),
      .cues("antar\nanti\nnon\npasca\npra\nsub\nmulti\nsemi\nnir\npurna", options: []) {
        cue, reading, report in
        let index = cue.lowerBound
        guard TerikatUmum.isSplit(index, reading) else { return }
        let joint = TerikatUmum.holidays.contains(reading.tokens[index + 1].hash) ? "-" : ""
        let next = reading.text(index + 1)
        let right = reading.text(index) + joint + (joint.isEmpty ? next.lowercased() : next)
        let found = reading.text(of: index..<index + 2)
        report.add(index..<index + 2, "“\(found)” dirangkai: “\(right)”", fix: .aman(right))
      },
      .cues(
        "sub bagian\nsub bidang\nsub seksi\nsub sektor\nsub tema\nsub unit\nsub koordinator\nsub kegiatan\nsub direktorat\nsub terminal",
        options: []
      ) { cue, reading, report in
        // `Kepala Sub Bagian Perekonomian`: joined in names as well
        let first = reading.text(cue.lowerBound)
        guard first != "SUB" else { return }
        let right = first + reading.text(cue.lowerBound + 1).lowercased()
        let found = reading.analysis.text(reading.analysis.byteRange(cue))
        report.add(cue, "“\(found)” dirangkai: “\(right)”", fix: .aman(right))
      },
      .cues("eks", options: []) { cue, reading, report in
        // `eks Akper`, `eks buruh`; not `eks impor`, where it means where from
        let index = cue.lowerBound
        guard let next = reading.after(index), next.isWord, next.hasSpaceBefore, next.length > 2,
          !next.flags.contains(.lineStart), next.classes.isDisjoint(with: .function),
          !reading.word(index + 1, in: TerikatUmum.origins)
        else { return }
        let isCommon = reading.isCommonWord(index + 1)
        let isOpening = reading.tokens[index].flags.contains(.sentenceStart) || reading.isInHeading(index)
        let isName = next.shape != .lower && !(isOpening && isCommon && next.shape == .capitalized)
        guard isCommon || isName else { return }
        let word = reading.text(index + 1)
        let right = (isOpening ? reading.text(index) : "eks") + (isName ? "-" + word : word.lowercased())
        let found = reading.text(of: index..<index + 2)
        report.add(index..<index + 2, "“\(found)” dirangkai: “\(right)”", fix: .aman(right))
      },
      .cues(TerikatUmum.learned, options: [.exceptNames]) { cue, reading, report in
        let index = cue.lowerBound
        guard reading.tokens[index].shape == .lower, TerikatUmum.isSplit(index, reading),
          reading.tokens[index + 1].shape == .lower
        else { return }
        let right = reading.text(index) + reading.text(index + 1)
        guard Lexicon.standard.knows(right) else { return }
        let found = reading.text(of: index..<index + 2)
        report.add(index..<index + 2, "“\(found)” dirangkai: “\(right)”", fix: .aman(right))
      },
    ],
    examples: [
      .bad(
        "Kepala «Sub Bagian» Perekonomian memantau pasar.",
        corrected: "Kepala Subbagian Perekonomian memantau pasar."),
      .bad("Para «eks buruh» pabrik dilatih.", corrected: "Para eksburuh pabrik dilatih."),
      .bad(
        "Pasien dirawat di gedung «Eks Akper» Arunaya.",
        corrected: "Pasien dirawat di gedung eks-Akper Arunaya."),
      .bad(
        "Bidang Pendidikan «Non Formal» membuka kelas.",
        corrected: "Bidang Pendidikan Nonformal membuka kelas."),
      .good("Camat memanggil Purna Adi Saputra."),
      .good("Beras eks impor dijual di pasar."),
      .bad("Jaringan «intra sekolah» diperkuat.", corrected: "Jaringan intrasekolah diperkuat."),
      .bad("Rapat «antar instansi» digelar bulanan.", corrected: "Rapat antarinstansi digelar bulanan."),
      .bad("Pemulihan «pasca bencana» dimulai.", corrected: "Pemulihan pascabencana dimulai."),
      .bad("Lomba «antar kelurahan» dimulai.", corrected: "Lomba antarkelurahan dimulai."),
      .bad("Benda «non benda» didata.", corrected: "Benda nonbenda didata."),
      .good("Petugas antar makanan dan kami antar ke rumah."),
      .good("Petugas antar jemput pasien lansia."),
      .good("Kerja sama antardesa berjalan baik."),
    ])
}

/// Bound forms before common words, and the verb that one of them may be.
enum TerikatUmum {
  /// The rows whose form is followed by a hyphen instead of a space: `non-fisik`.
  static let hyphenated = PhraseTable.bentukTerikat.compactMap { row -> PhraseTable.Row? in
    guard row.right?.contains("-") == false else { return nil }
    return PhraseTable.Row(row.wrong.split(separator: " ").joined(separator: "-"), row.right)
  }

  /// Forms from Sanskrit, Latin and Greek that are hardly words of their own.
  static let learned: StaticString =
    "swa\ndwi\ntri\npanca\ndasa\nsapta\nintra\ninter\nhiper"

  /// What `eks` stands before when it tells where goods are from, and Latin.
  static let origins = WordSet(words: "impor ekspor officio gudang")

  /// Holidays, before which a hyphen keeps their capital.
  static let holidays = WordSet(words: "lebaran ramadan idulfitri iduladha natal nyepi")

  /// What is carried: before these, `antar` is the verb.
  private static let carried = WordSet(
    words:
      "jemput barang makanan penumpang pulang langsung surat paket pesanan orang tamu anak berkas kiriman")

  /// Words after which `antar` is the verb.
  static let carriers = WordSet(
    words: "siap jasa layanan ambil pesan di kami saya akan bisa dapat mau tukang ongkos biaya untuk minta")

  /// Whether a bound form with a capital stands in the name of a programme or post, where it is joined as well:
  /// `Pendidikan Non Formal`; bodies such as `Forum Antar Umat` choose their own names.
  static func isInTerm(_ words: Range<Int>, _ reading: Reading) -> Bool {
    reading.isTitleCase(words.lowerBound) && reading.word(words.lowerBound, in: joined)
  }

  private static let joined = WordSet(words: "non pasca pra sub semi purna")

  /// Whether the word here is a bound form that stands apart from a common word.
  static func isSplit(_ index: Int, _ reading: Reading) -> Bool {
    let form = reading.tokens[index]
    guard
      form.shape == .lower || form.flags.contains(.sentenceStart)
        || isInTerm(index..<index + 2, reading) && !reading.word(index, is: "purna"),
      let next = reading.after(index),
      next.kind == .word, next.hasSpaceBefore, !next.flags.contains(.lineStart), next.length > 2,
      next.shape == .lower || reading.isTitleCase(index + 1) && reading.isCommonWord(index + 1),
      next.classes.isDisjoint(with: .function), !next.flags.contains(.digit),
      Lexicon.standard.knows(reading.text(index + 1).lowercased())
    else { return false }
    if reading.word(index, is: "antar") {
      if carried.contains(next.hash) { return false }
      guard let previous = reading.before(index) else { return false }
      return !carriers.contains(previous.hash) && !previous.classes.contains(.pronoun)
    }
    return true
  }
}
