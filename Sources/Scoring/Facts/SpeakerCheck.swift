import Bahasa
import Curriculum

/// Tells in whose mouth a text puts the words of a quotation.
struct SpeakerCheck {
  let grounding: Grounding
  /// Every quotation of the text, as units.
  let quotes: [Range<Int>]

  private var units: [Unit] { grounding.text.units }
  private var people: [FactIndex.Known] { grounding.index.people }

  /// A quotation of the sheet that the text gives to somebody else.
  ///
  /// The speaker is looked for after the quotation, in its line and up to the next one, then before it; a pronoun
  /// (*katanya*) points back. Where nobody stands there, or several people without a verb of speech, nothing is
  /// said.
  func misattribution(of quoted: Range<Int>, quote: FactSheet.Quote) -> Ungrounded? {
    guard let speaker = people.first(where: { $0.person.name == quote.person }) else { return nil }
    let sentence = sentence(after: quoted)
    if let verb = verb(after: quoted), !isPronoun(verb) {
      guard let other = otherSpeaker(in: verb + 1..<max(verb + 1, sentence.upperBound), rightly: speaker)
      else {
        return nil
      }
      return grounding.ungrounded(
        .quote, units: quoted, contradicts: "itu ucapan \(quote.person), bukan \(other)")
    }
    let isBack = verb(after: quoted) != nil
    let after = isBack ? nil : named(in: sentence) ?? named(in: following(quoted))
    let named = after ?? named(in: before(quoted)) ?? []
    guard let other = named.first, named.count == 1, other.name != quote.person else { return nil }
    return grounding.ungrounded(
      .quote, units: quoted, contradicts: "itu ucapan \(quote.person), bukan \(other.name)")
  }

  /// Whether the text says that somebody spoke the words.
  func isAttributed(_ quoted: Range<Int>) -> Bool {
    if verb(after: quoted) != nil { return true }
    guard quoted.lowerBound > 0 else { return false }
    let before = before(quoted).filter { units[$0].sentence == units[quoted.lowerBound].sentence }
    guard let last = before.last, grounding.text.gap(last, quoted.lowerBound).contains(where: isColonOrComma)
    else { return false }
    return before.contains { isSpeech($0) || units[$0].word == "menurut" }
  }

  private func isColonOrComma(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ":") || byte == UInt8(ascii: ",")
  }

  /// Who stands after a verb of speech, if that is not the right speaker: the first of the people of the sheet,
  /// else a name or an office that is not the speaker's.
  private func otherSpeaker(in place: Range<Int>, rightly known: FactIndex.Known) -> String? {
    let first = place.first { units[$0].word.map { grounding.index.isPerson($0) } == true }
    if let first, let word = units[first].word {
      guard !known.names.contains(word) else { return nil }
      return people.first { $0.names.contains(word) }?.person.name
    }
    let start = place.first { units[$0].word.map { !FunctionWords.all.contains($0) } ?? false }
    guard let start else { return nil }
    let run = (start..<place.upperBound).prefix { units[$0].isCapitalized && units[$0].word != nil }
    let telling = run.filter { place in
      !units[place].stems.contains { grounding.index.placeStems.contains($0) }
        && units[place].word.map { !SpeakerCheck.titles.contains($0) } == true
    }
    let strange = telling.filter { place in
      !units[place].stems.contains { grounding.index.vocabulary.contains($0) }
    }
    guard !telling.isEmpty, let end = run.last,
      strange.count >= 2
        || !telling.contains(where: { units[$0].stems.contains { known.stems.contains($0) } })
    else { return nil }
    return grounding.text.text(grounding.text.bytes(of: start..<end + 1))
  }

  private func named(in range: Range<Int>) -> [FactSheet.Person]? {
    let words = Set(range.compactMap { units[$0].word })
    let named = people.filter { !$0.names.isDisjoint(with: words) }.map(\.person)
    return named.isEmpty ? nil : named
  }

  /// The verb of speech with which the words right after a quotation begin.
  private func verb(after quoted: Range<Int>) -> Int? {
    let next = quoted.upperBound
    guard next < units.count, !startsLine(next), isSpeech(next) else { return nil }
    return next
  }

  private func isSpeech(_ place: Int) -> Bool {
    units[place].stems.contains { SpeakerCheck.verbs.contains($0) }
  }

  private func isPronoun(_ verb: Int) -> Bool { units[verb].word?.hasSuffix("nya") == true }

  private func startsLine(_ place: Int) -> Bool {
    guard place > 0 else { return true }
    return grounding.text.gap(place - 1, place).contains(UInt8(ascii: "\n"))
      && units[place].sentence != units[place - 1].sentence
  }

  /// The rest of the sentence after a quotation, up to the next one.
  private func sentence(after quoted: Range<Int>) -> Range<Int> {
    let start = quoted.upperBound
    guard start < units.count, units[start].sentence <= units[start - 1].sentence + 1 else {
      return start..<start
    }
    let next = quotes.first { $0.lowerBound >= start }?.lowerBound ?? units.count
    let end = (start..<next).prefix { units[$0].sentence == units[start].sentence }.last
    return start..<(end.map { $0 + 1 } ?? start)
  }

  /// At most twelve units after a quotation, up to the end of the next sentence or the next quotation.
  private func following(_ quoted: Range<Int>) -> Range<Int> {
    let next = quotes.first { $0.lowerBound >= quoted.upperBound }?.lowerBound ?? units.count
    let last = units[quoted.upperBound - 1].sentence + 1
    let end = (quoted.upperBound..<min(quoted.upperBound + 12, next)).last { units[$0].sentence <= last }
    return quoted.upperBound..<(end.map { $0 + 1 } ?? quoted.upperBound)
  }

  /// At most twenty units of the same or the previous sentence before a quotation, after the one before.
  private func before(_ quoted: Range<Int>) -> Range<Int> {
    let last = quotes.last { $0.upperBound <= quoted.lowerBound }?.upperBound ?? 0
    let start = (max(last, quoted.lowerBound - 20)..<quoted.lowerBound).first {
      units[$0].sentence >= units[quoted.lowerBound].sentence - 1
    }
    return (start ?? quoted.lowerBound)..<quoted.lowerBound
  }

  private static let titles: Set<String> = ["bapak", "ibu", "pak", "bu", "saudara", "haji", "hajah"]

  private static let verbs = Set(
    """
    kata ujar tutur ucap jelas ungkap tegas sebut papar imbuh tambah terang lanjut pesan cerita sambung
    """.split(whereSeparator: \.isWhitespace).map { WordHash($0.utf8) })
}
