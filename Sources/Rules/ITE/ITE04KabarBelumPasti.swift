import Bahasa
import RuleKit

extension Rule {
  /// Rumours are checked before they are passed on.
  static let kabarBelumPasti = Rule(
    "ITE-04", "Kabar yang belum pasti tidak diteruskan", .peringatan, .dugaan,
    rationale: """
      Kabar dari grup percakapan yang diteruskan akun resmi dibaca sebagai kebenaran. Periksa ke lembaga yang berwenang, atau \
      tulis bahwa kabar itu sedang diperiksa.
      """,
    question: "Sudah diperiksa ke lembaga mana, pukul berapa?",
    references: [
      .hukum("UU 14/2008 Pasal 7 ayat (2)", checked: "2026-11-20"),
      .hukum("UU 1/2023 (KUHP) Pasal 263–264", checked: "2026-11-20"),
      .rujukan("SE MenPANRB 137/2018 butir 6–7"),
    ],
    detectors: [
      .cues(
        """
        katanya sih
        katanya akan
        katanya ada
        beredar kabar
        kabar beredar
        kabarnya
        info dari grup
        informasi dari grup
        kata grup
        dikabarkan
        konon
        konon katanya
        menurut kabar
        info a1
        infonya akan
        beredar info
        beredar informasi
        beredar isu
        dapat info dari
        dapat kabar
        katanya nanti
        katanya bakal
        katanya mau
        katanya sudah
        katanya besok
        katanya banyak
        kata netizen
        ada yang bilang
        ada yang mengatakan
        ada yang menyebut
        benar tidaknya
        entah benar
        belum tahu benar
        belum jelas benar
        kata orang-orang
        kata orang
        kata tetangga
        kata teman
        kata saudara
        info teman
        info dari teman
        kabar dari teman
        dapat kiriman
        kiriman dari grup
        dapat bocoran
        bocoran dari
        dapat terusan
        katanya tidak
        katanya enggak
        katanya ditutup
        katanya dihapus
        katanya naik
        katanya libur
        katanya lagi
        kata warganet
        denger-denger
        dengar-dengar
        dengar kabar
        terdengar kabar
        kabar burung
        kabar angin
        desas-desus
        isunya
        ada isu
        rumor
        rumornya
        digosipkan
        gosipnya
        santer
        santer terdengar
        informasi dari grup wa
        info dari wa
        info dari whatsapp
        dari grup wa
        dari grup whatsapp
        dari grup sebelah
        grup sebelah
        dari pesan berantai
        teruskan ke semua
        sebarkan ke semua
        info valid dari
        info orang dalam
        menurut info yang beredar
        video yang beredar menunjukkan
        konon kabarnya
        diisukan
        dirumorkan
        beredar video
        beredar foto
        beredar pesan
        viral kabar
        ramai kabar
        info berantai
        infonya sih
        kabarnya sih
        infonya besok
        infonya ada
        belum dicek tapi
        belum dicek tetapi
        belum dicek sih
        belum kami cek tapi
        sebarkan saja dulu
        sebarkan dulu
        sebarin dulu
        sebarin aja
        teruskan saja dulu
        bagikan saja dulu
        entah hoaks entah bukan
        semoga bukan hoaks
        mudah-mudahan hoaks
        """, options: []
      ) { cue, reading, report in
        // A clarification may name the rumour in its title and answer it below.
        let around =
          reading.kind.value == .klarifikasi
          ? reading.surroundings(of: cue.lowerBound)
          : reading.neighbourhood(around: cue.lowerBound, before: 1, after: 2)
        guard !Rumours.isChecked(around, reading), reading.kind.value != .anakHilang,
          !Rumours.lore.occur(in: reading.sentence(around: cue.lowerBound), of: reading),
          !Rumours.isTale(cue, reading),
          !reading.tokens[cue.lowerBound].flags.contains(.quoted)
        else { return }
        report.add(cue, "Kabar ini belum pasti; periksa dahulu atau tulis bahwa sedang diperiksa")
      },
      .cues("katanya", options: []) { cue, reading, report in
        guard Rumours.isHearsay(cue, reading) else { return }
        report.add(cue, "Kabar ini belum pasti; periksa dahulu atau tulis bahwa sedang diperiksa")
      },
    ],
    examples: [
      .bad(
        "«Kata orang-orang», sembako tidak dibagikan lagi. Semoga tidak benar."),
      .good(
        "Konon nama Desa Wedi berasal dari kata pasir."),
      .bad("«Beredar kabar» akan ada gempa besar nanti malam, warga harap waspada."),
      .bad("«Infonya sih» bendungan retak. Siapkan barang penting."),
      .bad("«Info dari grup», bantuan cair besok pagi di balai desa."),
      .good(
        "Kabar akan ada gempa besar malam ini tidak benar. BMKG menyatakan gempa tidak dapat diprediksi waktunya."
      ),
      .good("Beredar kabar penutupan pasar. Kabar itu sedang kami cek dan belum terverifikasi."),
      .good("Konon, bukit itu perahu yang terbalik. Begitulah legenda yang diceritakan para tetua."),
      .good("Uang logam lama masih beredar di pasar."),
      .good("Polres memeriksa seorang yang diduga mencuri kabel."),
    ])
}
