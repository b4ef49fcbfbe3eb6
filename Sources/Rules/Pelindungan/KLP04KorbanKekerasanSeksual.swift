import Bahasa
import RuleKit

extension Rule {
  /// Nothing that tells who a victim of sexual violence is.
  static let korbanKekerasanSeksual = Rule(
    "KLP-04", "Identitas korban kekerasan seksual dilindungi", .galat, .dugaan,
    rationale: """
      Nama, inisial, pekerjaan, alamat, dan hubungan korban kekerasan seksual dirahasiakan, juga keluarganya. Sebut “seorang \
      korban” dan layanan pendampingannya.
      """,
    question: "Apakah korban menyetujui apa yang ditulis?",
    references: [
      .hukum("UU 12/2022 Pasal 59, 69, dan 71", checked: "2026-11-20"),
      .rujukan("Kode Etik Jurnalistik Pasal 5"),
    ],
    detectors: [
      .cues(
        """
        pelecehan
        dilecehkan
        pencabulan
        dicabuli
        pemerkosaan
        diperkosa
        perkosaan
        kekerasan seksual
        persetubuhan
        disetubuhi
        rudapaksa
        asusila
        tindak asusila
        video asusila
        melecehkan
        mencabuli
        memperkosa
        menyetubuhi
        kekerasan seks
        dirudapaksa
        pelecehan seksual
        diraba
        digagahi
        eksploitasi seksual
        penyebaran video intim
        video intim
        begal payudara
        cabul
        digerayangi
        menggerayangi
        dipaksa melayani
        pemerkosa
        prostitusi
        diperdagangkan
        """, options: []
      ) { cue, reading, report in
        let sentence = reading.sentence(around: cue.lowerBound)
        guard !reading.isPrevention(sentence), !CaseHints.isCount(sentence, reading) else { return }
        let message = "berpotensi membuka identitas korban kekerasan seksual"
        let passage = VictimHints.passage(around: cue, reading)
        for person in reading.exposedPeople(in: passage, near: cue)
        where !CaseContext.isHelper(before: person.tokens, reading) {
          report.add(name: person.tokens, "Nama atau inisial ini \(message)", reading)
        }
        if let work = VictimHints.workplace(in: passage, reading) {
          report.add(work, "Tempat kerja atau sekolah ini \(message)")
        }
        if let kin = VictimHints.officialsKin(in: passage, reading) {
          report.add(kin, "Hubungan keluarga ini \(message)")
        }
        for address in reading.entities(in: passage) where address.kind == .address {
          report.add(address.tokens, "Alamat ini \(message)", shown: "alamat •••")
        }
      }
    ],
    examples: [
      .bad("Korban pelecehan, «karyawan Toko» Contoh «berinisial F», sudah melapor."),
      .bad("Pelecehan seksual itu dialami «D.R»., «guru honorer kelas empat di satu-satunya SD» desa itu."),
      .bad("«Bu Fulani» menjadi korban kekerasan seksual di tempat kerjanya."),
      .bad("Pelecehan itu dilaporkan kemarin. Korban, Sdri. «MK», trauma."),
      .bad("Korban pemerkosaan itu «mahasiswi semester tiga Universitas» Melati."),
      .good(
        "Seorang korban kekerasan seksual sudah melapor dan mendapat pendampingan. Identitasnya kami lindungi."
      ),
      .good("Kasus kekerasan seksual itu ditangani Polres, kata Kepala Dinas Sosial Fulan Contoh."),
      .good("Pelatihan pencegahan kekerasan seksual diikuti Bu Fulani dan kader desa."),
    ])
}
