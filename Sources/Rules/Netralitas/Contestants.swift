import Bahasa
import RuleKit

/// Contestants of an election in a text.
enum Contestants {
  static let generic = Phrases(
    """
    paslon, pasangan calon, calon bupati, calon gubernur, calon wali kota, calon legislatif, caleg, capres, cabup, cagub, cawali
    calon kepala daerah, calon wakil bupati, calon petahana, calon presiden, calon anggota, calon legislator, cabup, cawabup, cawagub, wakil bupati petahana, bupati petahana, petahana, nomor urut, partai, nomor satu, nomor dua, nomor tiga, nomor 1, nomor 2, nomor 3, dua periode, no 1, no 2, no 3
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
  private static let victories = Phrases(
    "menangkan, memenangkan, kawal kemenangan, semoga menang, semoga terpilih, antarkan, mari kita menangkan")
  /// Whether another term is wished for a leader.
  static func isSecondTerm(_ cue: Range<Int>, in sentence: Range<Int>, _ reading: Reading) -> Bool {
    reading.word(cue.lowerBound + 1, is: "periode") && reading.contains(.leader, in: sentence)
      && wishes.occur(in: sentence, of: reading)
  }
  private static let wishes = Phrases("untuk, lanjut, lanjutkan, semoga, dukung, lagi, gas, tercinta")
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
      "timses",
    ]
    .contains { name.contains($0) }
  }
  /// Words with which campaign signs are taken down, ordered or told of.
  static let cleared = Phrases(
    "ditertibkan, penertiban, menertibkan, dilarang, larangan, bawaslu, kpu, dibersihkan, diturunkan, dicopot, jangan, tidak"
  )
  private static let numbered = WordSet(words: "nomor no paslon pasangan urut calon")
  private static let elected = Phrases(
    "terpilih, ketua osis, ketua rt, ketua rw, lagu, foto favorit, duta, siswa")
  /// Numbers that people choose elsewhere.
  static let machines = Phrases(
    "menu, mesin, loket, antrean, jawaban, tombol, opsi, layanan, formulir, jalur, telepon, netral, tidak")

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
