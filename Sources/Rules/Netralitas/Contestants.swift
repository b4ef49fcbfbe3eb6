import Bahasa
import RuleKit

/// Contestants of an election in a text.
enum Contestants {
  static let generic = Phrases(
    """
    paslon, pasangan calon, calon bupati, calon gubernur, calon wali kota, calon legislatif, caleg, capres, cabup, cagub, cawali
    calon kepala daerah, calon wakil bupati, calon petahana, calon presiden, calon anggota, calon legislator, cawabup, cawagub, wakil bupati petahana, bupati petahana, petahana, nomor urut, partai, nomor satu, nomor dua, nomor tiga, nomor 1, nomor 2, nomor 3, dua periode, no 1, no 2, no 3
    """)
  /// Whether a candidate, a party or a ballot number stands in a range; those already elected are none.
  static func isCandidate(_ range: Range<Int>, _ reading: Reading) -> Bool {
    guard !elected.occur(in: range.lowerBound..<min(reading.tokens.count, range.upperBound + 3), of: reading)
    else {
      return false
    }
    return generic.occur(in: range, of: reading)
      || range.contains { index in
        guard reading.word(index, in: numbered) else { return false }
        let number = reading.token(index + 1)?.mark == .period ? index + 2 : index + 1
        return reading.token(number).map { $0.kind == .number && $0.length <= 2 } == true
      }
  }
  /// Whether the cue is about winning and the sentence about an election.
  static func isCampaign(_ cue: Range<Int>, in sentence: Range<Int>, _ reading: Reading) -> Bool {
    victories.match(at: cue.lowerBound, in: reading) != nil && polls.occur(in: sentence, of: reading)
      && urging.occur(in: sentence, of: reading)
  }
  /// Whether people are told which picture to mark, and not how a ballot is marked.
  static func isBallot(_ cue: Range<Int>, in sentence: Range<Int>, _ reading: Reading) -> Bool {
    guard ballots.match(at: cue.lowerBound, in: reading) != nil else { return false }
    return !lessons.occur(in: sentence, of: reading)
  }
  /// `pilih yang sudah terbukti, Pak Wirya`: a name behind the verb, on a day or in a booth.
  static func isForSomeone(
    _ cue: Range<Int>, _ near: Range<Int>, in sentence: Range<Int>, _ reading: Reading
  ) -> Bool {
    reading.word(cue.lowerBound, in: choosing) && booths.occur(in: sentence, of: reading)
      && reading.entities(in: near).contains { $0.kind == .person || $0.kind == .officeHolder }
  }
  private static let choosing = WordSet(words: "pilih pilihlah coblos cobloslah nyoblos tusuk menangkan")
  private static let booths = Phrases(
    "tanggal, jangan lupa, tps, bilik, bilik suara, hari pencoblosan, februari, desember, suara")
  private static let ballots = Phrases("tusuk gambar, coblos gambar, tusuk foto, coblos foto, salah tusuk")
  private static let lessons = Phrases(
    "kpu, bawaslu, cara, tata cara, simulasi, sah, satu kali, sekali, paku, netral, pilihannya, hati nurani")
  private static let victories = Phrases(
    "menangkan, memenangkan, kawal kemenangan, semoga menang, semoga terpilih, antarkan, mari kita menangkan")
  /// Whether a contestant stands before words that praise a choice: `Nomor urut 2 pilihan tepat`.
  static func isPraised(_ cue: Range<Int>, in sentence: Range<Int>, _ reading: Reading) -> Bool {
    guard praises.match(at: cue.lowerBound, in: reading) != nil else { return false }
    let before = max(sentence.lowerBound, cue.lowerBound - 8)..<cue.lowerBound
    return isCandidate(before, reading) || polls.occur(in: sentence, of: reading)
  }
  private static let praises = Phrases(
    "pilihan tepat, pilihan kita, pilihan kami, pilihan cerdas, pilihan terbaik, layak dipilih, layak didukung, pantas dipilih, paling pantas, paling layak, harus menang, pasti menang, menang satu putaran, kita dukung, kami dukung, didukung, dimenangkan, layak menang"
  )
  /// Whether another term is wished for a leader.
  static func isSecondTerm(_ cue: Range<Int>, in sentence: Range<Int>, _ reading: Reading) -> Bool {
    (reading.word(cue.lowerBound + 1, is: "periode") || terms.match(at: cue.lowerBound, in: reading) != nil)
      && Leaders.areNamed(in: sentence, reading) && wishes.occur(in: sentence, of: reading)
  }
  private static let terms = Phrases(
    "memimpin lagi, kembali memimpin, lima tahun lagi, periode kedua, periode berikutnya, kursi bupati, kursi wali kota, kursi gubernur"
  )
  private static let wishes = Phrases(
    "siap, mari, yuk, ayo, kalau, menuju, doakan, mengantar, antar, pantas, layak, pilih, untuk, lanjut, lanjutkan, semoga, dukung, lagi, gas, tercinta"
  )
  private static let urging = Phrases(
    "mari, ayo, yuk, kita, siap, harus, semoga, bantu, bersama, jangan lupa, dukung")
  private static let polls = Phrases(
    "pilkada, pemilu, pilbup, pilgub, pilwali, pileg, pilpres, pemilihan, pilkades, kursi bupati, kursi wali kota, paslon"
  )
  /// Whether a hashtag or account, in lower case without its sign, sounds like a campaign.
  static func isCampaignTag(_ name: String) -> Bool {
    [
      "calonbupati", "calongubernur", "calonwalikota", "timsukses", "nomorsatu", "nomordua", "paslon",
      "coblos", "caleg", "cabup", "cawabup", "duajari", "salam2jari", "pilihnomor", "nomorurut",
      "timses", "partai", "menangkan", "forbupati", "untukbupati", "jadibupati", "bupatiku", "forwalikota",
      "forgubernur",
      "bupatikita", "calonkita", "pilihan2", "pemenangan", "kampanye", "nomor1", "nomor2", "nomor3", "nomor4",
    ]
    .contains { name.contains($0) } || isNumberedTag(name)
  }

