import Bahasa
import RuleKit

/// The judgement on an unknown word where it stands.
enum SalahKetik {
  private static let typos = WordMemory<Typo?>()
  private static let neighbours = WordMemory<Suggestion?>()

  /// Reports an unknown word as an error, or as a question, or not at all.
  static func check(_ index: Int, _ reading: Reading, _ report: inout Report) {
    let token = reading.tokens[index]
    guard token.flags.isDisjoint(with: [.apostrophe, .nonASCII]) else { return }
    let text = reading.text(index)
    let lowered = text.lowercased()
    let folded = Array(lowered.utf8)
    guard !reading.draft.settings.vocabulary.contains(text) else { return }
    let isSmall = token.shape == .lower
    if token.flags.contains(.hyphen) {
      if folded.starts(with: "se-".utf8), token.shape == .capitalized {
        // `se-Kabuapten`
        let rest = Array(folded.dropFirst(3))
        guard rest.withUnsafeBufferPointer({ !Lexicon.standard.knows($0) }),
          let meant = Lexicon.standard.commonNeighbour(of: rest)
        else { return }
        let right = "se-" + cased(meant.word, false)
        report.add(index, wording(text, right), fix: .tinjau(right))
        return
      }
      guard let right = Lexicon.standard.mendedTwins(folded) ?? mendedParts(folded) else { return }
      report.add(index, wording(text, cased(right, isSmall)), fix: .tinjau(cased(right, isSmall)))
      return
    }
    if isSmall, let torn = tornWord(at: index, folded, reading) {
      let right = reading.text(torn.lowerBound) + reading.text(torn.lowerBound + 1)
      report.add(torn, "Kata ini terpisah: “\(right)”", fix: .tinjau(right))
      return
    }
    guard token.length >= 4, Peluluhan.correction(of: lowered) == nil,
      Peluluhan.cluster(of: lowered) == nil, SerapanBerpola.withV(lowered) == nil,
      SerapanBerpola.withoutIr(lowered) == nil, !PartikelPun.isJoined(text),
      !(isSmall && NamaHurufKecil.isName(index, reading))
    else { return }
    let isOpening = token.flags.contains(.sentenceStart) && !reading.isInHeading(index)
    if !isSmall, !isOpening {
      let neighbour = neighbours.answer(for: token.hash) { Lexicon.standard.commonNeighbour(of: folded) }
      guard let meant = neighbour, !recurs(index, reading),
        !standsInForeignName(index, reading), !mayBePlace(index, reading),
        !report.isInDictionary(lowered)
      else {
        return
      }
      report.add(index, wording(text, cased(meant.word, false)), fix: .tinjau(cased(meant.word, false)))
      return
    }
    // `Andang menegaskan` opens a sentence, `kata Andang` stands elsewhere: a name.
    if isOpening, !isSmall, NamaHurufKecil.isCapitalNearby(index, reading) { return }
    let typo = typos.answer(for: token.hash) { Lexicon.standard.typo(folded) }
    let best = typo?.suggestions.first
    let right = best.map { cased($0.word, isSmall) }
    if isSmall, !isInUse(best), let preposition = Lexicon.standard.joinedPreposition(of: folded) {
      let right = preposition + " " + text.dropFirst(preposition.count)
      report.add(index, "Dua kata menempel: “\(right)”", fix: .tinjau(right))
      return
    }
    let isError =
      typo?.confidence == .sure
      && best.map {
        ($0.distance == 1 || !recurs(index, reading))
          && (isSmall || $0.frequency >= 40 || $0.distance == 1 && token.length >= 10)
      } == true
    let split = isSmall && !isError ? Lexicon.standard.splitWords(of: folded) : nil
    // The dictionary is slow: it is asked only of what would be reported.
    guard isError || split != nil || isSmall && right != nil, !report.isInDictionary(lowered) else { return }
    if isError, let right {
      report.add(index, wording(text, right), fix: .tinjau(right))
    } else if let split {
      let right = split.first + " " + split.second
      report.add(index, "Dua kata menempel: “\(right)”", fix: .tinjau(right))
    } else if let right {
      report.add(
        index, "“\(text)” tidak ada dalam kamus; mungkin “\(right)”", fix: .tinjau(right),
        .atMost(.saran, .dugaan))
    }
  }

