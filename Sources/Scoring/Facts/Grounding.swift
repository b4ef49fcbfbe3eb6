import Curriculum

/// Compares one part of an answer with the fact sheet.
struct Grounding {
  let index: FactIndex
  let part: String
  let text: UnitText
  /// Whether the answer is a plan, whose dates and numbers are the author's own.
  let isPlan: Bool
  /// Where each fact of the index first stands, in their order.
  let places: [Range<Int>?]

  init(index: FactIndex, part: String, text: UnitText, isPlan: Bool) {
    self.index = index
    self.part = part
    self.text = text
    self.isPlan = isPlan
    places = index.facts.indices.map { UnitPattern.first(of: index.facts[$0].patterns, in: text) }
  }

  /// Forbidden facts that are used, not those that are denied.
  var forbidden: [ForbiddenUse] {
    index.forbidden.compactMap { item, patterns in
      let uses = patterns.lazy.compactMap { $0.find(in: text, unless: Grounding.denials) }
      guard let found = uses.first else { return nil }
      let bytes = text.bytes(of: found)
      return ForbiddenUse(id: item.id, text: item.text, words: text.text(bytes), part: part, range: bytes)
    }
  }

  /// Everything that the sheet does not hold or holds otherwise, in the order of the text.
  ///
  /// - Parameter present: Whether the answer states each fact of the index somewhere, in their order.
  /// - Returns: What to show the learner and the facilitator.
  func ungrounded(present: [Bool]) -> [Ungrounded] {
    let quotes = QuoteCheck(grounding: self)
    let found =
      quantities(present: present) + weekdayConflicts + links + clockConflicts + denied + quotes.findings
      + NameCheck(grounding: self).findings + days + zones + turnedAround
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Makes the record of something on the bytes of a range of units.
  func ungrounded(_ kind: Ungrounded.Kind, units: Range<Int>, contradicts: String?) -> Ungrounded {
    let bytes = text.bytes(of: units)
    return Ungrounded(
      kind: kind, text: text.text(bytes), part: part, range: bytes, contradicts: contradicts,
      reference: index.reference)
  }

  private func quantities(present: [Bool]) -> [Ungrounded] {
    text.values.compactMap { place in
      guard text.units[place].isQuantity else { return nil }
      let unit = text.units[place]
      if let conflict = countConflict(at: place, present: present) {
        return ungrounded(
          .number, units: place..<min(place + 2, text.units.count), contradicts: conflict.says)
      }
      if index.knows(unit.value) || isTrivial(unit) { return nil }
      return ungrounded(
        Grounding.kind(unit.value), units: place..<place + 1,
        contradicts: displaced(by: unit.value, present: present))
    }
  }

  /// Small numbers in words are figures of speech more often than facts.
  private func isTrivial(_ unit: Unit) -> Bool {
    guard case .number(let number) = unit.value else { return false }
    return number <= 10 && !unit.isWrittenInDigits
  }

  private struct Conflict {
    /// The sentence of the sheet, where it is certain that the same thing is meant.
    let says: String?
  }

  /// Whether the sheet counts the same thing otherwise, and what it says.
  ///
  /// Words such as *orang* count many things, so for them it is a contradiction only if the number is unknown
  /// to the sheet and the fact missing, and something to look at if the sheet never counts them so.
  private func countConflict(at place: Int, present: [Bool]) -> Conflict? {
    let value = text.units[place].value
    guard case .number = value, let noun = FactIndex.counted(by: place, in: text) else { return nil }
    if let other = otherPerson(with: value, at: noun, before: place) { return Conflict(says: other) }
    let same = index.counted.indices.filter { index.counted[$0].noun.meet(text.units[noun].stems) }
    guard let first = same.first.map({ index.counted[$0] }) else {
      return unitConflict(of: value, at: noun, present: present)
    }
    guard !same.contains(where: { index.counted[$0].value == value }) else { return nil }
    let isKnown = index.knows(value)
    if Grounding.generic.contains(text.units[noun].word ?? "") {
      let missing = missingFact(with: first.value, present: present)
      if isKnown || missing == nil { return isTrivial(text.units[place]) ? nil : Conflict(says: nil) }
      return Conflict(says: missing)
    }
    if isTrivial(text.units[place]), isKnown || missingFact(with: first.value, present: present) == nil {
      return nil
    }
    return Conflict(says: first.text)
  }

  /// What the sheet says of a number that it counts in units of another kind: `24 jam`, not `24 hari`.
  ///
  /// A small number in words is one only if the fact that holds it is missing.
  private func unitConflict(of value: Unit.Value, at noun: Int, present: [Bool]) -> Conflict? {
    guard let own = text.units[noun].word.flatMap(UnitClasses.of) else { return nil }
    let known = index.counted.filter { $0.value == value && $0.unitClass != nil }
    guard let first = known.first, !known.contains(where: { $0.unitClass == own }) else { return nil }
    if noun > 0, isTrivial(text.units[noun - 1]), missingFact(with: value, present: present) == nil {
      return nil
    }
    return Conflict(says: first.text)
  }

  /// The sentence of the sheet that gives a number such as an age to another person than the text does.
  private func otherPerson(with value: Unit.Value, at noun: Int, before place: Int) -> String? {
    guard noun < place, let name = text.units[noun].word, index.isPerson(name) else { return nil }
    let owners = index.counted.filter { $0.isOfPerson && $0.value == value }
    let isRight = owners.contains { $0.noun.meet(text.units[noun].stems) }
    return isRight ? nil : owners.first?.text
  }

  private func missingFact(with value: Unit.Value, present: [Bool]) -> String? {
    let missing = index.facts.indices.first { !present[$0] && index.facts[$0].quantities.contains(value) }
    return missing.map { index.facts[$0].fact.text }
  }

  /// The fact that an unknown quantity seems to stand in for: one of the same kind that the answer lacks.
  private func displaced(by value: Unit.Value, present: [Bool]) -> String? {
    if case .number = value { return nil }
    if isPlan { return nil }
    let missing = index.facts.indices.filter { place in
      !present[place]
        && index.facts[place].quantities.contains {
          Grounding.isAlike($0, value) && Grounding.kind($0) == Grounding.kind(value)
        }
    }
    let displaced = missing.first { index.facts[$0].fact.isRequired } ?? missing.first
    return displaced.map { index.facts[$0].fact.text }
  }

  private static func isAlike(_ left: Unit.Value, _ right: Unit.Value) -> Bool {
    switch (left, right) {
    case (.percent, .percent), (.money, .money), (.clock, .clock), (.phone, .phone): true
    case (.date(let left), .date(let right)): (left.day == nil) == (right.day == nil)
    default: false
    }
  }

  private var weekdayConflicts: [Ungrounded] {
    text.values.compactMap { place in
      guard place > 0, case .date(let date) = text.units[place].value,
        case .weekday(let day) = text.units[place - 1].value,
        text.units[place].sentence == text.units[place - 1].sentence,
        place < 2 || text.units[place - 2].word != "sampai",
        let right = index.weekdays.first(where: { $0.date.agrees(with: date) })?.day ?? date.weekday,
        right != day
      else { return nil }
      return ungrounded(
        .date, units: place - 1..<place + 1, contradicts: "hari itu \(PartialDate.dayName(right))")
    }
  }

  static func kind(_ value: Unit.Value) -> Ungrounded.Kind {
    switch value {
    case .date, .weekday: .date
    case .clock: .clock
    case .phone: .phone
    case .link: .link
    default: .number
    }
  }

  private static let denials: Set<String> = [
    "tidak", "tak", "bukan", "belum", "jangan", "hoaks", "salah", "keliru", "menyesatkan", "palsu",
  ]

  private static let generic: Set<String> = [
    "orang", "warga", "jiwa", "hari", "jam", "menit", "bulan", "tahun", "pekan", "minggu", "kali", "meter",
    "km",
    "kilometer", "cm", "rumah", "keluarga", "anak", "unit", "buah", "titik", "lokasi", "kata", "kalimat",
  ]
}
