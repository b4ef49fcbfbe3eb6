import Bahasa
import RuleKit

extension Rule {
  /// Who reported or witnessed is not named, not even in thanks.
  static let pelaporSaksi = Rule(
    "KLP-07", "Identitas pelapor, saksi, dan informan dirahasiakan", .galat, .dugaan,
    rationale: """
      Orang yang melapor dapat dibalas. Ucapan terima kasih dengan nama pun membuka identitasnya. Tulis “warga yang \
      melaporkan”, kecuali ia menyetujui namanya disebut.
      """,
    question: "Apakah pelapor setuju namanya disebut?",
    references: [
      .hukum("UU 14/2008 Pasal 17 huruf a angka 2", checked: "2026-11-20"),
      .hukum("UU 31/2014 Pasal 5 ayat (1)", checked: "2026-11-20"),
      .hukum("UU 25/2009 Pasal 42 ayat (5) dan Pasal 49", checked: "2026-11-20"),
    ],
    detectors: [
      .cues(
        """
        pelapor
        pelapornya
        pengadu
        informan
        whistleblower
        saksi
        saksi kunci
        yang melapor
        yang melaporkan
        yang telah melapor
        yang telah melaporkan
        yang sudah melapor
        yang sudah melaporkan
        yang mengadu
        yang mengadukan
        atas laporannya
        berkat laporannya
        berkat infonya
        berkat informasinya
        berkat kesaksiannya
        laporannya
        yang menelepon polisi
        yang menghubungi polisi
        yang berani melapor
        sudah melapor
        sudah melaporkan
        telah melapor
        telah melaporkan
        berani melapor
        berani melaporkan
        yang lapor
        yang sudah lapor
        yang udah lapor
        yang telah lapor
        sudah lapor
        udah lapor
        yang ngadu
        yang berani melaporkan
        yang pertama melapor
        yang pertama kali melapor
        yang memberi tahu
        yang memberitahukan
        yang membongkar
        yang membocorkan
        yang mengungkap
        yang menyaksikan
        pemberi informasi
        narasumber rahasia
        laporan saudara
        laporan pak
        laporan bu
        laporan bapak
        laporan ibu
        sudah mengadu
        sudah mengadukan
        laporan dari
        atas laporan
        informasi dari
        berkat laporan
        berkat informasi
        sumber informasi
        pembocor
        saksi mata
        para saksi
        saksi pelapor
        yang merekam
        yang memergoki
        yang mengungkapkan
        yang menginformasikan
        menyerahkan rekaman
        menyerahkan bukti
        memberikan rekaman
        memberikan bukti
        membocorkan
        yang mengirim bukti
        yang sudah kirim
        yang sudah mengirim
        yang telah mengirim
        yang mengirim
        yang kirim
        yang menelepon
        yang mengirimkan bukti
        kami peroleh dari
        kami dapat dari
        kami terima dari
        bersaksi
        kesaksian
        justice collaborator
        peniup peluit
        keterangan saksi
        melaporkannya
        dilaporkan oleh
        yang buka suara
        memberanikan diri
        berinisiatif melapor
        melaporkan
        melapor
        mengadukan
        membeberkan
        keterangan beliau
        keberaniannya
        kejujurannya
        kepeduliannya
        keberanian
        buka mulut
        berkat cerita
        berkat info
        berkat kabar
        berkat petunjuk
        berkat bocoran
        info dari
        petunjuk dari
        berkat pengakuan
        berkat kesaksian
        berkat keterangan
        berkat rekaman
        berkat bukti
        berkat aduan
        pengakuan dari
        keterangan dari
        bocoran dari
        atas informasi
        angkat bicara
        memberi kesaksian
        memberikan kesaksian
        memberi keterangan
        memberikan keterangan
        """, options: []
      ) { cue, reading, report in
        let sentence = reading.sentence(around: cue.lowerBound)
        guard ReporterWords.isVerb(cue, reading) || CaseContext.isRole(cue, reading),
          !ReporterWords.routine.occur(in: sentence, of: reading),
          !reading.isPrevention(sentence), ReporterWords.isDisclosed(cue, reading)
        else { return }
        let near =
          max(sentence.lowerBound, cue.lowerBound - 12)..<min(sentence.upperBound, cue.upperBound + 14)
        var people = reading.exposedPeople(in: near, near: cue).filter { near.overlaps($0.tokens) }
        if people.isEmpty { people = ReporterWords.meantBefore(cue, in: sentence, reading) }
        if people.isEmpty, reading.word(cue.lowerBound, in: ReporterWords.roles),
          let person = NamedPerson(writtenIn: cue.upperBound..<max(cue.upperBound, near.upperBound), reading)
        {
          people = [person]
        }
        for person in people {
          report.add(
            name: person.tokens, "Nama di samping kata pelapor atau saksi; berpotensi membuka identitasnya",
            reading)
        }
        for index in near where reading.tokens[index].kind == .mention {
          report.add(
            index, "Akun di samping kata pelapor atau saksi; berpotensi membuka identitasnya", shown: "@•••")
        }
      }
    ],
    examples: [
      .bad(
        "Terima kasih kepada «Kak Dewi Lestari», berkat laporannya pungli parkir terbongkar."),
      .bad("Terima kasih «Pak Fulan» yang melaporkan pungutan di pasar."),
      .bad(
        "Salut kepada «Bu Fulani Contohwati», pedagang los B, yang memberanikan diri melaporkan pungutan liar."
      ),
      .bad(
        "Angkat topi untuk «Mas Gilang Contoh»! Berkat keberaniannya membawa rekaman, pungli itu diperiksa."),
      .bad("Setoran parkir itu terbongkar berkat cerita «Mbak Siti Contohwati» kepada Inspektorat."),
      .bad("Berkat info dari «Mbak Fulani», penjaga toko, bandar judi itu ditangkap."),
      .bad("Pelapor, «Fulani», sudah kami mintai keterangan."),
      .bad("Terima kasih kepada «@fulan_contoh» yang telah melapor."),
      .bad("Salut untuk «Pak Tarjo»! Berkat beliau yang melaporkan pungli itu, dua petugas ditindak."),
      .bad("Saksi, «PW», penjaga malam, melihat pencurian itu."),
      .bad("Kabar pungli itu kami peroleh dari «Saudara Tono Wibisana»."),
      .good(
        "Terima kasih kepada warga yang melaporkan pungutan di pasar. Laporan sedang diperiksa Inspektorat."),
      .good("Ketua panitia, Fulan Contoh, melaporkan bahwa 40 peserta hadir."),
      .good("Wajib pajak yang melaporkan SPT mendapat kupon dari Pak Fulan."),
    ])
}
