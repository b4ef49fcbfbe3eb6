import Bahasa
import RuleKit

extension Rule {
  /// General abbreviations: `dll.`, `dsb.`, `s.d.`, `a.n.`.
  static let singkatanUmum = Rule(
    "SGK-04", "Singkatan umum ditulis dengan titik", .peringatan,
    rationale: """
      Singkatan tiga huruf diakhiri satu titik: dll., dsb., dkk. Singkatan dua huruf diberi titik pada tiap huruf: s.d., \
      a.n., u.p. Lebih baik lagi, tulis lengkap: dan lain-lain, sampai dengan.
      """,
    references: [.eyd("singkatan (KF04)")],
    detectors: [
      .cues("dll\ndsb\ndst\ndkk\nhlm\nttd\nybs", options: []) { cue, reading, report in
        let index = cue.lowerBound
        guard !reading.hasStop(index), reading.tokens[index].shape == .lower else { return }
        let text = reading.text(index)
        report.add(cue, "“\(text)” diakhiri titik: “\(text).”", fix: .aman(text + "."))
      },
      .cues("s.d\na.n\nd.a\nu.p\nu.b\nc.q", options: []) { cue, reading, report in
        let index = cue.lowerBound
        guard !reading.hasStop(index), reading.tokens[index].shape == .lower else { return }
        let text = reading.text(index)
        report.add(cue, "“\(text)” diakhiri titik: “\(text).”", fix: .aman(text + "."))
      },
      .cues(
        "jan\nfeb\nmar\napr\njun\njul\nagt\nagust\nags\nsept\nsep\nokt\nnov\nnop\ndes",
        options: [.onlyCapitals]
      ) {
        cue, reading, report in
        // `22 Okt 2026`
        let index = cue.lowerBound
        guard let month = months[reading.text(index).lowercased()], let day = reading.before(index),
          day.kind == .number, day.length <= 2, reading.after(index) != nil
        else { return }
        let range = reading.withStop(index)
        guard reading.token(range.upperBound)?.kind == .number else { return }
        report.add(range, "Nama bulan ditulis lengkap: “\(month)”", fix: .aman(month))
      },
      .cues("th\nthn\nbln\ntgl\njml", options: [.onlySmall]) { cue, reading, report in
        let index = cue.lowerBound
        guard let full = written[reading.text(index)], let next = reading.after(index),
          reading.before(index)?.kind == .number || next.kind == .number
        else { return }
        // A full stop at the end ends the sentence too.
        let hasStop = reading.hasStop(index) && reading.after(index + 1) != nil
        report.add(
          index..<index + (hasStop ? 2 : 1), "Dalam naskah ditulis lengkap: “\(full)”", fix: .aman(full))
      },
      .cues(
        "yg\ndgn\nutk\ndlm\ntsb\nkrn\nspt\nsbg\nkpd\ntdk\nbhw\nshg\nsdh\nblm\ndpt\nhrs\nttg\nthd\norg\nmsh\nlgsh\nbdsk",
        options: [.onlySmall]
      ) {
        cue, reading, report in
        guard reading.tokens[cue.lowerBound].shape == .lower, reading.tokens[cue.lowerBound].hasSpaceBefore,
          let full = chat[reading.text(cue.lowerBound)]
        else { return }
        report.add(cue, "Dalam naskah ditulis lengkap: “\(full)”", fix: .aman(full))
      },
      .marks([.slash]) { index, reading, report in
        guard let first = reading.before(index), let second = reading.after(index), first.length == 1,
          second.length == 1, first.hasSpaceBefore, reading.touchesPrevious(index),
          reading.touchesNext(index),
          first.shape == .lower, second.shape == .lower
        else { return }
        let pair = reading.text(index - 1) + reading.text(index + 1)
        guard ["sd", "an", "da", "up"].contains(pair), let last = pair.last, let head = pair.first else {
          return
        }
        let found = "\(head)/\(last)"
        report.add(
          index - 1..<index + 2, "“\(found)” ditulis “\(head).\(last).”", fix: .aman("\(head).\(last)."))
      },
    ],
    examples: [
      .bad(
        "Warga membawa KTP, KK, «dll» saat mendaftar.",
        corrected: "Warga membawa KTP, KK, dll. saat mendaftar."),
      .bad(
        "Pendaftaran dibuka 1 «s/d» 15 Maret 2026.", corrected: "Pendaftaran dibuka 1 s.d. 15 Maret 2026."),
      .bad(
        "Pendaftaran dibuka 1 «s.d» 15 Maret 2026.", corrected: "Pendaftaran dibuka 1 s.d. 15 Maret 2026."),
      .bad("Surat itu tertanggal 22 «Okt» 2026.", corrected: "Surat itu tertanggal 22 Oktober 2026."),
      .bad(
        "Lomba diadakan menyambut 81 «th» kemerdekaan.",
        corrected: "Lomba diadakan menyambut 81 tahun kemerdekaan."),
      .good("Pendaftaran dibuka 1 s.d. 15 Maret 2026. Warga membawa KTP, KK, dll. saat mendaftar."),
      .bad("Barang «yg» dijual di pasar.", corrected: "Barang yang dijual di pasar."),
      .good("Kunjungi arunaya.go.id/s/d untuk formulir."),
    ])

  private static let months = [
    "jan": "Januari", "feb": "Februari", "mar": "Maret", "apr": "April", "jun": "Juni", "jul": "Juli",
    "agt": "Agustus", "agust": "Agustus", "ags": "Agustus", "sept": "September", "sep": "September",
    "okt": "Oktober", "nov": "November", "nop": "November", "des": "Desember",
  ]

  private static let chat = [
    "yg": "yang", "dgn": "dengan", "utk": "untuk", "dlm": "dalam", "tsb": "tersebut", "krn": "karena",
    "spt": "seperti", "sbg": "sebagai", "kpd": "kepada", "tdk": "tidak", "bhw": "bahwa", "shg": "sehingga",
    "sdh": "sudah", "blm": "belum", "dpt": "dapat", "hrs": "harus", "ttg": "tentang", "thd": "terhadap",
    "org": "orang", "msh": "masih", "lgsh": "langsung", "bdsk": "berdasarkan",
  ]

  private static let written = [
    "th": "tahun", "thn": "tahun", "bln": "bulan", "tgl": "tanggal", "jml": "jumlah",
  ]
}
