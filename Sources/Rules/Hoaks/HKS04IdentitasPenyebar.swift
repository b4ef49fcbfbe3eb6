import Bahasa
import RuleKit

extension Rule {
  /// Who shared the claim is not put on show.
  static let identitasPenyebar = Rule(
    "HKS-04", "Identitas penyebar kabar tidak ditampilkan", .galat, .dugaan,
    rationale: """
      Yang diluruskan adalah kabarnya, bukan orangnya. Nama atau akun warga yang membagikan berpotensi menjadi sasaran \
      perundungan. Tutup nama akun pada tangkapan layar.
      """,
    references: [
      .hukum("UU 27/2022 Pasal 4 ayat (3) dan Pasal 65 ayat (2)", checked: "2026-11-20"),
      .hukum("UU 14/2008 Pasal 6 ayat (3)", checked: "2026-11-20"),
    ],
    detectors: [
      .cues(
        """
        penyebar
        penyebarnya
        penyebar pertamanya
        penyebar pertama
        pengunggah pertama
        pengunggah pertamanya
        menyebarkan
        disebarkan
        menyebar
        membagikan
        dibagikan
        diunggah
        mengunggah
        pembuat hoaks
        penyebaran
        menyebarluaskan
        menyebarnya
        disebar
        diposting
        memposting
        ditulis
        dibuat
        unggahan
        berasal dari
        bersumber dari
        akun
        pelaku penyebar
        diteruskan
        pertama kali
        pertama menulis
        pertama menulisnya
        pertama mengunggah
        pertama membagikan
        pertama menyebarkan
        pertama mengirim
        pertama meneruskan
        yang memulai
        mengunggahnya
        pengunggah
        pengunggahnya
        pengirim
        pengirimnya
        pengirim pertama
        pengirim pertamanya
        menulisnya
        penulisnya
        membuatnya
        pembuatnya
        dalangnya
        dalang
        biang
        sumbernya
        mengedarkan
        mengedarkannya
        diedarkan
        diembuskan
        dihembuskan
        membagikannya
        menyebarkannya
        meneruskan
        meneruskannya
        mengirimnya
        memviralkan
        """, options: []
      ) { cue, reading, report in
        let sentence = reading.sentence(around: cue.lowerBound)
        guard
          reading.kind.value == .klarifikasi
            || ClaimWords.labels.occur(in: reading.neighbourhood(around: cue.lowerBound), of: reading),
          !Spreaders.official.occur(in: sentence, of: reading), !reading.isPrevention(sentence),
          !StageWords.hedges.occur(in: sentence, of: reading)
        else { return }
        for index in sentence where reading.tokens[index].kind == .mention {
          let account = reading.text(index).dropFirst().lowercased()
          guard !reading.draft.settings.official.accounts.contains(account) else { continue }
          report.add(
            index, "Akun ini ditampilkan sebagai penyebar; berpotensi membuka identitas warga", shown: "@•••")
        }
        if let account = Spreaders.account(at: cue.lowerBound, in: sentence, reading) {
          report.add(
            account, "Nama akun ini ditampilkan sebagai penyebar; berpotensi membuka identitas warga",
            shown: "akun •••")
        }
        let near = max(sentence.lowerBound, cue.lowerBound - 6)..<min(sentence.upperBound, cue.upperBound + 8)
        var people = reading.exposedPeople(in: near, near: cue)
        if people.isEmpty, reading.word(cue.lowerBound, in: Spreaders.roles),
          let person = NamedPerson(writtenIn: cue.upperBound..<max(cue.upperBound, near.upperBound), reading)
        {
          people = [person]
        }
        for person in people {
          report.add(
            name: person.tokens, "Nama di samping kata penyebar; berpotensi membuka identitas warga", reading)
        }
      }
    ],
    examples: [
      .bad("Akun «@fulan_contoh» menyebarkan kabar bohong ini, jangan ditiru!"),
      .bad("Hoaks itu disebarkan «Pak Fulan» lewat grup warga."),
      .bad("Video itu SALAH. Yang mengunggahnya «bernama Tarjo Wibisana», warga RT 03."),
      .bad("Pesan itu KELIRU; pengirim pertamanya: «Tarjo Wibisana», pedagang pasar."),
      .bad("HOAKS: pesan libur sebulan. Yang pertama menulis «Bu Fulan», wali murid."),
      .bad("Kabar itu SALAH. Penyebar pertamanya «Tono Wibowo», sopir angkutan kota."),
      .good("Kabar ini beredar di pesan singkat. Isinya salah. Berikut faktanya."),
      .good("Informasi yang benar kami unggah di akun resmi @arunaya_contoh; jangan ikut menyebarkan hoaks."),
    ])
}
