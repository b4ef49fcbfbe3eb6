import Curriculum

/// Looks for reasons not to trust what facts and findings say of an answer.
///
/// The thresholds were set on the model answers of the course, which all stay clear of them, and on texts made
/// to deceive (`HonestScoreTests`).
struct DoubtCheck {
  let material: WritingMaterial
  let texts: [String: String]
  /// The texts as units.
  let read: [String: UnitText]
  let facts: [FactEvidence]
  let overlap: Overlap
  let limits: [LimitEvidence]

  var doubts: [Doubt] {
    let filled = material.task.parts.filter { !DoubtCheck.isBlank(texts[$0.id]) }
    guard !filled.isEmpty else { return [.empty] }
    let whole = filled.compactMap { texts[$0.id] }.joined(separator: "\n\n")
    let text = filled.count == 1 ? read[filled[0].id] ?? UnitText(whole) : UnitText(whole)
    let prose = Prose(text, vocabulary: material.vocabulary)
    var result: [Doubt] = []
    if filled.count < material.task.parts.count { result.append(.partMissing) }
    if isGibberish(prose) { result.append(.gibberish) }
    if isCopiedPrompt(whole, text) { result.append(.copiedPrompt) }
    if overlap.sheet > 0.6 || isPatchedSheet(text) { result.append(.copiedSheet) }
    if overlap.source > 0.9 { result.append(.copiedSource) }
    if isOffTopic(prose) { result.append(.offTopic) }
    if losesSource(prose) { result.append(.lostSource) }
    if isFactList(prose) { result.append(.factList) }
    if limits.contains(where: { $0.isFarOff }) { result.append(.farOffLimits) }
    if isAsking(prose) { result.append(.questions) }
    if prose.unstatedShare > 0.4 { result.append(.hearsay) }
    if prose.strangeSentences * 4 > prose.longSentences { result.append(.foreign) }
    if isPadded(prose) { result.append(.padded) }
    if isDisordered { result.append(.disordered) }
    return result
  }

  private func isGibberish(_ prose: Prose) -> Bool {
    guard prose.words >= 3 else { return prose.text.units.count < 2 }
    return prose.knownShare < 0.88 || (prose.brokenJoints >= 2 && prose.brokenJoints * 60 > prose.words)
  }

  /// Runs of eight words from the task; a text too short for that counts if the task holds it as it is.
  private func isCopiedPrompt(_ text: String, _ read: UnitText) -> Bool {
    if overlap.prompt > 0.6 { return true }
    let words = read.wordHashes
    if words.count >= 12, material.promptTrigrams.coverage(of: words) > 0.5 { return true }
    guard read.units.count < 2 * Shingles.length else { return false }
    let normalized = AnswerText.normalized(text)
    return normalized.split(separator: " ").count >= 4 && material.promptText.contains(normalized)
  }

  /// Whether the sheet was copied with a word changed here and there.
  ///
  /// Warnings may be nearly as terse as their sheet.
  private func isPatchedSheet(_ text: UnitText) -> Bool {
    let words = text.units.count
    let limit = isTerse ? 0.83 : words >= 100 ? 0.795 : 0.81
    guard words >= 40, material.facts != nil else { return false }
    return material.sheetTrigrams.coverage(of: text.wordsOutsideQuotes) > limit
  }

  private var isNews: Bool {
    material.task.parts.contains { $0.draftKind == "berita" || $0.draftKind == "siaran-pers" }
  }

  private var isTerse: Bool { material.task.parts.contains { $0.draftKind == "siaga" } }

  /// Whether what should be stated is asked.
  private func isAsking(_ prose: Prose) -> Bool {
    material.grounds != nil && prose.words >= 8 && prose.questionShare > 0.6
  }

  private func isOffTopic(_ prose: Prose) -> Bool {
    let required = facts.count { $0.isRequired }
    let missing = facts.count { $0.isRequired && $0.status == .missing }
    if required >= 3, Double(required - missing) < 0.25 * Double(required) { return true }
    let leastRelated = material.facts == nil && material.task.source == nil ? 0.2 : 0.4
    return prose.words >= 5 && prose.relatedShare < leastRelated
  }

