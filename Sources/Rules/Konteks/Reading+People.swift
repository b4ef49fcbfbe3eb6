import Bahasa
import RuleKit

extension Reading {
  /// The persons of a range who are no officials and are not the ones quoted.
  func privatePeople(in tokens: Range<Int>) -> [NamedPerson] {
    entities(in: tokens).compactMap { entity in
      guard case .person(let person) = entity.value, !person.hasOffice, !person.isSpeaker,
        person.evidence != .degree, !self.tokens[entity.tokens.lowerBound].flags.contains(.quoted),
        !isCall(entity.tokens)
      else { return nil }
      return NamedPerson(tokens: entity.tokens)
    }
  }

  /// `… laporannya, Kak. Tanggapan …`: the full stop ends the sentence, no name follows.
  private func isCall(_ tokens: Range<Int>) -> Bool {
    token(tokens.lowerBound + 1)?.mark == .period && word(tokens.lowerBound, in: Reading.calls)
  }
  private static let calls = WordSet(words: "kak kakak mas mbak pak bu bang bapak ibu dik adik")

  /// The private persons of a range that stand within forty tokens of a cue; the name that its sentence begins
  /// with counts too.
  func privatePeople(in tokens: Range<Int>, near cue: Range<Int>) -> [NamedPerson] {
    let lower = max(tokens.lowerBound, cue.lowerBound - 40)
    let people = privatePeople(in: lower..<max(cue.lowerBound, min(tokens.upperBound, cue.upperBound + 40)))
    guard people.isEmpty, let subject = NamedPerson(openingSentenceOf: cue.lowerBound, in: self),
      subject.tokens.lowerBound >= lower, subject.tokens.upperBound <= cue.lowerBound
    else { return people }
    return [subject]
  }

