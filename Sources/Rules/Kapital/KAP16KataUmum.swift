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
      .cues("event\nkegiatan\nacara\ntema", options: [.onlyCapitals]) { cue, reading, report in
        // `menyelenggarakan Event Festival Naga`
        let index = cue.lowerBound
        guard reading.isTitleCase(index), reading.isMidSentence(index), !reading.isInHeading(index),
          let previous = reading.before(index), previous.isWord, previous.shape == .lower,
          !KapitalSendiri.leadsToName(previous), reading.after(index) != nil, reading.isTitleCase(index + 1),
          !reading.word(index + 1, in: KapitalSendiri.institutes)
        else { return }
        KataUmum.report(index..<index + 1, reading, &report)
      },
      .marks([.comma]) { index, reading, report in
        for item in DaftarKapital.items(at: index, reading) { KataUmum.report(item, reading, &report) }
      },
      .marks([.openParenthesis]) { index, reading, report in
        // `obat terlarang (Narkoba)`
        guard reading.before(index)?.shape == .lower, reading.after(index) != nil,
          reading.isTitleCase(index + 1),
          KapitalSendiri.shortForms.contains(reading.tokens[index + 1].hash),
          reading.after(index + 1)?.mark == .closeParenthesis
        else { return }
        KataUmum.report(index + 1..<index + 2, reading, &report)
      },
      .tokens([.word], shaped: [.upper]) { index, reading, report in
        // `TIM penilai` beside `tim penilai`
        guard KapitalSendiri.isShoutedNoun(index, reading), reading.isCommonWord(index) else { return }
        KataUmum.report(index..<index + 1, reading, &report)
      },
      .draft { reading, report in
        var names: NamaBerulang?
        for place in reading.words(.capitalized) where !reading.tokens[place].flags.contains(.sentenceStart) {
          let range = reading.analysis.sentences[reading.analysis.sentence(ofToken: place)].tokens
          if reading.tokens[place].flags.contains(.hyphen) {
            if KapitalSendiri.isTwin(place, reading) { KataUmum.report(place..<place + 1, reading, &report) }
            continue
          }
          if KapitalSendiri.opensPhrase(place, reading) {
            KataUmum.report(place..<place + 1, reading, &report)
            continue
          }
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
