import Bahasa
import RuleKit

extension Rule {
  /// Conjunctions that come in pairs.
  static let pasanganKonjungsi = Rule(
    "DIK-09", "Kata hubung berpasangan memakai pasangan yang tepat", .peringatan, kinds: .texts,
    rationale: """
      Beberapa kata hubung punya pasangan tetap: tidak hanya … tetapi juga; bukan hanya … melainkan juga; meskipun … (tanpa \
      “tetapi”). Pasangan yang tepat membuat hubungan dua bagian kalimat jelas sekali baca.
      """,
    references: [.rujukan("Tata Bahasa Baku Bahasa Indonesia, konjungsi korelatif"), .kbbi()],
    detectors: [
      .cues("tidak hanya\ntak hanya\nbukan hanya\nbukan saja\ntidak sekadar\ntidak sekedar", options: []) {
        cue, reading, report in
        let isNot = reading.word(cue.lowerBound, is: "bukan")
        guard let (range, right) = Pasangan.wrongPartner(after: cue, isNoun: isNot, reading) else { return }
        report.add(
          range, "Pasangan “\(reading.text(of: cue))” adalah “\(right)”",
          fix: .tinjau(right))
      },
      .cues("meskipun\nwalaupun\nmeski\nwalau\nkendati", options: []) { cue, reading, report in
        guard reading.tokens[cue.lowerBound].flags.contains(.sentenceStart),
          let comma = reading.comma(after: cue.lowerBound),
          reading.word(comma + 1, in: Pasangan.contrasts)
        else { return }
        let opener = reading.text(cue.lowerBound)
        report.add(comma + 1, "Sesudah “\(opener)”, kata “\(reading.text(comma + 1))” tidak diperlukan")
      },
      .cues("bukan\nbukanlah", options: []) { cue, reading, report in
        guard let partner = Pasangan.contrast(after: cue.lowerBound, reading) else { return }
        report.add(partner, "Pasangan “bukan” adalah “melainkan”", fix: .tinjau("melainkan"))
      },
      .cues("melainkan", options: []) { cue, reading, report in
        guard Pasangan.answersTidak(cue.lowerBound, reading) else { return }
        report.add(
          cue, "Pasangan “tidak” adalah “tetapi”; “melainkan” berpasangan dengan “bukan”",
          fix: .tinjau("tetapi"))
      },
      .cues("baik", options: []) { cue, reading, report in
        // `, baik melalui aplikasi atau dengan formulir`, `baik itu guru, siswa, dan warga`
        guard let partner = Pasangan.choice(after: cue.lowerBound, reading) else { return }
        report.add(partner, "Pasangan “baik” adalah “maupun”", fix: .tinjau("maupun"))
      },
      .cues("terdiri", options: []) { cue, reading, report in
        // `terdiri 26 orang`
        guard let next = reading.after(cue.lowerBound),
          next.kind == .number || next.classes.contains(.numberWord)
        else { return }
        let text = reading.text(cue.lowerBound)
        report.add(cue, "Pasangan “terdiri” adalah “atas”", fix: .aman(text + " atas"))
      },
      .cues("antara", options: []) { cue, reading, report in
        if let link = Pasangan.companion(after: cue.lowerBound, reading) {
          report.add(link, "Pasangan “antara” adalah “dan”", fix: .tinjau("dan"))
        } else if let link = Pasangan.span(after: cue.lowerBound, reading) {
          report.add(
            cue, "Pasangan “\(reading.text(link))” adalah “dari”; pasangan “antara” adalah “dan”",
            fix: .tinjau(reading.tokens[cue.lowerBound].shape == .lower ? "dari" : "Dari"))
        }
      },
    ],
    examples: [
      .bad("Warga boleh mundur, baik melalui aplikasi «atau» dengan formulir."),
      .bad("Semua pihak hadir, baik itu guru, siswa «dan» warga desa."),
      .bad("Jasa itu diatur dalam perjanjian antara pemerintah daerah «dengan» perusahaan."),
      .bad("Kerja sama antara sekolah, siswa «dengan» masyarakat terbangun."),
      .bad("Yang dipantau bukan siswanya «tapi» gurunya."),
      .bad("Rapat itu tidak diadakan di aula, «melainkan» di lapangan."),
      .bad("Itu bukan tugas pribadi, «namun» merupakan tugas bersama."),
      .bad("“Posko itu tidak hanya melayani warga, «melainkan» menerima bantuan,” kata camat."),
      .bad("Rombongan «terdiri» 26 orang.", corrected: "Rombongan terdiri atas 26 orang."),
      .good("Rapat itu tidak diadakan di aula, tetapi di lapangan. Sarananya baik dan lengkap."),
      .good("Warga memilih antara beras dan uang, antara lain dengan undian."),
      .good("Warga boleh mundur, baik melalui aplikasi maupun dengan formulir."),
      .bad("Pungutan itu bukan untuk desa, «namun» untuk sekolah."),
      .bad("Itu bukanlah kebiasaan lama yang kembali, «namun» merupakan tatanan baru."),
      .bad("Warga menjual hasil bumi, baik beras, jagung «hingga» kopi."),
      .bad("Hadiahnya «antara» Rp750.000 sampai Rp2.000.000."),
      .good("Ini bukan pekerjaan mudah, tetapi kami siap."),
      .good("Hadiahnya antara Rp750.000 dan Rp2.000.000."),
      .bad("Posko itu tidak hanya melayani warga, «namun juga» menerima bantuan."),
      .bad("Posko itu tidak hanya melayani warga, «melainkan juga» menerima bantuan."),
      .bad("Itu bukan hanya tugas polisi, «namun» tugas bersama."),
      .bad("Meskipun hujan, «namun» loket tetap buka."),
      .good("Posko itu tidak hanya melayani warga, tetapi juga menerima bantuan."),
      .good("Bantuan itu bukan hanya beras, melainkan juga obat."),
      .good("Meskipun hujan, loket tetap buka."),
      .good("Warga tidak hanya menunggu. Namun juga, kata camat, warga ikut bekerja."),
    ])
}
