import Bahasa
import RuleKit

/// What a warning must tell: each slot is filled by its words, or by the open answer that it is not known yet.
enum WarningSlots {
  static let hazards = Phrases(
    """
    muka air, banjir, banjir bandang, longsor, tanah longsor, gempa, gempa bumi, tsunami, kebakaran, karhutla, kekeringan, erupsi
    letusan, lahar, awan panas, gunung api, rob, gelombang, ombak, ombak tinggi, gelombang tinggi, gelombang pasang, abrasi, angin kencang, puting beliung
    angin puting beliung, angin topan, hujan lebat, hujan deras, hujan ekstrem, petir, kabut asap, asap, gas, kebocoran
    gas bocor, keracunan, wabah, klb, kejadian luar biasa, difteri, campak, dbd, demam berdarah, rabies, leptospirosis
    pencemaran, tercemar, air keruh, radiasi, ledakan, jembatan putus, jembatan ambruk, tanggul jebol, meluap, luapan
    genangan, tergenang, terendam, pohon tumbang, jalan putus, amblas, tanah bergerak, gerakan tanah, kerusuhan
    siklon, hujan es, hujan abu, abu vulkanik, pemadaman, listrik padam, gangguan air, bom, teror, buaya, harimau
    keruh, air ledeng, air leding, air mati, mati air, air tidak mengalir, listrik mati, mati listrik, mati lampu, berbau
    bau menyengat, hewan buas, macan, ular, runtuh, ambruk, roboh, retakan, jebol, terisolasi, krisis air, limbah, tumpahan
    beracun, racun, flu burung, antraks, arus deras, angin, badai, kecelakaan, penyakit, air bercampur, banjir rob
    unjuk rasa ricuh, tawuran, suhu ekstrem, gelombang panas, air laut pasang, bendungan
    api membakar, terbakar, api melalap, melalap, kobaran api, api membesar, si jago merah, air sungai naik, air naik, air laut naik, debit air
    debit sungai, air sungai, tinggi muka, pvmbg, kawah, status gunung, aktivitas gunung, guguran lava, gempa susulan, tanah retak, tebing runtuh, tanggul retak
    """)

  static let levels = Phrases(
    "waspada, siaga, awas, normal, level i, level ii, level iii, level iv, level 1, level 2, level 3, level 4, kuning, oranye, merah"
  )

  /// Hazards for which an authority sets a level.
  private static let graded = Phrases(
    "tsunami, erupsi, letusan, gunung api, awan panas, lahar, siklon, peringatan dini cuaca, hujan abu, abu vulkanik, mengeluarkan abu, menyemburkan abu, pvmbg, guguran lava, lava pijar, kawah, solfatara, kolom abu, lontaran batu, meletus"
  )

  /// Whether a hazard threatens for which an authority sets a level: not `tidak berpotensi tsunami`.
  static func isGraded(_ reading: Reading) -> Bool {
    reading.everything.contains { index in
      guard graded.match(at: index, in: reading) != nil else { return false }
      return !(max(0, index - 4)..<index).contains { reading.word($0, in: negations) }
    }
  }
  private static let negations = WordSet(words: "tidak bukan tanpa belum tak bukanlah")

  static let vaguePlaces = Phrases(
    """
    sebagian wilayah kita, wilayah kita, daerah kita, wilayah kami, sekitar sini, sekitar kita, di sini, area itu, mana-mana, beberapa wilayah, wilayah sekitar, daerah sekitar, daerah rawan, lingkungan kita, kampung kita, tempat kita, sekitar sungai, sekitar lokasi, sejumlah daerah, beberapa daerah
    sebagian wilayah, beberapa titik, sejumlah titik, beberapa lokasi, sejumlah wilayah, lokasi tersebut
    """)

  static let actions = Phrases(
    """
    hindari, menghindari, hindarkan, jauhi, menjauhi, menjauh, menjauhlah, jangan, mengungsilah, ungsikan, matikan
    padamkan, siapkan, pindahkan, pindahlah, berlindung, berlindunglah, berteduh, berteduhlah, tetaplah, berhentilah
    rebus, kenakan, gunakan, pakai, pakailah, bawalah, ikutilah, keluarlah, naiklah, menepilah, waspadai
    menepi, tunda, kurangi, batasi, amankan, simpan, lindungi, utamakan, dilarang, tinggalkan, lewati, lewatlah
    putar balik, tahan, angkat, cabut, parkir, parkirlah, tambatkan, ikat, ikatlah, beri jalan, basahi, sediakan, titipkan, segera pindah
    segera naik, segera keluar, segera menuju, segera cari, pastikan, jaga, jagalah, awasi, arahkan, bantu, cek, tampung, hemat
    pindah dulu, pindah ke, pindah sekarang, tetap tenang, tetap di rumah, tetap di dalam, minum, cuci, buang, periksakan
    dahulukan, tidak melintas, tidak mendekat, tidak mendekati, tidak melaut, tidak beraktivitas, selamatkan, segera ke
    """)