  /// What a folded word with one hyphen should be, where every unknown half is surely a slip: *progam-progam*.
  private static func mendedParts(_ word: [UInt8]) -> String? {
    let parts = word.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).map(Array.init)
    guard parts.count == 2, parts.allSatisfy({ $0.count >= 4 }) else { return nil }
    var mended: [String] = []
    for part in parts {
      if part.withUnsafeBufferPointer({ Lexicon.standard.knows($0) }) {
        mended.append(String(decoding: part, as: UTF8.self))
      } else if let typo = Lexicon.standard.typo(part), typo.confidence == .sure,
        let meant = typo.suggestions.first, meant.distance == 1
      {
        mended.append(meant.word)
      } else {
        return nil
      }
    }
    return mended.joined(separator: "-")
  }

  /// Reports a capitalised word between the day and the year that is one slip from a month: `18 Agutus 2018`.
  static func checkMonth(_ index: Int, _ reading: Reading, _ report: inout Report) {
    guard reading.before(index)?.kind == .number, reading.after(index)?.kind == .number,
      reading.tokens[index + 1].length == 4, reading.entry(index) == nil,
      reading.tokens[index].classes.isDisjoint(with: .month)
    else { return }
    let text = reading.text(index)
    let near = Lexicon.standard.suggestions(for: Array(text.lowercased().utf8), limit: 3)
    guard let month = near.first(where: { isLongMonth($0.word) }) else { return }
    let right = cased(month.word, false)
    report.add(index, wording(text, right), fix: .tinjau(right))
  }

  /// Not `mei`, which is one slip away from too much else.
  private static func isLongMonth(_ word: String) -> Bool {
    word.utf8.count > 3 && CalendarWords.months.contains(WordHash(word.utf8))
  }

  /// Whether a suggestion is one slip away and a word in frequent use itself, not only by its parts.
  private static func isInUse(_ meant: Suggestion?) -> Bool {
    guard let meant, meant.distance == 1, meant.frequency >= 38 else { return false }
    return Lexicon.standard.entry(WordHash(meant.word.utf8)) != nil
  }

  private static func wording(_ text: String, _ right: String) -> String {
    "“\(text)” mungkin maksudnya “\(right)”"
  }

  private static func cased(_ word: String, _ isSmall: Bool) -> String {
    isSmall ? word : Casing.capitalized(word)
  }

  /// Whether a capitalised neighbour is an English word: `International Airport`.
  private static func standsInForeignName(_ index: Int, _ reading: Reading) -> Bool {
    [index - 1, index + 1].contains { neighbour in
      guard let token = reading.token(neighbour), token.kind == .word, token.shape != .lower else {
        return false
      }
      guard let entry = reading.entry(neighbour) else { return token.length > 6 }
      return entry.kinds.contains(.foreign) && !entry.kinds.contains(.base)
    }
  }

  /// Whether a capitalised word may be the name of a place that only looks like a common word: `Kecamatan Sindang`.
  private static func mayBePlace(_ index: Int, _ reading: Reading) -> Bool {
    if let next = reading.after(index), next.kind == .word, next.shape != .lower { return false }
    guard let previous = reading.before(index), reading.tokens[index].length > 7 else { return true }
    return !previous.isWord || previous.shape == .lower || previous.classes.contains(.placeNoun)
  }

  /// Whether the draft has the word again nearby: what is written twice is a name or a term.
  private static func recurs(_ index: Int, _ reading: Reading) -> Bool {
    let word = reading.tokens[index].hash
    return reading.surroundings(of: index).contains { $0 != index && reading.tokens[$0].hash == word }
  }

  /// The word and the neighbour that belongs to it: `ke giatan`.
  private static func tornWord(at index: Int, _ folded: [UInt8], _ reading: Reading) -> Range<Int>? {
    if let previous = reading.before(index), previous.kind == .word,
      previous.flags.isDisjoint(with: [.hyphen]),
      previous.shape == .lower || previous.flags.contains(.sentenceStart),
      Lexicon.standard.isTornWord(Array(reading.text(index - 1).lowercased().utf8), folded)
    {
      return index - 1..<index + 1
    }
    if let next = reading.after(index), next.kind == .word, next.shape == .lower,
      !next.flags.contains(.hyphen),
      Lexicon.standard.isTornWord(folded, Array(reading.text(index + 1).utf8))
    {
      return index..<index + 2
    }
    return nil
  }

  /// Capitals in the wrong place: `POsitif`, `JabungTimur`.
  static func checkCapitals(_ index: Int, _ text: String, _ reading: Reading, _ report: inout Report) {
    let capitals = text.indices.filter { text[$0].isUppercase }
    guard let last = capitals.last, text.first?.isUppercase == true, capitals.count == 2, text.count >= 6
    else {
      return
    }
    if last == text.index(after: text.startIndex), Lexicon.standard.knows(text.lowercased()) {
      let right = Casing.titleCased(text)
      report.add(index, "Kapital keliru: “\(text)” ditulis “\(right)”", fix: .tinjau(right))
    } else if text.distance(from: text.startIndex, to: last) >= 4,
      text.distance(from: last, to: text.endIndex) >= 4,
      Lexicon.standard.knows(text[last...].lowercased())
    {
      let right = text[..<last] + " " + text[last...]
      report.add(
        index, "Dua kata menempel: “\(right)”", fix: .tinjau(String(right)), .atMost(.peringatan, .dugaan))
    }
  }
}
