import Bahasa
import RuleKit

extension Rule {
  /// A common word alone inside a sentence begins with a small letter.
  static let kataUmum = Rule(
    "KAP-16", "Kata umum di tengah kalimat memakai huruf kecil", .peringatan, .dugaan,
    rationale: """
      Huruf kapital di tengah kalimat memberi tahu pembaca bahwa ada nama. Pada kata umum seperti “masyarakat” atau \
      “kegiatan”, kapital itu menyesatkan.
      """,
    references: [.eyd("huruf kapital (HF16, HF20)")],
    detectors: [
      .cues("ibu-ibu\nbapak-bapak\nanak-anak\nsiswa-siswi\nputra-putri\nkader-kader", options: []) {
        cue, reading, report in
        guard reading.tokens[cue.lowerBound].isCapitalized, reading.isMidSentence(cue.lowerBound),
          !reading.isInHeading(cue.lowerBound), reading.before(cue.lowerBound)?.shape == .lower,
          reading.after(cue.lowerBound).map({ !$0.isWord || $0.shape != .capitalized }) ?? true
        else { return }
        KataUmum.report(cue, reading, &report)
      },
      .cues(KepalaNama.words, options: [.onlyCapitals]) { cue, reading, report in
        // `petugas dari Unsur TNI-Polri`, `memangku Jabatan Bupati`
        if KepalaNama.isError(cue.lowerBound, reading) {
          KataUmum.report(cue.lowerBound..<cue.lowerBound + 1, reading, &report)
        }
      },
      .cues(
        "komunal\naktif\nreaktif\npositif\nnegatif\nsederajat\nsetempat\nlainnya\nterkait",
        options: [.onlyCapitals]
      ) { cue, reading, report in
        // `IPAL Komunal dan jaringan pipa`
        let index = cue.lowerBound
        guard reading.hasOwnCapital(index),
          let body = reading.before(index), body.shape == .upper, body.kind == .word,
          reading.after(index).map({ !$0.isWord || $0.shape == .lower }) ?? true
        else { return }
        KataUmum.report(index..<index + 1, reading, &report)
      },
      .marks([.comma]) { index, reading, report in
        for item in DaftarKapital.items(at: index, reading) { KataUmum.report(item, reading, &report) }
      },
      .draft { reading, report in
        var end = 0
        for place in reading.words(.capitalized)
        where place >= end && !reading.tokens[place].flags.contains(.sentenceStart) {
          let range = reading.analysis.sentences[reading.analysis.sentence(ofToken: place)].tokens
          if KapitalSendiri.opensPhrase(place, reading) {
            KataUmum.report(place..<place + 1, reading, &report)
            end = place + 1
            continue
          }
          guard place > range.lowerBound else { continue }
          let run =
            KapitalSendiri.isError(place, in: range, reading, afterError: end == place - 1)
            ? place..<place + 1 : RangkaianUmum.run(from: place, in: range, reading)
          let runs = run.map { [$0] } ?? DeretKapital.errors(from: place, in: range, reading)
          guard !runs.isEmpty, !JudulKarya.holds(place, reading), !isDegreeOrAddress(place, reading) else {
            continue
          }
          for run in runs {
            KataUmum.report(run, reading, &report)
            end = run.upperBound
          }
        }
      },
      .tokens([.word], shaped: [.upper]) { index, reading, report in
        // `unggah FOTO dan VIDEO karya`
        let token = reading.tokens[index]
        guard KataGenerik.words.contains(token.hash), reading.isMidSentence(index),
          !token.flags.contains(.quoted), !reading.isInHeading(index),
          reading.before(index)?.shape == .lower && reading.before(index)?.isWord == true
            || reading.before(index)?.mark == .comma && reading.word(index, is: "tim"),
          reading.after(index)?.isWord == true, reading.after(index)?.shape == .lower,
          !reading.isShouted(index), Akronim.forms[token.hash] == nil,
          // Three letters may be an acronym (ISI) unless the draft writes the word small as well.
          token.length > 3 || reading.word(index, is: "tim") || TulisanNaskah.hasSmall(token.hash, reading)
        else { return }
        KataUmum.report(index..<index + 1, reading, &report)
      },
    ],
    examples: [
      .good("Juara pertama menulis puisi “Lumbung yang Bernyanyi” di rumah."),
      .bad(
        "Petugas mengajak «Masyarakat» menanam pohon.",
        corrected: "Petugas mengajak masyarakat menanam pohon."),
      .bad(
        "Aturan itu mencakup usaha «Rumah Makan», «Karaoke», dan «Pemandian».",
        corrected: "Aturan itu mencakup usaha rumah makan, karaoke, dan pemandian."),
      .bad(
        "Bahaya obat terlarang («Narkoba») dibahas.", corrected: "Bahaya obat terlarang (narkoba) dibahas."),
      .bad(
        "Menurut Bagas, «Keberhasilan» ini milik warga.",
        corrected: "Menurut Bagas, keberhasilan ini milik warga."),
      .good("Warga melayat ke Sapuran, Kertek, dan Leksono. Nilainya Aman, Sehat, Utuh."),
      .bad("Dinas menggelar «Event» Festival Naga.", corrected: "Dinas menggelar event Festival Naga."),
      .bad(
        "Sore itu «TIM» penilai datang, lalu tim pulang.",
        corrected: "Sore itu tim penilai datang, lalu tim pulang."),
      .bad(
        "Hasil «Penilaian» terhadap kantor itu baik.", corrected: "Hasil penilaian terhadap kantor itu baik."),
      .bad("Petugas datang ke «Desa-desa» itu.", corrected: "Petugas datang ke desa-desa itu."),
      .bad(
        "Upacara digelar dalam rangka «Memperingati» Hari Kartini.",
        corrected: "Upacara digelar dalam rangka memperingati Hari Kartini."),
      .bad(
        "Kerja sama itu di sektor pembangunan «Desa» dan «Pariwisata», serta pertanian.",
        corrected: "Kerja sama itu di sektor pembangunan desa dan pariwisata, serta pertanian."),
      .bad(
        "Lomba itu diisi sarasehan, «Diskusi Kolaborasi», dan pameran.",
        corrected: "Lomba itu diisi sarasehan, diskusi kolaborasi, dan pameran."),
      .good("Pejabat yang membidangi Humas dan Kemitraan hadir di Gelar Informasi dan Pelayanan Publik."),
      .bad(
        "Petugas dari «Unsur» TNI dan relawan datang ke IPAL «Komunal» itu.",
        corrected: "Petugas dari unsur TNI dan relawan datang ke IPAL komunal itu."),
      .bad(
        "Pemilik usaha, termasuk PKL dan «Kafe» yang buka, ditegur.",
        corrected: "Pemilik usaha, termasuk PKL dan kafe yang buka, ditegur."),
      .bad(
        "Selama memangku «Jabatan» Bupati, ia menyapa warga.",
        corrected: "Selama memangku jabatan Bupati, ia menyapa warga."),
      .bad(
        "Warga hadir dalam rangkaian «Peringatan» Hari Ibu.",
        corrected: "Warga hadir dalam rangkaian peringatan Hari Ibu."),
      .bad(
        "Layanan dipesan melalui «Aplikasi» WhatsApp milik dinas.",
        corrected: "Layanan dipesan melalui aplikasi WhatsApp milik dinas."),
      .bad(
        "ASN di «Lingkungan» Pemkab Arunaya hadir.", corrected: "ASN di lingkungan Pemkab Arunaya hadir."),
      .bad(
        "Data itu berisi jumlah ODP dan «Jumlah» PDP di desa.",
        corrected: "Data itu berisi jumlah ODP dan jumlah PDP di desa."),
      .good("Hadir Pejabat Pembuat Komitmen dan jajaran Pengurus Cabang Muhammadiyah."),
      .good("Aturan itu tentang Kode Etik di Lingkungan Pemkab Arunaya."),
      .bad(
        "Peserta datang dari setiap «Sekolah» (guru dan penjaga kantin).",
        corrected: "Peserta datang dari setiap sekolah (guru dan penjaga kantin)."),
      .good("Menurut rapat itu, Bangun juga mengaku senang."),
      .bad("Menurut camat, «Kami» siap melayani.", corrected: "Menurut camat, kami siap melayani."),
      .bad("Panitia memantau «Parpol», KPU, dan ASN.", corrected: "Panitia memantau parpol, KPU, dan ASN."),
      .bad(
        "Kopi disortir oleh «Ibu-ibu» kelompok tani.", corrected: "Kopi disortir oleh ibu-ibu kelompok tani."),
      .bad(
        "Peserta mengunggah «FOTO» dan «VIDEO» karya mereka.",
        corrected: "Peserta mengunggah foto dan video karya mereka."),
      .bad(
        "Petugas satgas «Desa-Desa» di lereng mulai bekerja.",
        corrected: "Petugas satgas desa-desa di lereng mulai bekerja."),
      .bad(
        "Karena hujan, «Tim» menunda lomba karena «Medali Emas» menunggu.",
        corrected: "Karena hujan, tim menunda lomba karena medali emas menunggu."),
      .bad(
        "Juara menerima «Penghargaan» “Lumbung Emas” dan uang tunai.",
        corrected: "Juara menerima penghargaan “Lumbung Emas” dan uang tunai."),
      .bad(
        "Bagas membuka «Festival» mengaku senang. Semoga festival itu ramai.",
        corrected: "Bagas membuka festival mengaku senang. Semoga festival itu ramai."),
      .bad(
        "Forum menjalankan fungsi komunikasi, «Informasi» dan «Edukasi» serta advokasi.",
        corrected: "Forum menjalankan fungsi komunikasi, informasi dan edukasi serta advokasi."),
      .bad(
        "Dinas menggelar «Event» Festival Naga di waduk.",
        corrected: "Dinas menggelar event Festival Naga di waduk."),
      .good("Wisata Telaga Warna dan Operasi Ketupat ramai dibahas GRATIS di aula."),
      .good("Petugas mengajak masyarakat menanam pohon bersama Dinas Kehutanan dan Perkebunan."),
      .good("Rapat di balai dihadiri warga Desa Wanasari."),
      .good("Bantuan diserahkan Bagas Endang. Menurut Endang, warga senang."),
    ])
}

/// Whether a word follows a degree (`M.Psi., Psikolog`), or is the one spoken to (`“Piala itu berdebu, Anakku.”`).
private func isDegreeOrAddress(_ index: Int, _ reading: Reading) -> Bool {
  guard reading.before(index)?.mark == .comma else { return false }
  if reading.token(index - 2)?.mark == .period { return true }
  return reading.tokens[index].flags.contains(.quoted) && reading.after(index)?.kind == .mark
    && reading.text(index).hasSuffix("ku")
}