  /// Verbs that advise only where advice is given: `naik` may be what the water does.
  private static let advisable = WordSet(
    words: """
      mengungsi mematikan menyiapkan pindah memindahkan evakuasi merebus masak mengenakan menggunakan memakai bawa
      membawa ikuti mengikuti keluar naik menunda mengurangi membatasi mengamankan tutup menutup melindungi
      mengutamakan cari mencari meninggalkan lari berhenti
      menyimpan mematuhi patuhi memantau pantau waspada berhati-hati kenali periksa memeriksa mencuci minta meminta
      """)
  private static let advice = WordSet(
    words: """
      harap diharap diharapkan mohon dimohon silakan imbau mengimbau diimbau minta meminta diminta agar supaya wajib
      diwajibkan sebaiknya disarankan dianjurkan perlu harus segera warga masyarakat pengendara nelayan jika bila
      kalau apabila dan lalu kemudian serta
      """)

  /// Whether anything tells people what to do: an order, or a verb that advice or a sentence opens.
  static func advises(_ reading: Reading) -> Bool {
    reading.analysis.sentences.contains { sentence in
      !wishes.occur(in: sentence.tokens, of: reading) && advises(sentence.tokens, reading)
    }
  }

  private static func advises(_ sentence: Range<Int>, _ reading: Reading) -> Bool {
    if actions.occur(in: sentence, of: reading) { return true }
    return sentence.contains { index in
      guard reading.word(index, in: advisable) else { return false }
      let token = reading.tokens[index]
      guard !token.flags.contains(.sentenceStart), let before = reading.token(index - 1) else { return true }
      if before.kind == .mark { return before.mark != .openParenthesis && before.mark != .hyphen }
      return reading.word(index - 1, in: advice)
    }
  }

  /// Sentences that wish, and advise nobody.
  private static let wishes = Phrases("semoga, doa, mudah-mudahan, berharap, mendoakan, doakan")

