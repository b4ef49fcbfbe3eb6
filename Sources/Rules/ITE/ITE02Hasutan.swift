import Bahasa
import RuleKit

extension Rule {
  /// No call against a group of people.
  static let hasutan = Rule(
    "ITE-02", "Tidak ada ajakan memusuhi kelompok", .peringatan, .dugaan,
    rationale: """
      Kalimat yang mengajak menolak atau menjauhi kelompok berdasarkan asal, agama, atau keadaan tubuh berpotensi menyulut \
      permusuhan. Bicarakan perbuatan dan aturannya, bukan kelompoknya.
      """,
    question: "Kelompok mana yang disebut, dan apakah penyebutan itu perlu?",
    references: [
      .hukum("UU 1/2024 Pasal 28 ayat (2)", checked: "2026-11-20"),
      .hukum("UU 1/2023 (KUHP) Pasal 242–243", checked: "2026-11-20"),
      .hukum("UU 40/2008 Pasal 4", checked: "2026-11-20"),
    ],
    detectors: [
      .cues(
        """
        usir
        mengusir
        kita usir
        tolak kehadiran
        menolak kehadiran
        kita tolak
        jangan bergaul
        jauhi
        musuhi
        kita musuhi
        perangi
        jangan terima
        jangan beri tempat
        jangan beri ruang
        bikin kumuh
        merusak moral
        jangan berteman
        boikot
        mari usir
        jangan bertetangga
        jangan terima mereka
        jangan diterima
        jangan dilayani
        jangan pilih
        ganyang
        hajar
        bakar
        basmi
        enyahkan
        singkirkan
        tolak keberadaan
        kita singkirkan
        larang mereka
        pulangkan saja
        mereka sesat
        aliran sesat
        memang malas
        memang pemalas
        memang bodoh
        memang kotor
        memang kasar
        memang pelit
        memang jahat
        biang kerok
        biang onar
        biang masalah
        sumber masalah
        sumber penyakit
        bikin onar
        bikin rusuh
        bikin resah
        pembawa sial
        sampah masyarakat
        tidak pantas tinggal
        tidak layak tinggal
        tidak pantas hidup
        tukang maling
        suka mencuri
        jauhkan anak
        hindari bergaul
        jangan mau bergaul
        jangan mau dipimpin
        tidak pantas memimpin
        tidak layak memimpin
        tidak boleh memimpin
        tolak mereka
        usir mereka
        mereka pemalas
        mereka malas
        mereka kotor
        mereka jahat
        mereka perusak
        pemalas semua
        maling semua
        perusak moral
        merusak akidah
        membawa sial
        jangan mau menyewakan
        jangan sewakan
        ramai-ramai kita usir
        pulang kampung saja
        dimohon tidak menerima
        tidak menerima pengontrak
        tidak menyewakan
        tidak menerima mereka
        bikin keributan
        membuat keributan
        suka mabuk
        pulang saja
        tidak melayat
        jangan melayat
        tidak bergaul
        dijauhi saja
        pembawa bencana
        pembawa petaka
        pergi saja
        lebih baik pergi
        lebih baik pulang
        angkat kaki
        tak butuh mereka
        tidak butuh mereka
        tidak membutuhkan mereka
        bukan tempat mereka
        bukan tempatnya
        tidak ada tempat bagi
        tidak ada tempat untuk
        tak ada tempat bagi
        tak ada tempat untuk
        tidak diterima di sini
        tidak punya hak
        tidak berhak tinggal
        merebut pekerjaan
        merampas pekerjaan
        mengotori kampung
        mengotori desa
        mengotori kota
        """, options: []
      ) { cue, reading, report in
        let sentence = reading.sentence(around: cue.lowerBound)
        guard let group = Groups.meant(in: sentence, reading),
          !reading.tokens[cue.lowerBound].flags.contains(.quoted),
          !Groups.calm.occur(in: sentence, of: reading)
        else { return }
        report.add(
          cue,
          "Ajakan terhadap kelompok “\(reading.text(of: group))”; berpotensi menyulut permusuhan"
        )
      },
      .cues(
        "terkenal\ndikenal\nmemang\nsuka\nselalu\npada dasarnya\nrata-rata\nsemuanya\nkebanyakan\ncuma\nhanya\nitu",
        options: []
      ) {
        cue, reading, report in
        let sentence = reading.sentence(around: cue.lowerBound)
        guard Groups.belittles(cue, in: sentence, reading),
          !reading.tokens[cue.lowerBound].flags.contains(.quoted),
          let group = Groups.meant(in: sentence.lowerBound..<cue.upperBound, reading),
          cue.lowerBound - group.upperBound <= 8, !Groups.calm.occur(in: sentence, of: reading)
        else { return }
        report.add(cue, "Sifat buruk dilekatkan pada seluruh kelompok; berpotensi menyulut permusuhan")
      },
      .cues("jangan\njanganlah\nstop", options: []) { cue, reading, report in
        let sentence = reading.sentence(around: cue.lowerBound)
        guard Groups.shuns(cue, in: sentence, reading),
          !reading.tokens[cue.lowerBound].flags.contains(.quoted),
          let group = Groups.meant(in: sentence, reading), !Groups.single.occur(in: sentence, of: reading),
          !Groups.calm.occur(in: sentence, of: reading)
        else { return }
        report.add(
          cue,
          "Ajakan terhadap kelompok “\(reading.text(of: group))”; berpotensi menyulut permusuhan"
        )
      },
    ],
    examples: [
      .bad(
        "Pedagang dari suku seberang «lebih baik pulang» kampung saja."),
      .good(
        "Jauhi bantaran sungai dan matikan aliran listrik."),
      .bad("Warga pendatang «bikin kumuh», mari «kita tolak» kehadiran mereka."),
      .bad("«Usir» orang asing dari pasar kita!"),
      .bad("Kaum itu «memang» serakah, tidak usah diajak rapat."),
      .bad("Orang dari seberang bikin sempit pasar, «jangan» lagi berdagang dengan mereka."),
      .good("Jangan beli obat dari orang asing yang mengaku petugas."),
      .good("Pendatang dikenal ramah dan rajin bergotong royong."),
      .good("Penataan permukiman di Sindang dilakukan bersama seluruh warga, termasuk pendatang."),
      .good("Jauhi narkoba dan pergaulan bebas."),
      .good("Jangan menjauhi penyandang disabilitas; mari menyapa mereka."),
    ])
}
