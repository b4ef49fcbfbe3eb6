import Bahasa
import RuleKit

extension Rule {
  /// Words that nobody knows: certain where a far more frequent word is one slip away, else advice.
  static let salahKetik = Rule(
    "EJA-04", "Kata yang tidak dikenal dicek ejaannya", .peringatan, .dugaan,
    rationale: """
      Kata ini tidak ada dalam kamus alat. Mungkin salah ketik, mungkin istilah setempat. Cek sekali lagi. Istilah yang \
      memang dipakai instansi dapat didaftarkan pada `kosakata` di `.bimtek.yml`.
      """,
    references: [.kbbi("KBBI")],
    detectors: [
      .unknownWords { index, reading, report in
        if NamaDaerah.check(index, reading, &report) { return }
        if !standsInDialect(index, reading), !isNamed(index, reading), !isJavanese(index, reading) {
          SalahKetik.check(index, reading, &report)
        }
      },
      .tokens([.word], shaped: [.capitalized]) { index, reading, report in
        SalahKetik.checkMonth(index, reading, &report)
      },
      .cues("olah", options: [.onlySmall]) { cue, reading, report in
        // `ditekankan olah Gubernur`
        let index = cue.lowerBound
        guard let verb = reading.before(index), verb.shape == .lower, verb.length > 5,
          reading.analysis.bytes[verb.range].starts(with: "di".utf8), let actor = reading.after(index),
          actor.isWord,
          actor.isCapitalized
            || !actor.classes.isDisjoint(with: [.office, .institution, .citizen, .honorific, .pronoun])
        else { return }
        report.add(index, "“olah” mungkin maksudnya “oleh”", fix: .tinjau("oleh"))
      },
      .cues("para", options: [.onlySmall]) { cue, reading, report in
        // `para hari Senin`
        let index = cue.lowerBound
        guard let next = reading.after(index), !next.classes.isDisjoint(with: [.timeNoun, .weekday, .month])
        else { return }
        report.add(index, "“para” mungkin maksudnya “pada”", fix: .tinjau("pada"))
      },
      .draft { reading, report in
        for index in reading.words(.mixed) {
          SalahKetik.checkCapitals(index, reading.text(index), reading, &report)
        }
      },
    ],
    examples: [
      .bad("Dinas memperbaiki «komunkasi» dengan warga."),
      .bad("Jam «pelayanann» bertambah."),
      .good("Dinas memperbaiki komunikasi dengan warga."),
      .good("Warga Desa Wanasari mengadu lewat posko."),
      .bad("Hal itu ditekankan «olah» Gubernur «para» hari Senin."),
      .good("Sampah itu diolah warga. Petugas mendukung olah data para pelajar."),
      .bad("Hasil tesnya «POsitif»."),
      .bad("Kegiatan di Kabupaten «ArunayaTimur» selesai."),
      .bad("Pameran diisi «senimans-seniman» desa."),
      .bad("Warga «danmasyarakat» bergotong royong."),
      .bad("Dinas melayani «masya rakat» desa."),
      .bad("Laporan itu milik «Pemeritnah» Kabupaten Arunaya."),
      .bad("Kirab digelar 18 «Agutus» 2026."),
      .bad("Dinas Sosial dan «Pemeberdayaan» Masyarakat Arunaya hadir."),
      .bad("Peserta datang dari desa «se-Kabuapten» Arunaya."),
      .bad("Warga Kabupaten «Bajarnegara» dan perwakilan «Provinisi» Jawa Tengah hadir."),
      .bad("Kantor Pertanahan «Nasinal» (KPN) buka."),
      .good("Loket buka, kata Gandang. Gandang menunggu warga."),
      .good("Laporan itu milik Pemerintah Kabupaten Arunaya, kata Suprihatno."),
      .good("“Nggih, ngeten niki saben dinten,” ujar Sarinem."),
      .good("Slogan sesarengan mbangun desa itu membuat warga mak tratap."),
      .good("Kepala dinas itu Drs. Parlindungan Siregar."),
      .good("Forum GenRe dan BUMDes membuka kafe."),
    ])
}

/// Whether a word stands in speech of a region: between quotation marks, with three other short unknown words near it.
private func standsInDialect(_ index: Int, _ reading: Reading) -> Bool {
  guard reading.tokens[index].flags.contains(.quoted) else { return false }
  let block = reading.blockRange(of: index)
  var others = 0
  for place in max(block.lowerBound, index - 12)..<min(block.upperBound, index + 13) where place != index {
    let token = reading.tokens[place]
    guard token.kind == .word, token.flags.contains(.quoted), token.length > 2, token.length < 8,
      token.shape == .lower || token.flags.contains(.sentenceStart), reading.entry(place) == nil,
      !Lexicon.standard.knows(reading.text(place).lowercased())
    else { continue }
    others += 1
    if others == 3 { return true }
  }
  return false
}

/// Whether a small word or the one beside it is Javanese by its first letters, or a Javanese word leads up to it:
/// `sesarengan mbangun`, `mak tratap`.
private func isJavanese(_ index: Int, _ reading: Reading) -> Bool {
  guard reading.tokens[index].shape == .lower else { return false }
  if reading.word(index - 1, in: particles) { return true }
  return [index - 1, index, index + 1].contains { place in
    guard let token = reading.token(place), token.kind == .word, token.length > 4, token.shape == .lower,
      place == index || reading.analysis.isSameBlock(place, index)
    else { return false }
    return onsets.contains { reading.begins(place, with: $0) } && reading.entry(place) == nil
  }
}

/// Nasals before a stop, with which Javanese verbs begin and no Indonesian word does.
private let onsets: [StaticString] = ["mb", "nd", "nj", "ngg"]

/// Javanese words that lead to another one.
private let particles = WordSet(words: "mak sing kang lan kuwi wong ora ojo aja mugi sampun sedaya wonten")

/// Whether a capitalised word is part of a person's name: a title stands before it, or a known name after it.
private func isNamed(_ index: Int, _ reading: Reading) -> Bool {
  guard reading.tokens[index].shape == .capitalized, let previous = reading.before(index) else {
    return false
  }
  let place = previous.mark == .period ? index - 2 : index - 1
  if let title = reading.token(place), title.isCapitalized,
    !title.classes.isDisjoint(with: [.title, .honorific])
  {
    return true
  }
  guard let next = reading.after(index), next.kind == .word, next.shape == .capitalized,
    let entry = reading.entry(index + 1)
  else { return false }
  return entry.kinds.isSubset(of: .name)
}
