import Bahasa
import RuleKit

extension Rule {
  /// A common noun after `para`, `setiap`, `seluruh` names nobody and begins with a small letter.
  static let jabatanUmum = Rule(
    "KAP-05", "Sesudah “para”, “setiap”, atau “seluruh” dipakai huruf kecil", .peringatan,
    rationale: """
      Huruf kapital menandai nama: Camat Wanasari, Desa Sumberjaya. “Para camat” dan “setiap desa” bukan nama, jadi ditulis \
      dengan huruf kecil.
      """,
    references: [.eyd("huruf kapital (HF10, HF16)")],
    detectors: [
      .cues(
        "para\nsetiap\ntiap\nseluruh\nsegenap\nsemua\nseorang\nsebuah\nbeberapa\nsejumlah\nmasing-masing\nantar\ncalon\neks",
        options: []
      ) { cue, reading, report in
        let index = cue.lowerBound + 1
        guard !reading.isInHeading(cue.lowerBound), reading.tokens[cue.lowerBound].shape != .upper else {
          return
        }
        if reading.word(index, is: "negara"), reading.isTitleCase(index), reading.after(index) != nil,
          reading.beginsSmall(index + 1)
        {
          KataUmum.report(index..<index + 1, reading, &report)
          return
        }
        if reading.word(index, in: groups), reading.isTitleCase(index), let name = reading.after(index),
          name.isWord, name.isCapitalized, !reading.isCommonWord(index + 1)
        {
          // `seluruh Penduduk Indonesia`, `segenap Jajaran Satgas Wanasari`
          KataUmum.report(index..<index + 1, reading, &report)
          return
        }
        if reading.word(index, in: heads), reading.isTitleCase(index), let short = reading.after(index),
          short.kind == .word, short.shape == .upper,
          reading.after(index + 1).map({ !$0.isWord || $0.shape == .lower }) ?? true
        {
          // `para Kepala OPD serta Camat`
          KataUmum.report(index..<index + 1, reading, &report)
          if reading.after(index + 1)?.classes.contains(.coordinator) == true {
            KataUmum.reportChain(from: index + 3, reading, &report)
          }
          return
        }
        KataUmum.reportChain(from: index, reading, &report)
      },
      .cues("membentuk\nmemiliki\nmempunyai\nmendirikan\npunya", options: []) { cue, reading, report in
        // `untuk membentuk Satuan Tugas (Satgas) di desa`
        if let run = BadanTakTentu.run(from: cue.upperBound, reading) {
          KataUmum.report(run, reading, &report)
        }
      },
      .cues("camat\nlurah\nkades\nkadus\nsekcam\nsekdes\nkepala desa", options: [.onlyCapitals]) {
        cue, reading, report in
        guard reading.hasOwnCapital(cue.lowerBound), let last = cue.last,
          reading.tokens[last].shape == .capitalized, JabatanBerderet.isListed(cue, reading)
        else { return }
        KataUmum.report(cue, reading, &report)
      },
    ],
    examples: [
      .bad(
        "Bupati mengundang para «Camat» dan «Lurah» ke aula.",
        corrected: "Bupati mengundang para camat dan lurah ke aula."),
      .bad(
        "Semua calon «Kepala Desa» yang maju hadir.", corrected: "Semua calon kepala desa yang maju hadir."),
      .bad(
        "Sensus mendata seluruh «Penduduk» Arunaya.", corrected: "Sensus mendata seluruh penduduk Arunaya."),
      .bad("Layanan ini ada di setiap «Desa».", corrected: "Layanan ini ada di setiap desa."),
      .bad(
        "Petugas memantau setiap «Desa» se-Arunaya.", corrected: "Petugas memantau setiap desa se-Arunaya."),
      .bad(
        "Razia menyasar sebuah «Kelompok Tani Desa» (KTD).",
        corrected: "Razia menyasar sebuah kelompok tani desa (KTD)."),
      .bad(
        "Wabah menyerang seluruh «Negara» di dunia.", corrected: "Wabah menyerang seluruh negara di dunia."),
      .bad(
        "Rapat dihadiri Polres, BPBD, «Camat», dan instansi terkait.",
        corrected: "Rapat dihadiri Polres, BPBD, camat, dan instansi terkait."),
      .bad(
        "Bupati meminta jajaran «Camat», «Lurah» dan «Kepala Desa» bersiap.",
        corrected: "Bupati meminta jajaran camat, lurah dan kepala desa bersiap."),
      .bad(
        "Bupati berpesan kepada para «Kepala» OPD serta «Camat» untuk siaga.",
        corrected: "Bupati berpesan kepada para kepala OPD serta camat untuk siaga."),
      .bad(
        "Dinas diminta membentuk «Satuan Tugas» (Satgas) di desa dan memiliki «Satgas» sendiri.",
        corrected: "Dinas diminta membentuk satuan tugas (Satgas) di desa dan memiliki satgas sendiri."),
      .bad(
        "Bupati mengundang para «Tokoh» maupun «Camat» ke aula.",
        corrected: "Bupati mengundang para tokoh maupun camat ke aula."),
      .good("Bupati membentuk Tim Percepatan Penurunan Stunting dan Forum (FKUB)."),
      .good("Rapat dihadiri Camat, Bagas Wirya, dan Lurah Wanasari."),
      .good("Bupati mengundang para camat. Camat Wanasari hadir."),
      .good("Warga seluruh Indonesia dan setiap Jumat pagi."),
      .good("Semua Puskesmas Rawat Inap Arunaya buka."),
    ])

