import Bahasa
import RuleKit

extension Rule {
  /// A home address does not stand beside a person.
  static let alamatRumah = Rule(
    "PDP-06", "Alamat rumah tidak dipasangkan dengan nama orang", .peringatan, .dugaan,
    rationale: """
      Nama dengan RT/RW atau nomor rumah menuntun orang asing ke pintu seseorang. Untuk berita, kecamatan atau desa sudah \
      cukup. Alamat kantor, tempat acara, dan daftar wilayah terdampak tentu boleh.
      """,
    question: "Apakah pembaca perlu tahu rumah siapa?",
    references: [
      .hukum("UU 27/2022 Pasal 4 ayat (3)", checked: "2026-11-20"),
      .hukum("UU 24/2013 Pasal 58", checked: "2026-11-20"),
    ],
    detectors: [
      .entities([.address]) { index, reading, report in
        let tokens = reading.analysis.entities[index].tokens
        let sentence = reading.sentence(around: tokens.lowerBound)
        let before = max(sentence.lowerBound, tokens.lowerBound - 8)..<tokens.lowerBound
        guard !reading.contains([.institution, .office, .ceremonyNoun], in: before),
          !HomeWords.venues.occur(in: before, of: reading), HomeWords.showWhose(in: sentence, reading)
        else { return }
        report.add(
          tokens, "Alamat rumah di samping nama orang; cukup desa atau kecamatannya", shown: "alamat •••")
      },
      .cues("kediamannya\nrumahnya\nkediaman\nberalamat\nbertempat tinggal\nalamat rumahnya", options: []) {
        cue, reading, report in
        let sentence = reading.sentence(around: cue.lowerBound)
        guard let street = HomeWords.street(after: cue, in: sentence, reading),
          !reading.exposedPeople(in: sentence, near: cue).isEmpty
            || HomeWords.isOwned(cue, reading)
              && !reading.privatePeople(in: reading.neighbourhood(around: cue.lowerBound, after: 0)).isEmpty
        else { return }
        report.add(
          street, "Alamat rumah di samping nama orang; cukup desa atau kecamatannya", shown: "alamat •••")
      },
    ],
    examples: [
      .bad("Rumah Pak Fulan di «Jalan Contoh No. 9», Desa Melati, roboh diterjang angin."),
      .bad("Bantuan diserahkan kepada Fulani (60), warga «RT 03/RW 05» Desa Melati."),
      .bad("Sdr. KD, warga «RT 02/RW 04» Desa Melati, menerima terpal."),
      .bad("Tim menengok Pak Tarjo di kediamannya, «Jl. Kenanga No. 17C», Desa Melati."),
      .good("Satu rumah warga di Kecamatan Sindang roboh diterjang angin."),
      .good("Genangan meluas di RT 03/RW 05 dan Jalan Contoh."),
      .good("Layanan buka di Kantor Dinas Sosial, Jalan Contoh No. 9."),
    ])
}
