import Bahasa
import RuleKit

extension Rule {
  /// Made-up and old pictures say so.
  static let gambarRekayasa = Rule(
    "ITE-06", "Gambar rekayasa, ilustrasi, dan arsip diberi label", .peringatan, .tanya,
    rationale: """
      Foto lama atau gambar buatan AI yang tampil sebagai keadaan hari ini menyesatkan pembaca. Tulis labelnya pada gambar \
      dan di kepala naskah (media: label).
      """,
    question: "Kapan dan di mana gambar ini dibuat, dan adakah labelnya?",
    references: [
      .hukum("UU 14/2008 Pasal 7 ayat (2)", checked: "2026-11-20"),
      .hukum("UU 11/2008 Pasal 35", checked: "2026-11-20"),
      .rujukan("Kode Etik Jurnalistik Pasal 2"),
    ],
    detectors: [
      .draft { reading, report in
        guard let media = reading.draft.header.media,
          media.contains(where: { $0.isSynthetic == true && $0.label == nil })
        else { return }
        report.add(reading.opening, "Gambar buatan atau rekayasa belum diberi label")
      },
      .cues(
        "mesin ai\nbikinan ai\nbikinan mesin\nbuatan mesin\nkarya ai\nbuatan kecerdasan\ngambar ai\nfoto ai\nvideo ai\nposter ai\nbuatan ai\nhasil ai\nolahan ai\ndibuat dengan ai\ndibuat ai\npakai ai\nmemakai ai\nmenggunakan ai\nbantuan ai\nkecerdasan buatan\nmidjourney\nchatgpt\nfoto lama\nvideo lama\nfoto tahun lalu\nvideo tahun lalu\nfoto banjir tahun\nfoto editan\nfoto suntingan\nhasil editan\nhasil suntingan\nfoto rekayasa\nvideo rekayasa\nfoto montase\ndeepfake\nfoto dari internet\nfoto dari google\ngambar dari google\ngambar dari internet\nfoto ilustrasi ai\nai\ngenerator gambar\ngemini\ndall-e\nkejadian serupa\nperistiwa serupa\nfoto serupa\nvideo serupa\nfoto kejadian lama\ndokumentasi tahun lalu\nrekaman tahun lalu\ngambar tahun lalu\nkloning\nkloning suara\ntukar wajah\nface swap\nfaceswap\ndibikinkan komputer\nbikinan komputer\nbuatan komputer\nhasil komputer\ndibuat komputer\ndigambar komputer\nhasil generator\naplikasi pembuat gambar\npembuat gambar\nphotoshop\nhasil rekayasa\nfoto lawas\nvideo lawas\nfoto jadul\nrekaman lama\ngambar lama",
        options: []
      ) { cue, reading, report in
        let sentence = reading.sentence(around: cue.lowerBound)
        let shown =
          reading.word(cue.lowerBound, is: "ai") && !reading.word(cue.lowerBound - 1, in: MediaLabels.makers)
          ? sentence : reading.neighbourhood(around: cue.lowerBound)
        guard MediaLabels.showsPicture(cue, shown, reading),
          !reading.word(cue.lowerBound, is: "ai") || reading.tokens[cue.lowerBound].shape == .upper,
          !MediaLabels.labels.occur(in: sentence, of: reading),
          !reading.isPrevention(sentence)
        else { return }
        report.add(cue, "Gambar buatan atau lama; pastikan labelnya terlihat pada gambar")
      },
      .cues(
        "diedit\nsedikit diedit\nsudah diedit\nkami edit\ndisunting\ndimanipulasi\ndirekayasa\ndiolah dengan\ndiubah dengan\nfoto arsip\ndari arsip\ndari dokumentasi\narsip lama\nstok lama\ndokumentasi lama\nunggah lagi\nunggah ulang\nkami perhalus\ndiperhalus\nkami tambahkan\nditambahkan orang\nkami gabungkan\nfoto gabungan\nkami ganti\nkami hapus dari foto\ndipoles\nkami poles\nvideo arsip\nstok foto\nfoto stok\nsebenarnya tahun lalu\nsebetulnya tahun lalu\naslinya tahun\nsebenarnya foto lama\nbukan dari hari ini\ndari kejadian lain\nkejadian lain\ndari daerah lain\ndari kota lain\ndari kabupaten lain\ndari negara lain\ndari tahun lalu\ndari film",
        options: []
      ) { cue, reading, report in
        let sentence = reading.sentence(around: cue.lowerBound)
        guard MediaLabels.showsPicture(cue, sentence, reading),
          !MediaLabels.marks.occur(in: sentence, of: reading),
          !MediaLabels.areTold(around: cue, reading), !reading.isPrevention(sentence)
        else { return }
        report.add(cue, "Gambar suntingan atau arsip; pastikan labelnya terlihat pada gambar")
      },
    ],
    examples: [
      .bad("«Banjir pagi ini di Desa Melati».", header: DraftHeader(media: [.synthetic("banjir.png")])),
      .bad("Unggahan ini memakai «gambar AI» tentang pasar baru."),
      .bad("Suasana pasar pagi ini; gambar kami ambil «dari arsip»."),
      .bad("Foto banjir ini «sebenarnya tahun lalu», tetapi situasinya mirip."),
      .bad("Suara pemandu di video ini hasil «kloning»."),
      .bad("Foto «kejadian serupa» kami pakai karena foto asli belum ada."),
      .good("Arsip: banjir besar 1931. Gambar ini dokumentasi lama, bukan keadaan sekarang."),
      .good("Ilustrasi: gambar AI tentang pasar baru."),
      .good("Petani memanen cabai di Desa Melati."),
    ])
}