  /// Those who lead or serve a body of which there are many.
  private static let heads = WordSet(
    words:
      "kepala ketua sekretaris bendahara direktur admin operator koordinator penyuluh pendamping kabid kasi")

  /// Words for people, of whom a name behind tells where they are: `seluruh Warga Wanasari`.
  private static let groups = WordSet(
    words: """
      warga masyarakat penduduk rakyat umat pemuda anggota jajaran pegawai karyawan peserta pengurus petugas kader siswa
      mahasiswa pelajar guru pimpinan perangkat prajurit personel relawan pemain atlet pedagang petani staf aparat pemudik
      """)
}

/// Offices of which there are many, named one after another.
private enum JabatanBerderet {
  private static let offices = WordSet(
    words: "camat lurah kades kadus sekcam sekdes kepala kapolsek danramil")

  /// Whether the office stands in a list of offices, or alone between a comma and the small rest of a list.
  static func isListed(_ cue: Range<Int>, _ reading: Reading) -> Bool {
    guard let previous = reading.before(cue.lowerBound), let next = reading.after(cue.upperBound - 1) else {
      return false
    }
    let after = cue.upperBound + 1
    if next.isWord, next.shape != .lower || reading.word(cue.upperBound, is: "setempat") { return false }
    let joinsNext = next.mark == .comma || next.classes.contains(.coordinator)
    if joinsNext, reading.word(after, in: offices), !isNamed(after, reading) { return true }
    let joinsPrevious = previous.mark == .comma || previous.classes.contains(.coordinator)
    if joinsPrevious,
      reading.word(cue.lowerBound - 2, in: offices) || reading.word(cue.lowerBound - 2, is: "desa")
    {
      return next.mark != .comma || reading.token(after)?.shape == .lower
    }
    return previous.mark == .comma && next.mark == .comma && reading.token(after)?.shape == .lower
      && reading.token(after)?.classes.contains(.coordinator) == true
  }

  private static func isNamed(_ index: Int, _ reading: Reading) -> Bool {
    let next = reading.word(index + 1, is: "desa") ? index + 2 : index + 1
    return reading.token(next).map { $0.isWord && $0.isCapitalized } ?? false
  }
}

/// A body that is founded or owned, of which there may be many: `membentuk Satuan Tugas`.
private enum BadanTakTentu {
  private static let heads = WordSet(
    words:
      "satuan satgas tim posko forum kelompok koperasi panitia relawan kader petugas paguyuban komunitas tenaga"
  )

  /// The capitalised words that begin at a token, if they open with such a body and no name goes on behind them.
  static func run(from start: Int, _ reading: Reading) -> Range<Int>? {
    guard reading.word(start, in: heads), reading.hasOwnCapital(start) else { return nil }
    var end = start + 1
    while reading.after(end - 1) != nil, end - start < 4, reading.isTitleCase(end), reading.isCommonWord(end)
    {
      end += 1
    }
    guard let next = reading.after(end - 1) else { return start..<end }
    if next.isWord {
      guard next.shape == .lower else { return nil }
      // `Tim Pengendali dan Pengawas`
      return next.classes.contains(.coordinator) && reading.token(end + 1)?.shape != .lower
        ? nil : start..<end
    }
    if next.mark == .openParenthesis {
      return reading.token(end + 1)?.shape == .capitalized ? start..<end : nil
    }
    return next.mark == .comma || next.mark == .period || next.mark.closesQuote ? start..<end : nil
  }
}
