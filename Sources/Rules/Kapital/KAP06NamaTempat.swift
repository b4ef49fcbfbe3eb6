import Bahasa
import RuleKit

extension Rule {
  /// The generic word before a place name begins with a capital.
  static let namaTempat = Rule(
    "KAP-06", "Unsur nama tempat diawali huruf kapital", .peringatan,
    rationale: """
      “Kabupaten”, “sungai”, atau “pasar” di depan nama menjadi bagian nama itu: Kabupaten Arunaya, Sungai Ciwana. Tanpa \
      nama, kata itu tetap huruf kecil: sungai itu.
      """,
    references: [.eyd("huruf kapital (HF16)")],
    detectors: [
      .cues(
        """
        kabupaten
        kecamatan
        kelurahan
        desa
        dusun
        provinsi
        sungai
        gunung
        pulau
        danau
        waduk
        selat
        teluk
        pasar
        gedung
        bandara
        stasiun
        terminal
        jembatan
        camat
        lurah
        bupati
        gubernur
        pemkab
        pemkot
        pemprov
        """, options: [.onlySmall]
      ) { cue, reading, report in
        let index = cue.lowerBound
        guard let name = reading.after(index), name.kind == .word,
          name.shape == .capitalized, name.length > 3, name.hasSpaceBefore,
          !generic.contains(reading.before(index)?.hash ?? reading.tokens[index].hash),
          !reading.isCommonWord(index + 1)
            || index + 2 < reading.tokens.count && reading.isTitleCase(index + 2),
          !name.flags.contains(.hyphen),
          name.classes.isDisjoint(with: [
            .function, .office, .institution, .placeNoun, .honorific, .title, .month, .weekday, .kinship,
            .timeNoun, .degree,
          ])
        else { return }
        let text = reading.text(index)
        let right = text.prefix(1).uppercased() + text.dropFirst()
        report.add(
          index, "“\(text)” di depan nama diawali kapital: “\(right) \(reading.text(index + 1))”",
          fix: .aman(right))
      }
    ],
    examples: [
      .bad("Petugas membersihkan «sungai» Ciwana.", corrected: "Petugas membersihkan Sungai Ciwana."),
      .bad(
        "Warga «kecamatan» Wanasari bergotong royong.",
        corrected: "Warga Kecamatan Wanasari bergotong royong."),
      .bad("Acara dibuka «camat» Wanasari.", corrected: "Acara dibuka Camat Wanasari."),
      .good("Petugas membersihkan Sungai Ciwana. Air sungai kembali jernih."),
      .good("Kepala desa Bapak Bagas hadir di gedung DPRD."),
    ])

  /// Words after which the noun speaks of many or any.
  private static let generic = WordSet(
    words: "para setiap tiap seorang semua seluruh sejumlah beberapa calon mantan istri suami anak antar")
}
