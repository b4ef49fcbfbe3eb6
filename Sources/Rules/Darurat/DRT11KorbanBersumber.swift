import Bahasa
import RuleKit

extension Rule {
  /// Casualty figures have a source and a time; names wait for the family.
  static let korbanBersumber = Rule(
    "DRT-11", "Angka korban bersumber, nama korban menunggu keluarga", .galat, .dugaan,
    rationale: """
      Keluarga tidak boleh tahu dari media sosial. Tulis jumlah korban dengan sumber dan jamnya, dan umumkan nama setelah \
      keluarga diberi tahu.
      """,
    question: "Apakah keluarga sudah diberi tahu, dan dari mana angka ini?",
    references: [
      .hukum("UU 14/2008 Pasal 7 ayat (2)", checked: "2026-11-20"),
      .hukum("UU 27/2022 Pasal 4 ayat (2)", checked: "2026-11-20"),
    ],
    detectors: [
      .cues(
        """
        meninggal
        meninggal dunia
        tewas
        korban jiwa
        korban hilang
        korban luka
        korban hanyut
        korban tewas
        korban meninggal
        korban kecelakaan
        menewaskan
        merenggut nyawa
        menelan korban
        luka-luka
        luka berat
        luka parah
        tewas tertimbun
        tertimbun
        terseret arus
        hilang terseret
        ditemukan tak bernyawa
        jenazah
        mayat
        kehilangan nyawa
        tidak selamat
        belum ditemukan
        dinyatakan hilang
        dilaporkan hilang
        nyawa
        nyawanya
        tak tertolong
        tidak tertolong
        mengembuskan napas terakhir
        hangus
        tenggelam
        terbawa arus
        hanyut
        tergulung ombak
        """, options: []
      ) { cue, reading, report in
        let around = reading.neighbourhood(around: cue.lowerBound)
        guard Casualties.areFromDisaster(cue, around, reading),
          !Casualties.told.occur(in: around, of: reading)
        else { return }
        let sentence = reading.sentence(around: cue.lowerBound)
        var named = reading.exposedPeople(in: sentence, near: cue)
        if named.isEmpty, let listed = NamedPerson(listedAfterColon: cue.upperBound, in: reading) {
          named = [listed]
        }
        if named.isEmpty,
          let told = NamedPerson(toldIn: cue.upperBound..<sentence.upperBound, anywhere: true, reading)
        {
          named = [told]
        }
        for person in named {
          report.add(
            name: person.tokens, "Nama di samping kabar korban; pastikan keluarga sudah diberi tahu", reading)
        }
        guard named.isEmpty,
          Casualties.disasters.occur(in: around, of: reading) || reading.kind.value == .siaga,
          !reading.word(cue.lowerBound, in: Casualties.losses),
          Casualties.isCounted(sentence, reading), !Casualties.isSourced(around, reading),
          !Casualties.general.occur(in: sentence, of: reading)
        else { return }
        report.add(
          cue, "Angka korban tanpa sumber dan waktu; berpotensi keliru", .atMost(.peringatan, .dugaan))
      }
    ],
    examples: [
      .bad("Korban meninggal akibat banjir tiga orang: «Fulan», «Fulani», dan «Foolan»."),
      .bad("Longsor di Desa Melati: «Pak Fulan» ditemukan meninggal."),
      .bad("Perahu terbalik di Muara Contoh. Korban hilang: «Darma», Asep, dan Toha."),
      .bad("Banjir menyebabkan 12 «korban jiwa»."),
      .bad(
        "Desa Melati tertimpa longsor tadi pagi.\n\nTiga warga ditemukan meninggal, yaitu «Sarkim Contohwan», Nurlela, dan Entin Suhaeti."
      ),
      .bad("Kapal karam. Tiga awak belum ditemukan: «Fulan Contoh», Rara Wibisana, dan Tarjo Wibisana."),
      .bad("Kebakaran ruko merenggut dua nyawa, yakni pemilik toko «Rara Wibisana» dan anaknya."),
      .good(
        "Tiga orang meninggal akibat banjir dan lima dirawat, data BPBD per pukul 20.00 WIB. Nama korban diumumkan setelah keluarga diberi tahu."
      ),
      .good("Di seluruh dunia lebih dari satu juta orang meninggal akibat kecelakaan setiap tahun."),
      .good("Pak Fulan meninggal dunia dalam usia 90 tahun. Selamat jalan.", .ucapan),
      .good(
        "Kepala BPBD Fulan Contoh mengatakan korban meninggal akibat longsor dua orang, data per 3 Maret 2026."
      ),
    ])
}
