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
      .draft { reading, report in
        var names: NamaBerulang?
        for place in reading.words(.capitalized) where !reading.tokens[place].flags.contains(.sentenceStart) {
          let range = reading.analysis.sentences[reading.analysis.sentence(ofToken: place)].tokens
          guard place > range.lowerBound, KapitalSendiri.isError(place, in: range, reading) else { continue }
          let known = names ?? NamaBerulang(reading)
          names = known
          if !known.contains(place, reading) { KataUmum.report(place..<place + 1, reading, &report) }
        }
      }
    ],
    examples: [
      .bad(
        "Petugas mengajak «Masyarakat» menanam pohon.",
        corrected: "Petugas mengajak masyarakat menanam pohon."),
      .bad("Menurut camat, «Kami» siap melayani.", corrected: "Menurut camat, kami siap melayani."),
      .bad("Panitia memantau «Parpol», KPU, dan ASN.", corrected: "Panitia memantau parpol, KPU, dan ASN."),
      .good("Petugas mengajak masyarakat menanam pohon bersama Dinas Kehutanan dan Perkebunan."),
      .good("Rapat di balai dihadiri warga Desa Wanasari."),
      .good("Bantuan diserahkan Bagas Endang. Menurut Endang, warga senang."),
    ])
}