  static let evacuation = Phrases(
    "meninggalkan rumah, tinggalkan rumah, kosongkan rumah, mengosongkan rumah, tempat tinggi, tempat yang aman, lokasi aman, lokasi yang aman, dataran tinggi, mengungsi, mengungsilah, evakuasi, dievakuasi, mengevakuasi, ungsikan, pengungsian, tempat yang lebih tinggi, tempat aman"
  )
  static let shelters = Phrases(
    """
    titik kumpul, titik evakuasi, jalur evakuasi, tempat evakuasi, posko pengungsian, tempat pengungsian, lokasi pengungsian
    tempat penampungan, pos pengungsian, tempat evakuasi sementara, mengungsi ke, mengungsilah ke, evakuasi ke balai
    ke balai desa, ke balai, ke gedung, ke masjid, ke lapangan, ke sdn, ke sd, ke smpn, ke smp, ke aula, ke gor, ke stadion, ke posko
    ke tenda, ke pendapa, ke pendopo, ke puskesmas, ke gereja, ke kantor desa, ke kantor kecamatan, ke musala, menuju balai
    pengungsian di, mengungsi di, jalur aman, tempat mengungsi, lokasi mengungsi, tempat berlindung, rumah aman, tenda darurat
    tempat berkumpul, lokasi berkumpul, berkumpul di, titik aman, titik jemput, titik penjemputan, penampungan di, tujuan mengungsi
    """)
  /// Whether nobody has to go: a set phrase, or `mengungsi` with a negation beside it.
  static func spares(_ reading: Reading) -> Bool {
    if noEvacuation.occur(in: reading.everything, of: reading) { return true }
    return reading.everything.contains { index in
      guard let found = evacuation.match(at: index, in: reading) else { return false }
      let sentence = reading.sentence(around: index)
      let near =
        max(sentence.lowerBound, found.lowerBound - 4)..<min(sentence.upperBound, found.upperBound + 4)
      return near.contains { reading.word($0, in: negations) }
    }
  }
  private static let noEvacuation = Phrases(
    """
    belum ada perintah mengungsi, belum ada perintah evakuasi, belum perlu mengungsi, tidak perlu mengungsi
    belum ada titik kumpul, belum diperlukan evakuasi, tidak ada evakuasi, tetap di rumah, tetap di dalam rumah
    belum ada instruksi, titik kumpul belum, tidak ada perintah mengungsi, tidak ada perintah evakuasi, tidak ada perintah
    tidak ada instruksi, belum ada perintah, tidak ada warga yang, tidak ada pengungsian, belum ada pengungsian
    tidak memerlukan evakuasi, tidak diperlukan evakuasi, belum perlu evakuasi, tidak perlu evakuasi, tanpa evakuasi
    """)
  static let sources = Phrases(
    """
    bmkg, bnpb, bpbd, pvmbg, badan geologi, dinas kesehatan, dinkes, pln, pdam, perumdam, basarnas, damkar, pemadam
    dinas perhubungan, dishub, dinas pekerjaan umum, dinas pupr, dinas lingkungan hidup, dlh, polres, polsek, pusdalops
    pos pengamatan, balai besar, bbws, puskesmas, rsud, dinas pemadam, satpol pp, kementerian, polda, tni al, ksop, syahbandar, pos sar, perumda, karantina
    """)
  static let dataTime = Phrases(
    "data per, per pukul, per tanggal, data pukul, pantauan pukul, pengamatan pukul, kondisi pukul, catatan pukul"
  )
  /// Whether the next update is announced: a set phrase, or a word for news with the hour it comes.
  static func announcesUpdate(_ reading: Reading) -> Bool {
    if updates.occur(in: reading.everything, of: reading) { return true }
    return reading.everything.contains { index in
      guard reading.word(index, in: news) else { return false }
      let sentence = reading.sentence(around: index)
      let after = index + 1..<max(index + 1, min(sentence.upperBound, index + 5))
      // `Pembaruan Senin pukul 08.00 WIB`, `Pembaruan tiap dua jam`
      if reading.word(index, in: renewals),
        hours.occur(in: index + 1..<max(index + 1, min(sentence.upperBound, index + 4)), of: reading)
      {
        return true
      }
      if reading.token(index + 1)?.mark == .colon, hours.occur(in: after, of: reading) { return true }
      return after.contains { reading.word($0, in: coming) } && hours.occur(in: sentence, of: reading)
    }
  }
  private static let news = WordSet(
    words:
      "pembaruan update perkembangan perkembangannya kabar kabarnya info informasi laporan pemutakhiran berita pengumuman"
  )
  private static let renewals = WordSet(words: "pembaruan pemutakhiran update")
  private static let coming = WordSet(
    words: "berikutnya selanjutnya berikut lanjutan terbaru lagi baru susulan menyusul kembali")
  private static let hours = Phrases(
    "pukul, jam, besok, nanti, setelah, selepas, habis, menit, sore ini, malam ini, siang ini, pagi, magrib, isya, subuh, setiap, tiap"
  )
  private static let updates = Phrases(
    """
    pembaruan berikutnya, pembaruan selanjutnya, update berikutnya, update selanjutnya, perkembangan berikutnya
    perkembangan selanjutnya, informasi berikutnya, informasi selanjutnya, diperbarui, akan kami perbarui, pembaruan pukul
    info lanjutan, informasi lanjutan, kabar lanjutan, keterangan lanjutan, kami kabari lagi, kami kabarkan lagi, kami umumkan lagi, kami sampaikan lagi
    kami perbarui, pemutakhiran berikutnya, pembaruan setiap, kabar berikutnya, perbarui setiap, laporan berikutnya
    """)

  /// Whether an authority is named where a source stands: beside `sumber`, `menurut`, `data`, or a verb of telling.
  static func isSourced(_ reading: Reading) -> Bool {
    reading.tokens.indices.contains { index in
      let named = sources.match(at: index, in: reading) ?? agency(at: index, reading)
      guard let named else { return false }
      let before = max(0, named.lowerBound - 5)..<named.lowerBound
      let after = named.upperBound..<min(reading.tokens.count, named.upperBound + 5)
      let sentence = reading.sentence(around: index)
      // `PVMBG: Level III (Siaga), …`
      if reading.token(named.upperBound)?.mark == .colon { return true }
      return dataTime.occur(in: sentence, of: reading) || isTimed(named, in: sentence, reading)
        || before.contains { reading.word($0, in: origins) }
        || after.contains {
          reading.tokens[$0].classes.contains(.reporting) || reading.word($0, in: tellings)
        }
    }
  }

