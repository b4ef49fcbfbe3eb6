import Bahasa
import RuleKit

extension Reading {
  /// The persons of a range who are no officials and are not the ones quoted.
  func privatePeople(in tokens: Range<Int>) -> [Entity] {
    entities(in: tokens).filter { entity in
      guard case .person(let person) = entity.value else { return false }
      return !person.hasOffice && !person.isSpeaker && person.evidence != .degree
        && !self.tokens[entity.tokens.lowerBound].flags.contains(.quoted)
    }
  }

  /// The private persons of a range that stand within forty tokens of a cue.
  func privatePeople(in tokens: Range<Int>, near cue: Range<Int>) -> [Entity] {
    privatePeople(
      in: max(
        tokens.lowerBound, cue.lowerBound - 40)..<max(
          cue.lowerBound, min(tokens.upperBound, cue.upperBound + 40)))
  }

  /// What a finding shows of a name: `F••••`.
  func maskedName(_ tokens: Range<Int>) -> String {
    analysis.text(analysis.byteRange(tokens)).split(separator: " ")
      .map { word in word.prefix(1) + String(repeating: "•", count: max(0, word.count - 1)) }.joined(
        separator: " ")
  }

  /// Whether a child stands in a range: an age below eighteen, or a word for children.
  func namesChild(in tokens: Range<Int>) -> Bool {
    if entities(in: tokens).contains(where: {
      if case .age(let years) = $0.value { years < 18 } else { false }
    }) {
      return true
    }
    return Reading.childWords.occur(in: tokens, of: self)
  }

  /// Whether a sentence speaks of preventing, teaching or counting rather than of one case.
  func isPrevention(_ tokens: Range<Int>) -> Bool { Reading.prevention.occur(in: tokens, of: self) }

  private static let childWords = Phrases(
    """
    anak di bawah umur, anak dibawah umur, seorang anak, bocah, balita, bayi, siswi, siswa sd, siswa smp, siswa sma
    siswa smk, pelajar sd, pelajar smp, pelajar sma, pelajar smk, murid sd, santri, santriwati, remaja putri, anak perempuan
    anak laki-laki, anak korban, korban anak, anak pelaku, pelaku anak, anak saksi, anak tersebut, anak itu, siswa kelas
    di bawah umur, masih sd, masih smp, masih sma, masih sekolah, pelajar, siswa, murid, kelas dua, kelas tiga, anak yang berhadapan, gadis, anak dari
    """)
  private static let prevention = Phrases(
    """
    pencegahan, mencegah, cegah, sosialisasi, penyuluhan, edukasi, seminar, webinar, deklarasi, antinarkoba, anti narkoba
    antikekerasan, anti kekerasan, antiperundungan, anti perundungan, kampanye, lomba, bahaya narkoba, duta, talkshow
    pelatihan, workshop, lokakarya, materi, stop perundungan, satgas ppks, layak anak, ramah anak, hari anak, memerangi
    jauhi, menjauhi, bebas narkoba, bersinar, bimbingan teknis, pembekalan, penanggulangan, rancangan, raperda
    """)
}
