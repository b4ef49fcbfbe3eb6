import Bahasa
import RuleKit

extension Rule {
  /// Titles before a name: `dr.`, `Drs.`, `Ir.`, `H.`, `Hj.`, `Prof.`.
  static let gelarDepan = Rule(
    "SGK-10", "Gelar dan sapaan di depan nama diakhiri titik", .peringatan,
    rationale: """
      Singkatan di depan nama diakhiri titik: dr. untuk dokter, Dr. untuk doktor, Drs., Ir., H., Hj. Satu titik membedakan \
      dokter dari doktor dan gelar dari nama.
      """,
    references: [.eyd("singkatan gelar (KF01)")],
    detectors: [
      .words(.title) { index, reading, report in
        guard let next = reading.after(index), next.isWord, next.hasSpaceBefore,
          NamaSesudah.begins(index + 1, reading) || next.classes.contains(.title) && next.isCapitalized,
          let form = GelarDepan.form(of: reading.tokens[index], reading.text(index)),
          form.count > 2 || GelarDepan.standsAlone(index, reading)
        else { return }
        report.add(index, "“\(reading.text(index))” di depan nama ditulis “\(form)”", fix: .aman(form))
      },
      .cues("kh", options: [.onlyCapitals]) { cue, reading, report in
        let index = cue.lowerBound
        let range = reading.withStop(index)
        guard reading.tokens[index].shape == .upper, let next = reading.after(range.upperBound - 1),
          next.hasSpaceBefore, NamaSesudah.begins(range.upperBound, reading) || next.classes.contains(.title)
        else { return }
        report.add(range, "“KH” (kiai haji) di depan nama ditulis “K.H.”", fix: .aman("K.H."))
      },
      .cues("ny\nbpk\nsdr\nsdri\ntn\nkab\nkec\nprov", options: [.onlyCapitals]) { cue, reading, report in
        let index = cue.lowerBound
        guard reading.tokens[index].shape == .capitalized, let next = reading.after(index),
          next.hasSpaceBefore, NamaSesudah.begins(index + 1, reading)
        else { return }
        let form = reading.text(index) + "."
        report.add(index, "“\(reading.text(index))” di depan nama ditulis “\(form)”", fix: .aman(form))
      },
      .cues("drh\ndrg", options: []) { cue, reading, report in
        // `Kepala Bidang, Drh. Wulan`: small but at the start of a sentence
        let index = cue.lowerBound
        guard reading.tokens[index].shape == .capitalized, reading.isMidSentence(index),
          reading.hasStop(index), reading.after(index + 1) != nil, NamaSesudah.begins(index + 2, reading)
        else { return }
        let form = reading.text(index).lowercased() + "."
        report.add(index..<index + 2, "Gelar ini diawali huruf kecil: “\(form)”", fix: .aman(form))
      },
      .cues(
        "k.r.t\nk.r.h\nk.r.a\nk.p.h\nk.h\nr.a\nr.m\nr.t\nr.ay\nh.r\nh.m\nk.r.m.t\nr.m.t\nr.m.a.a",
        options: [.onlyCapitals]
      ) { cue, reading, report in
        // `Makam K.R.T Wirya`
        let index = cue.lowerBound
        guard !reading.hasStop(index), let next = reading.after(index), next.hasSpaceBefore,
          NamaSesudah.isName(next)
        else { return }
        let form = reading.text(index) + "."
        report.add(index, "Singkatan nama diakhiri titik: “\(form)”", fix: .aman(form))
      },
      .inisialNama,
      .pangkat,
      .gelarMenempel,
      .korps,
    ],
    examples: [
      .bad(
        "Tausiah disampaikan oleh «KH» Ahmad Fauzan.",
        corrected: "Tausiah disampaikan oleh K.H. Ahmad Fauzan."),
      .bad(
        "Kata dokter hewan itu, «Drh.» Wulandari, sapinya sehat.",
        corrected: "Kata dokter hewan itu, drh. Wulandari, sapinya sehat."),
      .bad("Doa dipimpin «KH.» Ahmad Fauzan.", corrected: "Doa dipimpin K.H. Ahmad Fauzan."),
      .bad(
        "Selain «Dr» H. Zainal, hadir «Ny» Sukini.", corrected: "Selain Dr. H. Zainal, hadir Ny. Sukini."),
      .bad("Hadir pula Camat Wanasari, «M» Aziz.", corrected: "Hadir pula Camat Wanasari, M. Aziz."),
      .bad("Komisi diketuai Drs. «K» Fathurrahman.", corrected: "Komisi diketuai Drs. K. Fathurrahman."),
      .bad(
        "Kapolres Arunaya «AKBP.» Bagas Wirya hadir.", corrected: "Kapolres Arunaya AKBP Bagas Wirya hadir."),
      .bad("Vaksin diberikan oleh dr«.»Rahma.", corrected: "Vaksin diberikan oleh dr. Rahma."),
      .bad("Hadir pula Letkol «C.Zi.» Bagas Wirya.", corrected: "Hadir pula Letkol Czi Bagas Wirya."),
      .good("Hadir pula M. Aziz. Vitamin A dibagikan di Blok M Arunaya. AKBP Bagas Wirya hadir."),
      .bad("Ustaz «h» Fathurrahman memimpin doa.", corrected: "Ustaz H. Fathurrahman memimpin doa."),
      .bad(
        "Vaksin diberikan oleh «dr» Rahma kepada warga.",
        corrected: "Vaksin diberikan oleh dr. Rahma kepada warga."),
      .bad("Hadir pula «Drs» Bagas Wirya.", corrected: "Hadir pula Drs. Bagas Wirya."),
      .good("Vaksin diberikan oleh dr. Rahma, didampingi Drs. Bagas Wirya."),
      .good("Peserta kelas H Angkatan 5 hadir. Vitamin A dan zat Rhodamin B diuji."),
      .bad(
        "Warga berziarah ke makam «H» Abdul Fatah.", corrected: "Warga berziarah ke makam H. Abdul Fatah."),
      .bad("Rombongan tiba di makam «K.R.T» Wirya.", corrected: "Rombongan tiba di makam K.R.T. Wirya."),
      .bad(
        "Kata dr. Rahma Hasti «W» kemarin, loket buka.",
        corrected: "Kata dr. Rahma Hasti W. kemarin, loket buka."),
    ])
}

