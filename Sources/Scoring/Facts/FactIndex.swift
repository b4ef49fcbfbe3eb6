import Bahasa
import Curriculum

/// A fact sheet prepared for comparing many texts with it.
///
/// A class for being handed from check to check as one reference: nothing in it ever changes.
final class FactIndex: Sendable {
  struct Prepared {
    let fact: FactSheet.Fact
    let patterns: [UnitPattern]
    /// The quantities in its wording and its variants.
    let quantities: [Unit.Value]
  }

  /// A quantity of the sheet and the word that it counts.
  struct Counted {
    let value: Unit.Value
    let noun: Stems
    /// The sentence of the sheet, for telling what it says.
    let text: String
    /// Whether it stands after a person's name, as an age does.
    var isOfPerson = false
    /// The kind of unit that it is counted in.
    var unitClass: Int?
  }

  /// A quotation of the sheet.
  struct Quote {
    let units: [Unit]
    /// The hashes of these.
    let hashes: WordSet
  }

  /// Someone of the sheet.
  struct Known {
    let person: FactSheet.Person
    let pattern: UnitPattern?
    /// The stems of the office and of the other names.
    let stems: Set<WordHash>
    /// All words of the name.
    let names: Set<String>
  }

  let sheet: FactSheet
  let facts: [Prepared]
  let forbidden: [(item: FactSheet.Forbidden, patterns: [UnitPattern])]
  let quotes: [Quote]
  /// Every quantity that may be used without being checked.
  let known: Set<Unit.Value>
  let dates: [PartialDate]
  let counted: [Counted]
  /// The weekday that the sheet gives a date.
  let weekdays: [(date: PartialDate, day: Int)]
  /// Addresses of the sheet.
  let links: Set<String>
  /// The times of day between which the sheet says that something is.
  let clockRanges: Set<[Int]>
  /// The people with what tells them.
  let people: [Known]
  /// The words of their names that are long enough to be misspelt.
  let nameWords: [NameWord]
  /// The stems of the places, which may stand in any office.
  let placeStems: Set<WordHash>
  /// The stems of every word of the sheet.
  let vocabulary: WordSet
  /// What the sheet says and denies, without what else the learner was given.
  let polarity: Polarity
  /// Where the sheet, or what else the learner was given, uses words that have an opposite.
  let opposites: OppositeClaims
  /// The stems of the words with which the wordings of facts begin.
  let factOpeners: WordSet
  /// The stems of the content words that the sheet states.
  let affirmedVocabulary: WordSet
  /// Days of the week that may be named: those of the sheet, of its dates, and within its ranges.
  let weekdaysNamed: Set<Int>
  /// The days of the week between which the sheet says that something is.
  let dayRanges: Set<[Int]>
  /// The time zones of the sheet, in small letters.
  let zones: Set<String>
  /// What follows a word such as *kabupaten* in the names of places.
  let placeNames: [String: Set<String>]
  /// The words with which the offices of the people begin, *warga* left out.
  let officeHeads: Set<String>
  /// What to call the sheet when speaking of it.
  let reference: FactReference

  /// Prepares a sheet.
  ///
  /// - Parameters:
  ///   - sheet: The sheet.
  ///   - background: Other texts that the learner was given, whose numbers and names may be used too.
  ///   - reference: What to call it.
  init(_ sheet: FactSheet, background: [UnitText], reference: FactReference = .sheet) {
    self.sheet = sheet
    self.reference = reference
    facts = sheet.facts.map { fact in
      let units = ([fact.text] + fact.values).flatMap { UnitText($0).units }
      return Prepared(
        fact: fact, patterns: fact.values.compactMap { UnitPattern($0, gap: FactIndex.gap(of: fact.kind)) },
        quantities: units.filter(\.isQuantity).map(\.value))
    }
    forbidden = sheet.forbidden.map { ($0, $0.values.compactMap { UnitPattern($0, gap: 1) }) }
    quotes = sheet.quotes.map { quote in
      let units = UnitText(quote.words).units
      return Quote(units: units, hashes: WordSet(units.map(\.hash)))
    }
    let own = FactIndex.texts(of: sheet).map { UnitText($0) }
    let texts = own + background
    polarity = Polarity(own)
    opposites = OppositeClaims(texts)
    factOpeners = WordSet(facts.flatMap(\.patterns).flatMap { $0.units.first?.stems ?? Stems() })
    affirmedVocabulary = WordSet(own.flatMap(\.units).filter { !$0.isFunction }.flatMap(\.stems))
    zones = FactIndex.zones(in: texts)
    dayRanges = Set(texts.flatMap { text in text.units.indices.compactMap { text.dayRange(at: $0) } })
    placeNames = FactIndex.placeNames(in: texts)
    let units = texts.flatMap(\.units)
    known = Set(units.filter(\.isQuantity).map(\.value))
    dates = units.compactMap { if case .date(let date) = $0.value { date } else { nil } }
    vocabulary = WordSet(units.flatMap(\.stems))
    links = Set(units.compactMap { if case .link(let link) = $0.value { link } else { nil } })
    clockRanges = Set(texts.flatMap { text in text.units.indices.compactMap { text.clockRange(at: $0) } })
    people = sheet.people.map { person in
      Known(
        person: person, pattern: person.office == nil ? nil : UnitPattern(person.name, gap: 0),
        stems: Set(
          UnitText(([person.office ?? ""] + person.aliases).joined(separator: " ")).units.flatMap(\.stems)),
        names: Set(UnitText(person.name).units.compactMap(\.word)))
    }
    nameWords = sheet.people.flatMap { UnitText($0.name).units.compactMap(\.word) }.filter { $0.count >= 5 }
      .map { NameWord($0) }
    officeHeads = Set(
      sheet.people.compactMap { UnitText($0.office ?? "").units.first?.word }.filter { $0 != "warga" })
    placeStems = Set(sheet.places.flatMap { UnitText($0).units.flatMap(\.stems) })
    weekdays = texts.flatMap { FactIndex.weekdays(in: $0) }
    let names = Set(people.flatMap(\.names))
    counted = texts.flatMap { FactIndex.counted(in: $0, people: names) }
    weekdaysNamed = FactIndex.weekdaysNamed(in: texts, dates: dates, ranges: dayRanges)
  }

