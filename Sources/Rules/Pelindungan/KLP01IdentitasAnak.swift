import Bahasa
import RuleKit

extension Rule {
  /// A child in a case has no name, no initials and no face in public texts.
  static let identitasAnak = Rule(
    "KLP-01", "Identitas anak dalam perkara dirahasiakan", .galat, .dugaan,
    rationale: """
      Anak yang menjadi korban, pelaku, atau saksi membawa cap itu seumur hidup kalau namanya tersebar. Nama dan inisialnya \
      dirahasiakan, juga bila ia sudah menikah atau meninggal. Tulis “seorang anak”.
      """,
    question: "Adakah kata yang membuat tetangga tahu siapa anak itu?",
    references: [
      .hukum("UU 11/2012 Pasal 19 dan 97", checked: "2026-11-20"),
      .hukum("UU 23/2002 Pasal 17 ayat (2)", checked: "2026-11-20"),
      .rujukan("Pedoman Pemberitaan Ramah Anak (Peraturan Dewan Pers 1/2019)"),
    ],
    detectors: [
      .cues(
        """
        korban
        pelaku
        saksi
        pencabulan
        dicabuli
        mencabuli
        pemerkosaan
        diperkosa
        pelecehan
        dilecehkan
        perundungan
        dirundung
        dianiaya
        penganiayaan
        kekerasan
        tawuran
        narkoba
        tersangka
        terduga
        dispensasi nikah
        dispensasi kawin
        diamankan
        sabu
        mencuri
        pencurian
        tertangkap
        ditangkap
        diperiksa polisi
        begal
        geng motor
        miras
        mengedarkan
        pengedar
        pembunuhan
        membunuh
        dibunuh
        menusuk
        membacok
        memukul
        dipukuli
        dikeroyok
        mengeroyok
        pengeroyokan
        diculik
        penculikan
        dijual
        eksploitasi
        hamil
        dihamili
        menikah dini
        pernikahan dini
        perkawinan anak
        persetubuhan
        disetubuhi
        diperas
        bunuh diri
        dilaporkan ke polisi
        asusila
        dinikahkan
        bullying
        dibully
        di-bully
        disiksa
        penyiksaan
        disekap
        ditelantarkan
        penelantaran
        prostitusi
        perdagangan orang
        diperdagangkan
        balap liar
        senjata tajam
        kotak amal
        penjambretan
        menjambret
        penusukan
        pembacokan
        dibacok
        ditusuk
        dicekoki
        obat keras
        terjaring razia
        berhadapan dengan hukum
        diversi
        klitih
        mengamankan seorang
        mengamankan anak
        mengamankan remaja
        mengamankan pelajar
        mengamankan siswa
        mengamankan dua
        mengamankan tiga
        mengamankan empat
        mengamankan lima
        menangkap
        pencuri
        pengeroyok
        perampok
        menangkap seorang
        menangkap remaja
        menangkap pelajar
        obat terlarang
        obat-obatan terlarang
        pil koplo
        narkotika
        ganja
        terlapor
        perkelahian
        berkelahi
        ditahan
        terjerat
        menganiaya
        dilukai
        dipalak
        pemalakan
        penyalahgunaan
        mabuk-mabukan
        mengisap lem
        peradilan anak
        dikawinkan
        kawin anak
        dipekerjakan
        """
      ) { cue, reading, report in
        guard let sentence = CaseContext.childCase(at: cue, reading) else { return }
        let next = reading.neighbourhood(around: cue.lowerBound, before: 0)
        let last = CaseHints.passage(from: sentence, reading).last ?? sentence
        let passage = next.lowerBound..<max(next.upperBound, last.upperBound)
        for person in reading.exposedPeople(in: passage, near: cue)
        where !CaseContext.isHelper(before: person.tokens, reading) {
          report.add(
            name: person.tokens,
            "Nama atau inisial di berita perkara anak; berpotensi membuka identitas anak", reading)
        }
        for name in NumberedNames.listed(after: cue.upperBound, reading) {
          report.add(
            name: name, "Nama di daftar tentang perkara anak; berpotensi membuka identitas anak", reading)
        }
        for index in passage where reading.tokens[index].kind == .mention {
          report.add(index, "Akun di berita perkara anak; berpotensi membuka identitas anak", shown: "@•••")
        }
      }
    ],
    examples: [
      .bad(
        "Polisi menangkap seorang pelajar. Remaja «bernama Reno Contoh», 15 tahun, itu membawa obat terlarang."
      ),
      .good(
        "Sekolah membuka ruang konseling bagi siswa yang mengalami kekerasan. Konselornya, Rahma Contoh, bertugas setiap hari."
      ),
      .bad("Korban perundungan, «Bunga» (13), siswi SMP di Sindang, sudah didampingi."),
      .bad("Polisi mengamankan pelaku tawuran «berinisial F», seorang pelajar."),
      .bad("Anak korban kekerasan itu «bernama Fulani»."),
      .bad(
        "Laporan dugaan pencabulan diterima kemarin. Menurut wali kelas, «NT», siswi berumur 12 tahun, murung."
      ),
      .bad(
        "Tiga remaja diamankan polisi karena tawuran. Yang tertua, pelajar 15 tahun, panggilannya «Dafi»."),
      .bad("Kekerasan itu menimpa Sdr. «KL», pelajar SMP."),
      .good("Pelajar korban perundungan dirujuk ke UPTD PPA dan RSUD."),
      .good("Seorang anak korban perundungan sudah didampingi psikolog. Identitas anak kami rahasiakan."),
      .good("Kepala Dinas Sosial Fulan Contoh mengatakan anak korban kekerasan itu sudah didampingi."),
      .good("Sosialisasi pencegahan narkoba digelar di SMP Melati, diikuti siswi bernama Fulani."),
      .good("Bantuan untuk anak korban banjir diserahkan kepada Pak Fulan."),
    ])
}
