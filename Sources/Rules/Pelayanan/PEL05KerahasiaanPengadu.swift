import Bahasa
import RuleKit

extension Rule {
  /// Who complained stays between the complainant and the agency.
  static let kerahasiaanPengadu = Rule(
    "PEL-05", "Identitas pengadu tidak dibuka di ruang publik", .galat, .dugaan,
    rationale: """
      Pengadu berhak dirahasiakan. Jawab pokok aduannya di ruang publik, dan sampaikan rinciannya langsung kepada pengadu.
      """,
    references: [
      .hukum("UU 25/2009 Pasal 42 ayat (5) dan Pasal 49", checked: "2026-11-20"),
      .hukum("UU 27/2022 Pasal 65 ayat (2)", checked: "2026-11-20"),
    ],
    detectors: [
      .cues(
        """
        aduan
        pengaduan
        keluhan
        menjawab aduan
        menanggapi aduan
        menanggapi keluhan
        aduan dari
        keluhan dari
        laporan dari
        diadukan
        diadukan oleh
        dikeluhkan
        mengadukan
        mengeluhkan
        pelapor
        pengadu
        nama pelapor
        nama pengadu
        keluhannya
        aduannya
        laporannya
        laporan
        curhatan
        komplain
        komplain dari
        pesan dari
        kritik dari
        protes dari
        dilaporkan oleh
        dikeluhkan oleh
        disampaikan oleh
        ditulis oleh
        dikirim
        dikirim oleh
        mengadu
        mengeluh
        memprotes
        protes
        curhat
        pengirim keluhan
        pengirim aduan
        atas nama pelapor
        nama pengirim
        yang dikirim
        menjawab keluhan
        menjawab laporan
        menanggapi laporan
        menanggapi komplain
        menjawab
        menanggapi
        merespons
        membalas
        lapor
        melapor
        melaporkan
        """, options: []
      ) { cue, reading, report in
        let sentence = reading.sentence(around: cue.lowerBound)
        guard Complainers.isComplaint(cue, reading) else { return }
        let near = cue.upperBound..<max(cue.upperBound, min(sentence.upperBound, cue.upperBound + 9))
        for index in near
        where reading.tokens[index].kind == .mention && !Complainers.isChannel(index, reading) {
          report.add(index, "Akun pengadu; berpotensi membuka identitasnya", shown: "@•••")
        }
        for index in max(sentence.lowerBound, cue.lowerBound - 4)..<cue.lowerBound
        where reading.tokens[index].kind == .mention && Complainers.isActing(cue, reading) {
          report.add(index, "Akun pengadu; berpotensi membuka identitasnya", shown: "@•••")
        }
        if let person = Complainers.answered(at: cue, reading) {
          report.add(name: person, "Nama pengadu; berpotensi membuka identitasnya", reading)
          return
        }
        for person in reading.exposedPeople(in: near, near: cue)
        where near.contains(person.tokens.lowerBound)
          && Complainers.stands(person.tokens.lowerBound, rightAfter: cue, reading)
        {
          report.add(name: person.tokens, "Nama pengadu; berpotensi membuka identitasnya", reading)
        }
        let before = max(sentence.lowerBound, cue.lowerBound - 10)..<cue.lowerBound
        if Complainers.isActing(cue, reading),
          let person = reading.privatePeople(in: before).last,
          Complainers.acts(person.tokens, at: cue.lowerBound, reading)
        {
          report.add(name: person.tokens, "Nama pengadu; berpotensi membuka identitasnya", reading)
        }
      },
      .cues("yth\nhalo\nhai\ndear\nkepada ibu\nkepada bapak\nkepada saudara\nkepada saudari", options: []) {
        cue, reading, report in
        guard let person = Complainers.addressed(at: cue, reading) else { return }
        report.add(name: person, "Nama pengadu; berpotensi membuka identitasnya", reading)
      },
      .cues(
        """
        yang melapor
        yang melaporkan
        yang berani melapor
        yang berani melaporkan
        yang sudah melapor
        yang sudah melaporkan
        yang telah melapor
        yang telah melaporkan
        yang mengadu
        yang mengadukan
        yang mengeluhkan
        yang telah mengadukan
        yang sudah mengadukan
        """, options: []
      ) { cue, reading, report in
        let sentence = reading.sentence(around: cue.lowerBound)
        guard Complainers.complains(cue, reading) || Complainers.channels.occur(in: sentence, of: reading)
        else { return }
        let before = max(sentence.lowerBound, cue.lowerBound - 12)..<cue.lowerBound
        for index in before where reading.tokens[index].kind == .mention {
          report.add(index, "Akun pengadu; berpotensi membuka identitasnya", shown: "@•••")
        }
        for person in reading.privatePeople(in: before) {
          report.add(name: person.tokens, "Nama pengadu; berpotensi membuka identitasnya", reading)
        }
      },
    ],
    examples: [
      .bad("Terima kasih «@fulan_contoh» yang mengadukan jam buka loket."),
      .bad("Menjawab aduan «Bu Fulan» soal puskesmas yang antre lama, kami menambah loket."),
      .bad("«Pak Fulan» mengeluhkan jalan rusak di depan rumahnya."),
      .bad("Menanggapi «Kak Rara Wibisana» yang kemarin mengeluhkan antrean: loket kami tambah."),
      .bad(
        "Yth. «Ibu Rara Wibisana» dari Griya Contoh. Menjawab aduan Ibu tanggal 12 November: sudah kami cek."),
      .bad("Aduan nomor 12 atas «nama Tarjo Wibisana» sudah selesai."),
      .bad("Menjawab «Ibu Rara Wibisana» dari Dusun Melati yang kemarin lapor soal tagihan dobel."),
      .bad("Keluhan tentang guru itu dikirim wali murid «bernama Tarjo Wibisana»."),
      .bad("Kemarin «@rara_contoh» komplain parkir liar di depan pasar."),
      .good("Sampaikan komplain lewat DM akun @tirta_arunaya."),
      .good("Menjawab keluhan warga, Direktur RSUD Arunaya, Rara Wibisana, menambah dua loket."),
      .good("Menanggapi aduan soal antrean puskesmas: sejak 1 Maret 2026 ada loket tambahan."),
      .good("Aduan diterima Kepala Dinas Fulan Contoh pada Senin."),
      .good("Bupati menanggapi keluhan warga tentang jalan rusak."),
    ])
}