private enum GelarDepan {
  /// The written form of a title, or nil where it may be another word.
  static func form(of token: Token, _ text: String) -> String? {
    switch text {
    case "dr", "Dr", "Drs", "Dra", "drg", "drh", "Ir", "Hj", "Prof", "H": text + "."
    case "DR": "Dr."
    case "DRS": "Drs."
    case "Drg", "Drh": text.lowercased() + "."
    case "HJ": "Hj."
    case "h": "H."
    default: nil
    }
  }

  /// Whether a lone `H` is the title of a hajji: an office, another title or a verb of saying stands before.
  static func standsAlone(_ index: Int, _ reading: Reading) -> Bool {
    guard let previous = reading.before(index) else { return true }
    if reading.tokens[index].shape == .lower {
      // `Ustaz h Fathurrahman`
      return previous.shape == .capitalized && previous.classes.contains(.honorific)
        || greetings.contains(previous.hash)
    }
    if previous.mark == .comma { return true }
    if previous.mark == .period, let title = reading.token(index - 2) {
      return title.classes.contains(.title)
    }
    if !previous.classes.isDisjoint(with: [.office, .title, .honorific, .reporting]) { return true }
    // `makam H Abdul Fatah`, but `kelas H Angkatan 5`
    return previous.isWord && !lettered.contains(previous.hash) && !reading.isCommonWord(index + 1)
      && previous.classes.isDisjoint(with: .timeNoun)
  }

  /// Kinds that letters tell apart.
  private static let lettered = WordSet(
    words: "blok kelas tipe grup golongan kategori vitamin seri huruf ruang rombel lantai gedung pos formulir"
  )

  private static let greetings = WordSet(words: "ustaz kiai haji pak bapak ustadz")
}