  /// Whether a word is part of the name of one of the people.
  func isPerson(_ word: String) -> Bool { people.contains { $0.names.contains(word) } }

  /// Whether a quantity stands on the sheet.
  func knows(_ value: Unit.Value) -> Bool {
    switch value {
    case .date(let date): knows(date)
    default: known.contains(value)
    }
  }

  /// A date whose year the sheet gives must have that year.
  private func knows(_ date: PartialDate) -> Bool {
    let same = dates.filter { $0.month == date.month && (date.day == nil || $0.day == date.day) }
    let years = Set(same.compactMap(\.year))
    return !same.isEmpty && (date.year.map { years.isEmpty || years.contains($0) } ?? true)
  }

  private static func gap(of kind: FactSheet.Fact.Kind) -> Int {
    switch kind {
    case .who, .office, .date, .clock, .number, .money, .contact: 1
    default: 2
    }
  }

  private static func texts(of sheet: FactSheet) -> [String] {
    var texts = [sheet.title, sheet.summary] + sheet.places
    for fact in sheet.facts { texts += [fact.text] + fact.values }
    for quote in sheet.quotes { texts += [quote.words, quote.person, quote.office ?? ""] }
    for person in sheet.people { texts += [person.name, person.office ?? ""] + person.aliases }
    return texts
  }

  /// Days of the week that stand right before a date.
  static func weekdays(in text: UnitText) -> [(date: PartialDate, day: Int)] {
    text.units.indices.dropFirst().compactMap { index in
      guard case .date(let date) = text.units[index].value,
        case .weekday(let day) = text.units[index - 1].value,
        text.units[index].sentence == text.units[index - 1].sentence,
        index < 2 || text.units[index - 2].word != "sampai"
      else { return nil }
      return (date, day)
    }
  }

  /// Numbers with the content word after them, or the name before them: `48 perawat`, `Siaga 2`.
  static func counted(in text: UnitText, people: Set<String>) -> [Counted] {
    text.units.indices.compactMap { index in
      guard case .number = text.units[index].value, let noun = counted(by: index, in: text) else {
        return nil
      }
      let isOfPerson = noun < index && text.units[noun].word.map { people.contains($0) } == true
      let sentence = text.sentences.first { $0.contains(index) } ?? index..<index + 1
      return Counted(
        value: text.units[index].value, noun: text.units[noun].stems,
        text: text.text(text.bytes(of: sentence)), isOfPerson: isOfPerson,
        unitClass: text.units[noun].word.flatMap(UnitClasses.of))
    }
  }

  /// The word that a number counts or belongs to; in brackets, as an age, it belongs to the name before it.
  static func counted(by index: Int, in text: UnitText) -> Int? {
    let before = text.units[index].range.lowerBound - 1
    let isBracketed = before >= 0 && text.bytes[before] == UInt8(ascii: "(")
    let (noun, name) = (noun(after: index, in: text), name(before: index, in: text))
    return isBracketed ? name ?? noun : noun ?? name
  }

  /// The capitalised word that a number belongs to: the unit before it in the same sentence.
  static func name(before index: Int, in text: UnitText) -> Int? {
    guard index > 0, text.units[index - 1].sentence == text.units[index].sentence,
      text.units[index - 1].word != nil, text.units[index - 1].isCapitalized
    else { return nil }
    return index - 1
  }

  /// The content word that a number counts: the next unit, if it is a word that carries matter.
  static func noun(after index: Int, in text: UnitText) -> Int? {
    let next = index + 1
    guard next < text.units.count, text.units[next].sentence == text.units[index].sentence,
      !text.units[next].isFunction, let word = text.units[next].word, word.count > 2
    else { return nil }
    return next
  }
}
