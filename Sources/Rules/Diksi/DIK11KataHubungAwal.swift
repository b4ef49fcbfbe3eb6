import Bahasa
import RuleKit

extension Rule {
  /// Conjunctions that join the parts of a sentence and cannot open one.
  static let kataHubungAwal = Rule(
    "DIK-11", "“Sehingga”, “serta”, “yakni”, dan “sedangkan” tidak membuka kalimat", .peringatan,
    kinds: .texts,
    rationale: """
      Kata-kata ini menghubungkan bagian-bagian satu kalimat. Di awal kalimat, anak kalimatnya kehilangan induk. Sambung \
      dengan kalimat sebelumnya, atau pakai “Karena itu,” dan “Sementara itu,”.
      """,
    references: [.eyd("tanda koma (TK), kata penghubung"), .kbbi()],
    detectors: [
      .sentences { index, reading, report in
        let sentence = reading.analysis.sentences[index]
        let first = sentence.tokens.lowerBound
        let token = reading.tokens[first]
        guard token.shape == .capitalized,
          AnakKalimatLepas.opens(sentence, reading),
          reading.analysis.blocks[sentence.block].role == .paragraph
            || reading.analysis.blocks[sentence.block].role == .quote
        else { return }
        report.add(first, "“\(reading.text(first))” tidak membuka kalimat; sambung dengan kalimat sebelumnya")
      }
    ],
    examples: [
      .bad("Aplikasi itu dimatikan. «Agar» tidak menjadi celah."),
      .good("Aplikasi itu dimatikan. Agar aman, sandinya diganti."),
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
