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
          reading.after(cue.lowerBound).map({ !$0.isWord || $0.shape == .lower }) ?? true
        else { return }
        KataUmum.report(cue, reading, &report)
      },
      .draft { reading, report in
        var names: NamaBerulang?
        for place in reading.words(.capitalized) where !reading.tokens[place].flags.contains(.sentenceStart) {
          let range = reading.analysis.sentences[reading.analysis.sentence(ofToken: place)].tokens
          guard place > range.lowerBound, KapitalSendiri.isError(place, in: range, reading) else { continue }
          guard !JudulKarya.holds(place, reading), !isDegreeOrAddress(place, reading) else { continue }
          let known = names ?? NamaBerulang(reading)
          names = known
          if !known.contains(place, reading) { KataUmum.report(place..<place + 1, reading, &report) }
        }
      },
    ],
    examples: [
      .good("Juara pertama menulis puisi “Lumbung yang Bernyanyi” di rumah."),
      .bad(
        "Petugas mengajak «Masyarakat» menanam pohon.",
        corrected: "Petugas mengajak masyarakat menanam pohon."),
      .bad("Menurut camat, «Kami» siap melayani.", corrected: "Menurut camat, kami siap melayani."),
      .bad("Panitia memantau «Parpol», KPU, dan ASN.", corrected: "Panitia memantau parpol, KPU, dan ASN."),
      .bad(
        "Kopi disortir oleh «Ibu-ibu» kelompok tani.", corrected: "Kopi disortir oleh ibu-ibu kelompok tani."),
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