  /// `#WiryaMenang` in a draft that speaks of an election.
  static func wishesVictory(_ name: String, _ reading: Reading) -> Bool {
    guard name.hasSuffix("menang") || name.hasPrefix("menang") else { return false }
    return generic.occur(in: reading.everything, of: reading)
      || polls.occur(in: reading.everything, of: reading)
  }

  /// `tetapnomor3`, `menangno1`, `2periode`, `satuputaran`, `relawan_calon…`.
  private static func isNumberedTag(_ name: String) -> Bool {
    let plain = name.filter { $0 != "_" && $0 != "." }
    if plain.contains("satuputaran") || plain.contains("duaperiode") || plain.contains("2periode") {
      return true
    }
    if let first = plain.first, first.isNumber,
      plain.drop(while: \.isNumber).hasPrefix("lanjut")
        || plain.drop(while: \.isNumber).hasPrefix("menang")
        || plain.drop(while: \.isNumber).hasPrefix("pilih")
    {
      return true
    }
    let crowds = ["relawan", "sahabat", "laskar", "pendukung", "barisan", "tim"]
    if crowds.contains(where: plain.hasPrefix), plain.contains("calon") || plain.contains("paslon") {
      return true
    }
    return ["nomor", "paslon", "pilihno", "tetapno", "menangno", "coblosno"].contains { word in
      var rest = Substring(plain)
      while !rest.isEmpty {
        if rest.hasPrefix(word), rest.dropFirst(word.count).first?.isNumber == true { return true }
        rest = rest.dropFirst()
      }
      return false
    }
  }
  /// Words with which campaign signs are taken down, ordered or told of.
  static let cleared = Phrases(
    "ditertibkan, penertiban, menertibkan, dilarang, larangan, bawaslu, kpu, dibersihkan, diturunkan, dicopot, jangan, tidak"
  )
  /// Whose signs clothes and papers bear.
  static let signs = Phrases(
    "paslon, partai, caleg, nomor urut, calon bupati, calon wali kota, calon gubernur, calon wakil, calon anggota, pasangan calon, tim sukses, timses, kampanye"
  )
  private static let numbered = WordSet(words: "nomor no paslon pasangan urut calon")
  private static let elected = Phrases(
    "terpilih, ketua osis, ketua rt, ketua rw, lagu, foto favorit, duta, siswa, finalis, antrean, undian, kupon"
  )
  /// Numbers that people choose elsewhere.
  static func isElsewhere(_ cue: Range<Int>, in sentence: Range<Int>, _ reading: Reading) -> Bool {
    let near = max(sentence.lowerBound, cue.lowerBound - 6)..<min(sentence.upperBound, cue.upperBound + 8)
    return machines.occur(in: near, of: reading)
  }
  private static let machines = Phrases(
    "foto, lomba, karya, video, poster, logo, desain, maskot, favorit, favoritmu, pemenang lomba, menu, mesin, loket, antrean, jawaban, tombol, opsi, layanan, formulir, jalur, telepon, netral, tidak"
  )

  /// Whether one of these names stands in a range, word by word.
  static func names(_ names: Set<String>, in range: Range<Int>, _ reading: Reading) -> Bool {
    first(names, in: range, reading) != nil
  }

  /// The first of these names in a range.
  static func first(_ names: Set<String>, in range: Range<Int>, _ reading: Reading) -> Range<Int>? {
    for name in names {
      let words = name.split(whereSeparator: \.isWhitespace).map { WordHash(folding: $0) }
      guard !words.isEmpty else { continue }
      for index in range
      where words.indices.allSatisfy({
        range.contains(index + $0) && reading.tokens[index + $0].hash == words[$0]
      }) {
        return index..<index + words.count
      }
    }
    return nil
  }
}
