import Bahasa
import RuleKit

extension Rule {
  /// A hyphen joins small letters with capitals and numbers: `non-ASN`, `se-Jawa`, `COVID-19`.
  static let tandaHubungKapital = Rule(
    "EJA-18", "Unsur berhuruf kecil dan berkapital dirangkai tanda hubung", .peringatan,
    rationale: """
      Awalan atau bentuk terikat di depan huruf kapital atau singkatan memakai tanda hubung: se-Jawa Tengah, non-ASN, \
      di-PHK. Begitu pula singkatan dengan angka yang menjadi satu nama: COVID-19.
      """,
    references: [.eyd("tanda hubung (TE05, TE06)")],
    detectors: [
      .cues("se\nnon\nber\npro\nanti\nmem\npasca\npra", options: []) { cue, reading, report in
        let index = cue.lowerBound
        guard reading.tokens[index].shape != .upper, let next = reading.after(index), next.kind == .word,
          next.hasSpaceBefore, !next.flags.contains(.lineStart), next.shape != .lower,
          reading.tokens[index].shape == .lower || reading.tokens[index].flags.contains(.sentenceStart),
          next.shape == .upper || !reading.isCommonWord(index + 1) || reading.word(index, is: "se"),
          !(next.shape == .upper && reading.isShouted(index))
        else { return }
        report.add(
          index..<index + 2,
          "Pakai tanda hubung: “\(reading.text(index))-\(reading.text(index + 1))”",
          fix: .aman(reading.text(index) + "-" + reading.text(index + 1)))
      },
      .cues("antar", options: []) { cue, reading, report in
        // `tukar data antar OPD`, but `layanan antar KTP`
        let index = cue.lowerBound
        guard reading.tokens[index].shape == .lower, let next = reading.after(index), next.kind == .word,
          next.shape == .upper, next.hasSpaceBefore, !reading.isShouted(index), next.length <= 6,
          next.classes.isDisjoint(with: .identityNumber), !papers.contains(next.hash),
          let previous = reading.before(index), previous.isWord,
          !TerikatUmum.carriers.contains(previous.hash)
        else { return }
        let right = reading.text(index) + "-" + reading.text(index + 1)
        report.add(index..<index + 2, "Pakai tanda hubung: “\(right)”", fix: .aman(right))
      },
      .cues("covid-19\ncovid19\ncovid", options: []) { cue, reading, report in
        let index = cue.lowerBound
        let text = reading.text(index)
        let next = reading.after(index)
        if text.lowercased() == "covid", let next, next.kind == .number {
          guard next.length <= 2, next.hasSpaceBefore else { return }
          let right = text + "-" + reading.text(index + 1)
          report.add(index..<index + 2, "Nama ini memakai tanda hubung: “\(right)”", fix: .aman(right))
          return
        }
        if text.lowercased() == "covid" {
          // `Covid- 19`
          guard let next,
            next.mark == .hyphen || next.mark == .enDash || next.mark == .emDash || next.mark == .other,
            reading.touchesNext(index),
            reading.after(index + 1)?.kind == .number
          else { return }
          let right = (text == "covid" ? "Covid" : text) + "-" + reading.text(index + 2)
          report.add(index..<index + 3, "Nama ini ditulis tanpa spasi: “\(right)”", fix: .aman(right))
          return
        }
        let isSmall = reading.tokens[index].shape == .lower
        guard isSmall || text.lowercased() == "covid19" else { return }
        let right = isSmall ? "Covid-19" : text.prefix(5) + "-19"
        report.add(index, "Nama penyakit ini ditulis “\(right)”", fix: .aman(String(right)))
      },
      .cues("sars cov-2\nsars cov 2\nsars-cov 2\nsars-cov-2\nsars covid-2", options: []) {
        cue, reading, report in
        let found = reading.text(of: cue)
        guard found != "SARS-CoV-2" else { return }
        report.add(cue, "Nama virus ini ditulis “SARS-CoV-2”", fix: .aman("SARS-CoV-2"))
      },
    ],
    examples: [
      .bad("Pegawai «non ASN» ikut mendaftar.", corrected: "Pegawai non-ASN ikut mendaftar."),
      .bad("Lomba diikuti tim «se Jawa» Tengah.", corrected: "Lomba diikuti tim se-Jawa Tengah."),
      .bad("Kasus «COVID 19» menurun.", corrected: "Kasus COVID-19 menurun."),
      .bad("Kasus «covid-19» dan «COVID19» turun.", corrected: "Kasus Covid-19 dan COVID-19 turun."),
      .bad("Penularan «Sars COV-2» turun.", corrected: "Penularan SARS-CoV-2 turun."),
      .bad("Data «antar OPD» dicocokkan.", corrected: "Data antar-OPD dicocokkan."),
      .good("Petugas desa melayani jasa antar KTP ke rumah warga."),
      .good("Pegawai non-ASN se-Jawa Tengah ikut mendaftar. Kasus COVID-19 menurun."),
      .good("Komunitas Anti Narkoba Arunaya menggelar lomba."),
    ])

  /// What is carried from house to house.
  private static let papers = WordSet(words: "ktp kk kia sim stnk bpkb asi")
}
