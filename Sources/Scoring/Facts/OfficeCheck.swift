import Curriculum

/// Compares what is said of people, before and after their names, with their offices on the sheet.
///
/// Every mention counts: a text may give the right office once and another the second time.
struct OfficeCheck {
  let grounding: Grounding

  private var index: FactIndex { grounding.index }
  private var units: [Unit] { grounding.text.units }

  /// Offices that are another person's or nobody's, one for each mention.
  var findings: [Ungrounded] {
    index.people.flatMap { known -> [Ungrounded] in
      guard let office = known.person.office, let pattern = known.pattern else { return [] }
      return pattern.all(in: grounding.text).compactMap { name in
        if let start = strangeStart(before: name, of: known) ?? foreignStart(before: name, of: known) {
          return grounding.ungrounded(
            .office, units: start..<name.upperBound, contradicts: "jabatannya \(office)")
        }
        guard let end = officeEnd(after: name), isForeign(name.upperBound..<end, to: known) else {
          return nil
        }
        return grounding.ungrounded(
          .office, units: name.lowerBound..<end, contradicts: "\(known.person.name): \(office)")
      }
    }
  }

  /// Where an office begins that nobody, or not this person, holds by the sheet: from the last head of an office
  /// within eight units before the name, or of the capitalised words right before it.
  private func strangeStart(before name: Range<Int>, of known: FactIndex.Known) -> Int? {
    let start = head(before: name.lowerBound) ?? capitalizedStart(before: name.lowerBound)
    guard let start else { return nil }
    let isStrange = (start..<name.lowerBound).contains { place in
      units[place].isCapitalized && units[place].word.map { !isNeutral($0) } == true
        && !isOwn(place, known) && !isPlace(place)
    }
    return isStrange ? start : nil
  }

  /// The last head of an office within eight units before a name, in its sentence and after the name before.
  private func head(before name: Int) -> Int? {
    let sentence = units[name].sentence
    let places = (max(0, name - 8)..<name).reversed().prefix { place in
      units[place].sentence == sentence && units[place].word.map { !index.isPerson($0) } ?? true
    }
    return places.first { place in
      units[place].word.map { OfficeCheck.heads.contains($0) || index.officeHeads.contains($0) } == true
    }
  }

  /// Where capitalised words begin that stand right before a name; the first word of a sentence does not count,
  /// nor does one that is no name of an office on its own.
  private func capitalizedStart(before name: Int) -> Int? {
    let sentence = units[name].sentence
    let run = (0..<name).reversed().prefix { place in
      units[place].sentence == sentence && units[place].isCapitalized && name - place <= 8
        && units[place].word.map { !index.isPerson($0) } == true
        && !grounding.text.gap(place, place + 1).contains { OfficeCheck.stops.contains($0) }
    }
    guard let start = run.last, !grounding.text.isTitle(at: name) else { return nil }
    let isOpening = start == 0 || units[start - 1].sentence != sentence
    return isOpening && run.count < 2 ? nil : start
  }

  /// Where words of another person's office stand in what leads up to a name: `Kepala Dinas dr. buruh pabrik,
  /// warga Larangan, Siti Marlina`.
  ///
  /// Only words of offices and places lead up to it; a comma between another's office and the person's own
  /// separates two people.
  private func foreignStart(before name: Range<Int>, of known: FactIndex.Known) -> Int? {
    var hasOwn = false
    var place = name.lowerBound - 1
    while place >= 0, name.lowerBound - place <= 24, units[place].sentence == units[name.lowerBound].sentence
    {
      let word = units[place].word
      if word.map({ index.isPerson($0) }) == true { return nil }
      if word == "dan" || word == "serta" {
        guard place > 0, isOwn(place - 1, known), !isPlace(place - 1) else { return nil }
      } else if isOwn(place, known) {
        hasOwn = hasOwn || !isPlace(place)
      } else if isOthers(place, than: known), !isPlace(place) {
        let isApart = grounding.text.gap(place, place + 1).contains { OfficeCheck.stops.contains($0) }
        return isApart && hasOwn ? nil : place
      } else if word != nil, !isPlace(place), word != "di", word != "dari" {
        return nil
      }
      place -= 1
    }
    return nil
  }

  /// The end of at most five units after a name, in its sentence and before the next name.
  private func officeEnd(after name: Range<Int>) -> Int? {
    let after = (name.upperBound..<min(name.upperBound + 5, units.count)).prefix { place in
      units[place].sentence == units[name.lowerBound].sentence
        && units[place].word.map { !index.isPerson($0) } ?? true
    }
    return after.last.map { $0 + 1 }
  }

  /// Whether the first words of an office are another person's: one after a comma, else two, or a name alone.
  private func isForeign(_ office: Range<Int>, to known: FactIndex.Known) -> Bool {
    let words = office.filter { place in
      units[place].word != nil && !units[place].isFunction && !isPlace(place)
    }
    guard let first = words.first else { return false }
    let isApposition = grounding.text.gap(office.lowerBound - 1, first).contains(UInt8(ascii: ","))
    if isApposition, let word = units[first].word, OfficeCheck.roles.contains(word), !isOwn(first, known) {
      return true
    }
    guard isApposition || words.count > 1 || units[first].isCapitalized else { return false }
    return index.people.contains { other in
      other.person.name != known.person.name && other.person.office != nil
        && words.prefix(isApposition ? 1 : 2).allSatisfy { place in
          units[place].stems.contains { other.stems.contains($0) && !known.stems.contains($0) }
        }
    }
  }

  private func isNeutral(_ word: String) -> Bool {
    FunctionWords.all.contains(word) || OfficeCheck.titles.contains(word)
  }

  private func isOwn(_ place: Int, _ known: FactIndex.Known) -> Bool {
    units[place].stems.contains { known.stems.contains($0) }
  }

  private func isPlace(_ place: Int) -> Bool {
    units[place].stems.contains { index.placeStems.contains($0) }
  }

  private func isOthers(_ place: Int, than known: FactIndex.Known) -> Bool {
    index.people.contains { other in
      other.person.name != known.person.name && other.person.office != nil
        && units[place].stems.contains { other.stems.contains($0) }
    }
  }

  private static let stops = Set(",;:.()\"/".utf8)

  /// Words before a name that are no office.
  private static let titles: Set<String> = [
    "bapak", "ibu", "pak", "bu", "saudara", "haji", "hajah", "nenek", "kakek", "foto", "narahubung",
  ]

  /// Words with which people are told after their names.
  private static let roles: Set<String> = heads.union([
    "anggota", "staf", "pegawai", "petugas", "guru", "dokter", "perawat", "bidan", "pedagang", "buruh",
    "petani",
    "nelayan", "pengamat", "pakar", "aktivis", "tokoh", "humas", "pengusaha", "mahasiswa", "wartawan",
    "polisi",
  ])

  private static let heads: Set<String> = [
    "kepala", "sekretaris", "bupati", "wali", "camat", "lurah", "direktur", "ketua", "asisten", "menteri",
    "gubernur", "kapolres", "komandan", "manajer", "wakil", "inspektur", "juru",
  ]
}
