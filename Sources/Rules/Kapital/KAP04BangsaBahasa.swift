import Bahasa
import RuleKit

extension Rule {
  /// Names of nations, peoples and languages begin with a capital, the generic word before them does not.
  static let bangsaBahasa = Rule(
    "KAP-04", "Nama bangsa, suku, dan bahasa diawali huruf kapital", .peringatan,
    rationale: """
      Yang berupa nama hanyalah kata keduanya: bahasa Indonesia, suku Jawa, bangsa Melayu. Kata “bahasa”, “suku”, dan \
      “bangsa” sendiri tetap huruf kecil.
      """,
    references: [.eyd("huruf kapital (HF11)")],
    detectors: [
      .cues("bahasa\nsuku\nbangsa\naksara", options: []) { cue, reading, report in
        let index = cue.lowerBound
        guard let name = reading.after(index), name.kind == .word, BangsaBahasa.names.contains(name.hash)
        else { return }
        if name.shape == .lower {
          let right = Casing.capitalized(reading.text(index + 1))
          report.add(
            index + 1, "Nama bangsa, suku, atau bahasa diawali kapital: “\(right)”", fix: .aman(right))
        } else if reading.hasOwnCapital(index),
          reading.before(index)?.shape == .lower, reading.before(index)?.isWord == true,
          name.shape == .capitalized,
          reading.after(index + 1)?.isCapitalized != true
        {
          let right = reading.text(index).lowercased()
          report.add(
            index, "“\(right)” di depan namanya ditulis dengan huruf kecil", fix: .aman(right),
            !reading.word(index - 1, in: BangsaBahasa.subjects) || !reading.word(index, is: "bahasa")
              ? .full : .atMost(.saran, .dugaan))
        }
      },
      .cues(
        "jepang\njawa\nkorea\nbelanda\njerman\nprancis\nportugis\nspanyol\ninggris\namerika\nhindia\nsunda\nbugis\nbatak\ndayak\nmadura\nindonesia\nsumatra\nkalimantan\nsulawesi\npapua\nlombok\nmalaysia\nsingapura\nnusantara",
        options: [.onlySmall]
      ) { cue, reading, report in
        let index = cue.lowerBound
        guard reading.tokens[index].shape == .lower, let previous = reading.before(index),
          BangsaBahasa.directions.contains(previous.hash) || BangsaBahasa.continuesList(index, reading)
        else { return }
        let right = Casing.capitalized(reading.text(index))
        report.add(index, "Nama negara atau pulau diawali kapital: “\(right)”", fix: .aman(right))
      },
    ],
    examples: [
      .bad("Doa dibacakan dalam «Bahasa» Sunda.", corrected: "Doa dibacakan dalam bahasa Sunda."),
      .bad("Petugas menjaga «Bangsa» Indonesia ini.", corrected: "Petugas menjaga bangsa Indonesia ini."),
      .bad("Warga memakai busana adat «jawa».", corrected: "Warga memakai busana adat Jawa."),
      .bad("Jembatan itu peninggalan «belanda».", corrected: "Jembatan itu peninggalan Belanda."),
      .bad(
        "Lagu itu berbahasa Toba, «sunda», dan Jawa.", corrected: "Lagu itu berbahasa Toba, Sunda, dan Jawa."),
      .good("Dapur membeli gula jawa, terung belanda, dan kunci inggris."),
      .bad(
        "Pengumuman ditulis dalam bahasa «indonesia».",
        corrected: "Pengumuman ditulis dalam bahasa Indonesia."),
      .bad("Tarian itu milik suku «jawa».", corrected: "Tarian itu milik suku Jawa."),
      .bad("Kopi itu dikenal di seantero «nusantara».", corrected: "Kopi itu dikenal di seantero Nusantara."),
      .bad("Kopi itu dikirim ke «jepang».", corrected: "Kopi itu dikirim ke Jepang."),
      .good("Pengumuman ditulis dalam bahasa Indonesia dan bahasa Jawa."),
      .good("Badan Bahasa membina bahasa daerah dengan gula jawa sebagai hadiah."),
    ])
}

/// Names of peoples and languages, and what stands before them.
enum BangsaBahasa {
  /// Words behind which the language is a subject of study: `mata pelajaran Bahasa Indonesia`.
  static let subjects = WordSet(
    words: """
      pelajaran soal guru dosen jurusan prodi studi sastra pendidikan kuliah ujian lomba olimpiade kamus balai badan pusat duta
      bulan kongres kursus tes nilai mapel lektor pengajar kelas matematika ipa ips tentang bertema bertajuk
      """)
  static let directions = WordSet(
    words: """
      seantero pelosok penjuru bumi kepulauan di ke dari luar pulau asal negara negeri antara seluruh peninggalan kolonial penjajah penjajahan pendudukan berbahasa
      keturunan kuliner masakan adat khas budaya kebudayaan busana tradisi istiadat kesenian gamelan etnis peranakan timnas orang warga masa zaman
      """)

  /// Whether a name stands in a list that begins with a language or a people: `berbahasa Toba, sunda, serta Dawan`.
  static func continuesList(_ index: Int, _ reading: Reading) -> Bool {
    var place = index - 1
    let first = max(reading.blockRange(of: index).lowerBound, index - 8)
    guard place > first,
      reading.tokens[place].mark == .comma || reading.tokens[place].classes.contains(.coordinator)
    else { return false }
    while place >= first {
      let token = reading.tokens[place]
      if token.kind == .word, token.shape == .lower, !token.classes.contains(.coordinator) {
        return openers.contains(token.hash)
      }
      guard token.mark == .comma || token.isWord else { return false }
      place -= 1
    }
    return false
  }

  private static let openers = WordSet(words: "bahasa berbahasa suku etnis bangsa aksara orang")
  static let names = WordSet(
    words: """
      indonesia jawa sunda melayu madura bali batak minang minangkabau bugis makassar betawi banjar dayak aceh sasak
      inggris arab belanda mandarin jepang korea jerman prancis tionghoa osing tengger
      """)
}
