import Bahasa
import RuleKit

extension Rule {
  /// No reconstruction of violence.
  static let tanpaRekonstruksi = Rule(
    "KLP-05", "Kekerasan tidak direka ulang secara rinci", .peringatan, .dugaan,
    rationale: """
      Rincian cara menyakiti melukai korban dan keluarganya sekali lagi, dan dapat ditiru. Cukup sebut akibat, penanganan, \
      dan cara meminta bantuan.
      """,
    question: "Rincian mana yang dapat dihapus tanpa mengurangi informasi?",
    references: [
      .hukum("UU 12/2022 Pasal 14", checked: "2026-11-20"),
      .rujukan("Kode Etik Jurnalistik Pasal 4"),
      .rujukan("Pedoman Pemberitaan Ramah Anak, butir 2"),
    ],
    detectors: [
      .phrases(
        PhraseTable(
          PhraseTable.rows(
            """
            alat kelamin
            kemaluan korban
            ditelanjangi
            menelanjangi
            meraba payudara
            digilir bergantian
            diperkosa bergiliran
            disetubuhi berkali-kali
            dicabuli berkali-kali
            dimutilasi
            memutilasi
            digorok
            menggorok
            dipenggal
            isi perut
            usus terburai
            bersimbah darah
            dibacok berkali-kali
            ditusuk berkali-kali
            menusuk korban
            membacok korban
            mencekik korban
            disundut rokok
            disiram air keras
            otak berceceran
            ususnya terburai
            nyaris putus
            hampir putus
            berlumuran darah
            bersimpah darah
            darah berceceran
            darah muncrat
            membekap mulutnya
            membekap mulut korban
            membekap korban
            menyeret korban
            menindih korban
            melucuti pakaian
            melucuti pakaiannya
            melucuti baju
            melepas pakaian korban
            membuka paksa baju
            membuka celana korban
            meraba tubuh
            meraba-raba
            memasukkan alat
            menyayat
            menghujamkan
            menghunjamkan
            menghujani korban
            menusukkan pisau
            menancapkan pisau
            ke dada korban
            ke leher korban
            ke perut korban
            menyeret tubuh
            menyeret tubuhnya
            darahnya menggenang
            genangan darah
            hingga terkapar
            disayat
            menyiksa korban dengan
            mengikat tangan korban
            mengikat kaki dan tangan
            dicekik hingga
            dibakar hidup-hidup
            membakar tubuh
            dipukul berkali-kali
            dipukul dengan balok
            menghantam kepala
            memukul kepala korban
            dihantam batu
            kepala pecah
            kepalanya pecah
            luka menganga
            dibacok bertubi-tubi
            ditusuk bertubi-tubi
            membacok kepala
            menusuk perut
            menusuk dada
            memerkosa korban bergantian
            bergantian memperkosa
            secara bergilir
            hancur terlindas
            potongan tubuh
            tubuh terpotong
            menenggak racun
            minum racun serangga
            racun serangga dicampur
            gantung diri memakai
            gantung diri menggunakan
            gantung diri dengan
            menggantung diri dengan
            menyayat nadi
            menyayat pergelangan
            memotong nadi
            mulutnya disumpal
            tangannya diikat
            """), options: [],
          message: { found, _ in "“\(found)”: rincian kekerasan, pertimbangkan untuk dihapus" },
          accepts: { match, reading in
            !reading.isPrevention(reading.sentence(around: match.tokens.lowerBound))
              && !VictimHints.medicine
                .occur(in: reading.sentence(around: match.tokens.lowerBound), of: reading)
          })),
      .cues(Cruelty.acts, options: []) { cue, reading, report in
        let sentence = reading.sentence(around: cue.lowerBound)
        guard Cruelty.isDetailed(cue, in: sentence, reading), !reading.isPrevention(sentence),
          !VictimHints.medicine.occur(in: sentence, of: reading),
          Cruelty.isCase(reading.neighbourhood(around: cue.lowerBound), reading)
        else { return }
        report.add(cue, "Rincian cara menyakiti; pertimbangkan untuk dihapus")
      },
    ],
    examples: [
      .bad("Korban ditemukan «bersimbah darah» setelah «dibacok berkali-kali» di rumahnya."),
      .bad("Pelaku «disundut rokok» oleh temannya."),
      .bad("Menurut dakwaan, wajahnya «dibenturkan» ke lantai berkali-kali sampai giginya tanggal."),
      .good("Petugas menyiram tanaman di taman kepala desa."),
      .good("Korban dipukul di tangan lalu melapor ke polisi."),
      .good("Korban mengalami luka berat dan dirawat. Proses hukum ditangani kepolisian."),
      .good("Puskesmas membuka pemeriksaan kesehatan alat kelamin."),
    ])
}
