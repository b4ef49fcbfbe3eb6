import Bahasa
import RuleKit

extension Rule {
  /// Conjunctions that join the parts of a sentence and cannot open one.
  static let kataHubungAwal = Rule(
    "DIK-11", "Anak kalimat dan keterangan tidak berdiri sebagai kalimat", .peringatan,
    kinds: .texts,
    rationale: """
      “Sehingga”, “serta”, “yakni”, dan “sedangkan” menghubungkan bagian-bagian satu kalimat. Di awal kalimat, anak \
      kalimatnya kehilangan induk. Begitu pula tempat, tanggal, dan rincian tanpa predikat. Sambung dengan kalimat \
      sebelumnya, atau pakai “Karena itu,” dan “Sementara itu,”.
      """,
    references: [.eyd("tanda koma (TK), kata penghubung"), .kbbi()],
    detectors: [
      .sentences { index, reading, report in
        let sentence = reading.analysis.sentences[index]
        let first = sentence.tokens.lowerBound
        let token = reading.tokens[first]
        guard token.shape == .capitalized, AnakKalimatLepas.mayOpen(token) else { return }
        if KalimatTanpaPredikat.isDate(sentence, reading) {
          report.add(
            first - 1,
            "Tanggal ini bukan kalimat; sambung dengan koma: “\(reading.text(first - 2)), \(reading.text(first))”",
            fix: .tinjau(","))
          return
        }
        let isLoose = AnakKalimatLepas.opens(sentence, reading)
        guard isLoose || KalimatTanpaPredikat.opens(sentence, reading),
          reading.analysis.blocks[sentence.block].role == .paragraph
            || reading.analysis.blocks[sentence.block].role == .quote
        else { return }
        let text = reading.text(first)
        report.add(
          first,
          isLoose
            ? "“\(text)” tidak membuka kalimat; sambung dengan kalimat sebelumnya"
            : "Kalimat ini tanpa predikat; sambung “\(text.lowercased())” dengan kalimat sebelumnya")
      }
    ],
    examples: [
      .bad("Aplikasi itu dimatikan. «Agar» tidak menjadi celah."),
      .good("Aplikasi itu dimatikan. Agar aman, sandinya diganti."),
      .bad("Kontingen dilepas camat.\n\n«Bertempat» di ruang rapat kantor kecamatan, Selasa (18/6)."),
      .bad("Camat meninjau dua desa, Wanasari dan Tambakrejo«.» Selasa (16/6)."),
      .bad("Warga membangun jalan. «Dengan» kegiatan berupa pengerasan jalan serta penyuluhan pertanian."),
      .bad("Semua pihak bekerja. «Termasuk» para kader posyandu di desa-desa."),
      .bad("Ada enam bidang kerja. «Yakni», manajemen perubahan, tata laksana, dan pelayanan."),
      .bad("Lomba dibuka camat. «Di» mana seluruh warga desa boleh ikut mendaftar."),
      .bad("Musik itu ekspresi warga. «Bahwa» kesenian desa mulai dilupakan generasi muda."),
      .bad("Warga belajar sejarah. «Karena» di dalam pagelaran itu, ia juga membeber program desa."),
      .bad(
        "Warga menggelar lomba.\n\n«Dengan» harapan mampu menjaga budaya yang ada di desa, agar tidak punah."),
      .good("Warga menggelar lomba. Dengan harapan menang, mereka berlatih. Seperti biasa, camat hadir."),
      .bad("Program itu bermanfaat. «Dan» memiliki peran nyata bagi warga desa."),
      .bad("Warga diminta waspada. «Seperti» mematikan kompor saat bepergian."),
      .bad("Warga bergotong royong. «Baik» dengan kerja bakti maupun dengan iuran desa."),
      .good("Warga senang. Dan melihat itu, camat tertawa. Seperti mengulang sejarah, desa itu ramai lagi."),
      .good("Rapat digelar. Bahwa camat hadir, dibenarkan warga."),
      .good("Rapat selesai. Berlokasi di aula desa, camat menyerahkan bantuan. Selasa (16/6) loket tutup."),
      .good("Dengan total biaya itu, warga membangun jalan. Termasuk camat, semua hadir."),
      .bad("Jalan itu rusak. «Sehingga» kendaraan memutar lewat Jalan Cempaka."),
      .bad("Loket satu melayani KTP-el. «Sedangkan» loket dua melayani akta."),
      .bad("Rapat membahas jadwal. «Serta» diminta mencatat nama warga."),
      .bad("Jalan itu rusak berat. «Karena» setiap hari dilewati truk pengangkut pasir."),
      .bad("Warga menggelar lomba di balai desa. «Yang» diikuti seluruh rukun tetangga."),
      .bad("Para camat hadir di halaman kantor. «Untuk» menyaksikan pemusnahan KTP."),
      .bad("Panitia menutup lomba itu. «Sembari» berharap warga tetap rukun."),
      .good(
        "Jalan itu rusak. Karena hujan turun sejak pagi, warga memutar. Karena itu, truk dilarang lewat."),
      .good("Loket dibuka pagi. Yang membawa KTP dapat masuk lebih dulu. Untuk itu, warga diminta antre."),
      .good("Lomba selesai. Sembari menunggu pengumuman, warga makan bersama. Untuk lansia, loketnya dua."),
      .good("Aturan itu panjang. Yang terpanjang 73 kata. Yang menetapkan tetap PPID."),
      .good("Jalan itu rusak sehingga kendaraan memutar lewat Jalan Cempaka."),
      .good("Loket satu melayani KTP-el, sedangkan loket dua melayani akta."),
    ])
}