  /// `BPBD Arunaya pukul 22.10 WIB`: the hour of the data right behind the agency.
  private static func isTimed(_ agency: Range<Int>, in sentence: Range<Int>, _ reading: Reading) -> Bool {
    let after = agency.upperBound..<max(agency.upperBound, min(sentence.upperBound, agency.upperBound + 4))
    if after.contains(where: { reading.word($0, in: clocks) }) { return true }
    // `(BMKG, Minggu 22/11/2026 pukul 15.00 WIB)`: only a date between.
    var index = agency.upperBound
    while index < sentence.upperBound, index - agency.upperBound < 12,
      reading.tokens[index].kind != .word
        || !reading.tokens[index].classes.isDisjoint(with: [.weekday, .month])
        || reading.word(index, is: "minggu") || reading.word(index, is: "tanggal")
    {
      index += 1
    }
    if index < sentence.upperBound, reading.word(index, in: clocks) { return true }
    // `2,6 m pada pukul 15.45 WIB (BPBD Arunaya)`
    return reading.token(agency.lowerBound - 1)?.mark == .openParenthesis
      && (max(sentence.lowerBound, agency.lowerBound - 8)..<agency.lowerBound).contains {
        reading.word($0, in: clocks)
      }
  }

  private static let clocks = WordSet(words: "pukul per jam")

  private static func agency(at index: Int, _ reading: Reading) -> Range<Int>? {
    guard reading.tokens[index].classes.contains(.institution), reading.tokens[index].isCapitalized,
      reading.token(index + 1)?.isCapitalized == true
    else { return nil }
    return index..<index + 2
  }

  private static let origins = WordSet(
    words: """
      sumber menurut data berdasarkan laporan keterangan info informasi rilis pantauan peringatan prakiraan dari oleh
      catatan pengamatan pemantauan imbauan kata siaran
      """)
  private static let tellings = WordSet(
    words: """
      mencatat memprakirakan memperkirakan melaporkan menetapkan mengeluarkan merilis memantau mengimbau menaikkan
      mendata menginformasikan menyampaikan mengumumkan memastikan mendeteksi menyatakan menyebut
      """)

  /// What an open answer may be about.
  static let kindSubject = Phrases("jenis, bahaya, penyebab, sumber, kejadian")
  static let levelSubject = Phrases("status, tingkat, level")
  static let placeSubject = Phrases("lokasi, wilayah, titik, tempat, daerah, desa")
  static let timeSubject = Phrases("waktu, jam, kapan, pukul")

  private static let open = Phrases(
    """
    belum diketahui, belum dipastikan, belum pasti, belum terkonfirmasi, belum ada laporan, belum ditetapkan, masih didata
    sedang didata, masih diperiksa, sedang diperiksa, masih dicek, sedang dicek, masih ditelusuri, belum ada penetapan
    """)

  /// Whether a sentence says that this is not known yet.
  static func isOpen(_ subject: Phrases, in reading: Reading) -> Bool {
    reading.analysis.sentences.contains {
      open.occur(in: $0.tokens, of: reading) && subject.occur(in: $0.tokens, of: reading)
    }
  }

  /// Whether a place is named: `Kecamatan Sindang`, `RT 03`, `di Sindang`.
  static func namesPlace(_ reading: Reading) -> Bool {
    reading.tokens.indices.contains { index in
      let token = reading.tokens[index]
      guard let next = reading.token(index + 1) else { return false }
      if token.classes.contains(.placeNoun) {
        return next.kind == .number
          || next.isWord && next.isCapitalized && next.classes.isDisjoint(with: [.function, .pronoun])
          || next.mark == .period && token.length <= 3 && reading.token(index + 2)?.isCapitalized == true
      }
      if reading.word(index, in: stretches), next.kind == .word, next.isCapitalized { return true }
      return reading.word(index, in: prepositions) && next.kind == .word && next.isCapitalized
        && next.classes.isDisjoint(with: [
          .month, .weekday, .honorific, .institution, .office, .function, .pronoun,
        ])
    }
  }

  private static let prepositions = WordSet(words: "di ke dari hulu hilir")
  private static let stretches = WordSet(
    words:
      "ruas jalur tanjakan tikungan bendung blok lereng pantai pesisir waduk dusun kampung perumahan perairan"
  )
}