  /// Whether a rewritten draft keeps fewer than half of the quantities of its source.
  private func losesSource(_ prose: Prose) -> Bool {
    guard material.sourceQuantities.count >= 2 else { return false }
    let kept = Set(prose.text.units.map(\.value)).intersection(material.sourceQuantities)
    return kept.count * 2 < material.sourceQuantities.count
  }

  /// Few words of grammar, or short pieces between commas: facts strung together.
  private func isFactList(_ prose: Prose) -> Bool {
    guard material.facts != nil, material.task.table == nil, prose.text.units.count >= 8 else { return false }
    if isNews, prose.semicolons >= 3 { return true }
    let tokens = prose.text.tokens
    if tokens.indices.count(where: { tokens[$0].startsLine && tokens[$0].first == "|" }) >= 3 { return true }
    return prose.functionShare < 0.07 || prose.sameOpeners > 0.5
      || (!isTerse && prose.segmentLength < 4.5 && prose.functionShare < 0.2)
  }

  private func isPadded(_ prose: Prose) -> Bool {
    guard material.task.table == nil else { return false }
    if prose.repeatsSentence || prose.emptySentences * 3 > prose.longSentences { return true }
    guard prose.text.units.count >= 30 else { return false }
    return prose.freshShare < 0.88
      || (prose.emptySentences >= 3 && prose.emptySentences * 5 > prose.longSentences)
  }

  /// Whether a news text stands on its head: it opens with what belongs at its foot, or Kendall's τ between the
  /// order in which it first mentions the facts and their order on the sheet is low.
  ///
  /// Lists and the contact at the foot say everything once more, so what is first mentioned there is left out.
  private var isDisordered: Bool {
    guard let part = material.task.parts.first, material.task.parts.count == 1,
      part.draftKind == "berita" || part.draftKind == "siaran-pers",
      let words = part.words, words.upperBound >= 100, let text = read[part.id]
    else { return false }
    let lines = DoubtCheck.lines(text)
    let foot = lines.filter { DoubtCheck.isFoot(text.bytes[$0]) }
    if let first = lines.first, foot.first == first { return true }
    let prepared = material.facts?.facts ?? []
    let places = Set(material.required.flatMap(\.facts)).sorted().compactMap { index -> Int? in
      let place = prepared[index].patterns.compactMap { $0.find(in: text)?.lowerBound }.min()
      return place.flatMap { place in
        let byte = text.units[place].range.lowerBound
        return foot.contains { $0.contains(byte) } ? nil : place
      }
    }
    return places.count >= 5 && DoubtCheck.kendall(places) < -0.2
  }

  /// The bytes of each line that is not blank.
  private static func lines(_ text: UnitText) -> [Range<Int>] {
    let tokens = text.tokens
    let starts = tokens.indices.filter { tokens[$0].startsLine }.map { tokens[$0].range.lowerBound }
    return zip(starts, starts.dropFirst() + [text.bytes.count]).map { line(from: $0, to: $1, text) }
  }

  /// A line with the mark of a list before its first token.
  private static func line(from start: Int, to end: Int, _ text: UnitText) -> Range<Int> {
    let head = text.bytes[..<start].lastIndex { $0 == UInt8(ascii: "\n") }.map { $0 + 1 } ?? 0
    return min(head, start)..<max(end, start)
  }

  /// Whether a line is an item of a list or names the contact.
  private static func isFoot(_ line: ArraySlice<UInt8>) -> Bool {
    let start = line.drop { $0 == UInt8(ascii: " ") || (9...13).contains($0) }
    return footMarks.contains { start.starts(with: $0.utf8) }
  }

  private static let footMarks = ["- ", "* ", "• ", "Narahubung", "Kontak"]

  static func kendall(_ places: [Int]) -> Double {
    var sum = 0
    var pairs = 0
    for (index, first) in places.enumerated() {
      for second in places[(index + 1)...] where first != second {
        sum += first < second ? 1 : -1
        pairs += 1
      }
    }
    return pairs == 0 ? 0 : Double(sum) / Double(pairs)
  }

  private static func isBlank(_ text: String?) -> Bool {
    text?.contains { $0.isLetter || $0.isNumber } != true
  }
}
