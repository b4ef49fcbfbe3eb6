import Bahasa
import RuleKit

extension Rule {
  /// Praise of leaders and their events, outside quotes.
  static let pujiPimpinan = Rule(
    "DIK-05", "Berita melaporkan kerja, bukan memuji pimpinan", .saran, .dugaan, kinds: .articles,
    rationale: """
      “Sukses besar” dan “penuh khidmat” adalah penilaian, bukan berita. Ganti dengan angka, keputusan, atau apa yang \
      dapat dipakai warga. Pujian dari orang lain boleh, sebagai kutipan.
      """,
    references: [
      .rujukan("Kode Etik Jurnalistik Pasal 3 (tidak mencampurkan fakta dan opini)"),
      .hukum(
        "UU 14/2008 Pasal 7 ayat (2) (informasi akurat, benar, tidak menyesatkan)", checked: "2026-11-20"),
    ],
    detectors: [
      .cues(
        """
        luar biasa
        sukses besar
        berjalan sukses
        penuh khidmat
        khidmat dan lancar
        inspiratif
        penuh kebersamaan
        penuh kehangatan
        berlangsung meriah
        berlangsung semarak
        berlangsung khidmat
        penuh semangat
        penuh antusias
        setinggi-tingginya
        sangat inspiratif
        tak kenal lelah
        tidak kenal lelah
        berkat arahan
        berkat kepemimpinan
        di bawah kepemimpinan
        penuh dedikasi
        """, options: [.exceptQuotes]
      ) { cue, reading, report in
        let sentence = reading.analysis.sentences[reading.analysis.sentence(ofToken: cue.lowerBound)].tokens
        guard reading.contains([.office, .leader, .honorific], in: sentence), !isTerm(cue, reading) else {
          return
        }
        let words = reading.text(of: cue)
        report.add(cue, "“\(words)” adalah penilaian; ganti dengan fakta")
      }
    ],
    examples: [
      .bad("Kegiatan itu berlangsung «sukses besar» berkat kerja Camat Larangan."),
      .bad("Upacara dipimpin Bupati Arunaya dengan «penuh khidmat»."),
      .good("Pasar murah menjual 800 karung beras dalam dua hari, menurut catatan Dinas Perdagangan."),
      .good("Bupati Arunaya menetapkan kejadian luar biasa demam berdarah, Senin (10/11/2025)."),
      .good("\"Kerja petugas luar biasa,\" kata Bupati Arunaya Laksmi Paramastri."),
    ])
}

/// `Kejadian luar biasa`, `rapat luar biasa`, `sekolah luar biasa` are terms.
private func isTerm(_ cue: Range<Int>, _ reading: Reading) -> Bool {
  reading.word(cue.lowerBound, is: "luar") && reading.word(cue.lowerBound - 1, in: termHeads)
}

private let termHeads = WordSet(
  words: "kejadian rapat sidang sekolah kongres musyawarah duta pendidikan umum muktamar slb")