  /// The private persons near a cue, by initials and by bare names too.
  ///
  /// For cues beside which a person must not be known: a child's case, a diagnosis, a witness.
  func exposedPeople(in tokens: Range<Int>, near cue: Range<Int>) -> [NamedPerson] {
    let lower = max(tokens.lowerBound, cue.lowerBound - 40)
    let range = lower..<max(lower, min(tokens.upperBound, cue.upperBound + 40))
    var people = privatePeople(in: tokens, near: cue).filter { person in
      let name = person.tokens.upperBound - 1..<person.tokens.upperBound
      return person.tokens.count > 2 || !NamedPerson.isPlace(name, self)
    }
    people += Initials.all(in: range, self).filter { found in
      !people.contains { $0.tokens.overlaps(found.tokens) }
    }
    if people.isEmpty,
      let named = NamedPerson(toldIn: range, self) ?? NamedPerson(withFatherIn: range, self)
    {
      people.append(named)
    }
    if people.isEmpty { people = peopleMeant(in: sentence(around: cue.lowerBound)) }
    return people.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// The private person of the two sentences before whom a sentence points back to: `Ia …`, `Lelaki asal Melati itu …`.
  func peopleMeant(in sentence: Range<Int>) -> [NamedPerson] {
    let points = sentence.prefix(16).contains { index in
      word(index, in: Reading.pronouns)
        || word(index, in: Reading.humans)
          && (index + 1..<min(sentence.upperBound, index + 5)).contains { word($0, in: Reading.pointers) }
    }
    guard points else { return [] }
    let before = neighbourhood(around: sentence.lowerBound, before: 2, after: 0).lowerBound
    guard before < sentence.lowerBound else { return [] }
    if let last = privatePeople(in: before..<sentence.lowerBound).last { return [last] }
    let previous = self.sentence(around: sentence.lowerBound - 1)
    return NamedPerson(toldIn: max(before, previous.lowerBound)..<sentence.lowerBound, self).map { [$0] }
      ?? []
  }

  private static let pronouns = WordSet(words: "ia dia beliau dirinya almarhum almarhumah dialah beliaulah")
  private static let humans = WordSet(
    words:
      "lelaki laki-laki pria perempuan wanita ibu bapak nenek kakek remaja bocah gadis pemuda pemudi orang penjahat"
  )
  private static let pointers = WordSet(words: "itu ini tersebut")

  /// Anyone who is named in a range and not quoted, officials included.
  func namedPeople(in tokens: Range<Int>) -> [NamedPerson] {
    entities(in: tokens).compactMap { entity in
      switch entity.value {
      case .person(let person) where !person.isSpeaker: NamedPerson(tokens: entity.tokens)
      case .officeHolder(let holder) where !holder.name.isEmpty: NamedPerson(tokens: holder.name)
      default: nil
      }
    }
  }

  /// What a finding shows of a name: `F••••`.
  func maskedName(_ tokens: Range<Int>) -> String {
    text(of: tokens).split(separator: " ")
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
    return tellsChild(in: tokens) || tellsChildsAge(in: tokens)
  }

  /// A word for children, and not what a grown-up teaches: `guru kelas empat`.
  private func tellsChild(in tokens: Range<Int>) -> Bool {
    var from = tokens.lowerBound
    while from < tokens.upperBound,
      let found = Reading.childWords.first(in: from..<tokens.upperBound, of: self)
    {
      guard
        (max(tokens.lowerBound, found.lowerBound - 2)..<found.lowerBound).contains(where: {
          word($0, in: Reading.teachers)
        })
      else { return true }
      from = found.upperBound
    }
    return false
  }
  private static let teachers = WordSet(words: "guru wali pengajar pengampu")

  /// Whether a sentence speaks of preventing, teaching or counting rather than of one case.
  func isPrevention(_ tokens: Range<Int>) -> Bool { Reading.prevention.occur(in: tokens, of: self) }

  /// `anak 12 tahun`, `siswa 15 tahun`.
  private func tellsChildsAge(in tokens: Range<Int>) -> Bool {
    tokens.contains { index in
      (word(index, in: Reading.young) || word(index, in: Reading.aging)) && token(index + 1)?.kind == .number
        && word(index + 2, is: "tahun") && (Int(text(index + 1)) ?? 99) < 18
    }
  }

  private static let aging = WordSet(
    words: "baru masih berumur berusia usia umur usianya umurnya")
  private static let young = WordSet(
    words:
      "anak bocah remaja gadis laki-laki perempuan siswa siswi pelajar korban putri putra putrinya putranya anaknya cucunya keponakannya"
  )
  private static let childWords = Phrases(
    """
    anak di bawah umur, anak dibawah umur, seorang anak, bocah, balita, bayi, siswi, kelas 1 sd, kelas 2 sd, kelas 3 sd, kelas 4 sd, kelas 5 sd, kelas 6 sd, kelas 7 smp, kelas 8 smp, kelas 9 smp, kelas 10 sma, kelas 11 sma, kelas 12 sma, kelas 10 smk, kelas 11 smk, kelas 12 smk, masih tk, masih paud
    siswa sd, siswa smp, siswa sma
    siswa smk, pelajar sd, pelajar smp, pelajar sma, pelajar smk, murid sd, santri, santriwati, remaja putri, anak perempuan
    anak laki-laki, anak korban, korban anak, anak pelaku, pelaku anak, anak saksi, anak tersebut, anak itu, siswa kelas
    di bawah umur, masih sd, masih smp, masih sma, masih sekolah, pelajar, siswa, murid, kelas dua, kelas tiga, anak yang berhadapan, gadis, anak dari
    bersekolah, duduk di bangku, masih duduk, kelas satu, kelas empat, kelas lima, kelas enam, kelas i, kelas ii, kelas iii, kelas vi, kelas vii, kelas viii
    kelas ix, masih balita, masih bayi, itu anak, anak berstatus, antarpelajar, duduk di kelas, anak bungsu, anak didik, adalah anak, merupakan anak, ialah anak, anak yang menjadi, anak penjual, anak pedagang, anak buruh
    kakak beradik, anak berinisial, anak bernama, anak berusia, anak umur, remaja berinisial, remaja bernama, remaja itu, remaja tersebut
    bocah itu, anak sd, anak smp, anak tk, siswa tk, santri cilik, anak yatim, anak tiri, anak angkat, anak asuh, putri kandung, anak kandung, cucu, anak yang menusuk, anak yang membacok, anak yang memukul, anak yang mencuri, anak yang dianiaya, anak yang dirundung, anak yang dicabuli, anak yang diduga, anak yang dibawa, anak yang ditangkap, anak yang ditahan, anak yang diamankan, anak yang terlibat, anak yang melakukan, anak yang dilecehkan
    """)
  private static let prevention = Phrases(
    """
    pencegahan, mencegah, cegah, sosialisasi, penyuluhan, edukasi, seminar, webinar, deklarasi, antinarkoba, anti narkoba
    antikekerasan, anti kekerasan, antiperundungan, anti perundungan, kampanye, lomba, bahaya narkoba, duta, talkshow
    pelatihan, workshop, lokakarya, materi, stop perundungan, satgas ppks, layak anak, ramah anak, hari anak, memerangi
    menolak ajakan, tolak narkoba, menolak narkoba, tanpa narkoba, bermain peran, ikrar, jauhi, menjauhi, bebas narkoba, bersinar, bimbingan teknis, pembekalan, penanggulangan, rancangan, raperda, mengenali, ruang konseling, ruang aman, siswa yang mengalami, anak yang mengalami, bagi siswa yang, bagi anak yang, bagi korban, layanan konseling, menolak kekerasan, tidak ada kasus, hindari, menghindari, terhindar, bela diri, melindungi diri, keselamatan
    """)
}
