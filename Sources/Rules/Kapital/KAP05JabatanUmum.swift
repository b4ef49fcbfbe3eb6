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
        "para\nsetiap\ntiap\nseluruh\nsemua\nseorang\nsebuah\nbeberapa\nsejumlah\nmasing-masing\nantar\ncalon\neks",
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
        KataUmum.reportChain(from: index, reading, &report)
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
      .good("Rapat dihadiri Camat, Bagas Wirya, dan Lurah Wanasari."),
      .good("Bupati mengundang para camat. Camat Wanasari hadir."),
      .good("Warga seluruh Indonesia dan setiap Jumat pagi."),
      .good("Semua Puskesmas Rawat Inap Arunaya buka."),
    ])
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
    if next.isWord, next.shape != .lower { return false }
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
