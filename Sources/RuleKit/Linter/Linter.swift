public import Bahasa

/// Checks drafts with a set of rules that was compiled once.
///
/// Cost grows with the text, not with text × rules: one pass over the tokens serves all word and phrase rules,
/// and each other rule runs only where its kind of token, entity, sentence or block is met.
public struct Linter: Sendable {
  /// The rules that run, in code order.
  public let rules: [Rule]
  private let plan: Plan
  /// What findings of each rule carry, by rule number.
  let stamps: [Stamp]
  /// For each kind and channel, which rules run.
  private let activity: [Audience: [Bool]]
  private let knows: @Sendable (_ word: Token, _ analysis: Analysis) -> Bool

  /// Compiles the rules that the settings leave on; `knows` is what a dictionary says of a word.
  public init(
    _ rules: [Rule], settings: Settings = Settings(),
    knows: @escaping @Sendable (_ word: Token, _ analysis: Analysis) -> Bool = { _, _ in true }
  ) {
    let rules = rules.filter { settings.severity(of: $0) != nil }.sorted { $0.code < $1.code }
    self.rules = rules
    self.knows = knows
    plan = Plan(rules)
    stamps = rules.map { Stamp($0, severity: settings.severity(of: $0) ?? $0.severity) }
    activity = Dictionary(
      uniqueKeysWithValues: Audience.all.map { audience in
        (audience, rules.map { $0.applies(to: audience.kind, on: audience.channel) })
      })
  }

  /// Analyses a draft.
  public func read(_ draft: Draft) -> Reading { Reading(draft, vocabulary: plan.vocabulary) }

  /// Finds what is to be found in a draft, in order of place.
  public func check(_ draft: Draft) -> [Finding] { check(read(draft)) }

  /// Finds what is to be found in a draft that was read before, in order of place.
  public func check(_ reading: Reading) -> [Finding] {
    var report = Report(reading.analysis)
    let active = activity[Audience(kind: reading.kind.value, channel: reading.channel.value)] ?? []
    checkTokens(reading, active, &report)
    for (index, entity) in reading.analysis.entities.enumerated() {
      run(plan.entities[entity.kind.rawValue], index, reading, active, &report)
    }
    for index in reading.analysis.sentences.indices { run(plan.sentences, index, reading, active, &report) }
    for index in reading.analysis.blocks.indices { run(plan.blocks, index, reading, active, &report) }
    for index in reading.analysis.quotes.indices { run(plan.quotes, index, reading, active, &report) }
    for (rule, check) in plan.drafts where active[rule] {
      report.rule = rule
      check(reading, &report)
    }
    checkUnknownWords(reading, active, &report)
    return findings(report, reading)
  }

  @inline(__always)
  private func run(
    _ steps: [Plan.Step], _ index: Int, _ reading: Reading, _ active: [Bool], _ report: inout Report
  ) {
    for step in steps where active[step.rule] {
      report.rule = step.rule
      step.check(index, reading, &report)
    }
  }

  private func checkTokens(_ reading: Reading, _ active: [Bool], _ report: inout Report) {
    reading.analysis.bytes.withUnsafeBufferPointer { bytes in
      for (index, token) in reading.tokens.enumerated() {
        if token.isWord {
          if token.classes.contains(.startsPhrase)
            || token.word == 0 && plan.phrases.mayHaveClitic(token, bytes)
          {
            matchPhrases(at: index, reading, active, &report)
          }
          if !plan.watched.isDisjoint(with: token.classes) {
            for word in plan.words
            where !word.classes.isDisjoint(with: token.classes) && active[word.step.rule] {
              report.rule = word.step.rule
              word.step.check(index, reading, &report)
            }
          }
        } else if token.mark != .none {
          run(plan.marks[Int(token.mark.rawValue)], index, reading, active, &report)
        }
        if plan.hasKinds[Int(token.kind.rawValue)] {
          run(plan.kinds[Int(token.kind.rawValue)], index, reading, active, &report)
        }
      }
    }
  }

  private func matchPhrases(at index: Int, _ reading: Reading, _ active: [Bool], _ report: inout Report) {
    let matches = plan.phrases.matches(
      at: index, in: reading.tokens, bytes: reading.analysis.bytes, vocabulary: plan.vocabulary)
    for match in matches where active[match.terminal.rule] {
      let table = plan.phrases.tables[match.terminal.table]
      guard !isExempt(index, by: table.options, in: reading) else { continue }
      report.rule = match.terminal.rule
      if let cue = table.cue {
        let cued = index..<match.end
        guard report.isNewCue(cued) else { continue }
        report.isAtCue = true
        cue(cued, reading, &report)
        report.isAtCue = false
        continue
      }
      let found = PhraseTable.Match(
        tokens: index..<match.end, row: table.rows[match.terminal.row], clitic: match.clitic?.rawValue ?? "")
      guard table.accepts(found, reading) else { continue }
      let text = reading.analysis.text(reading.analysis.byteRange(found.tokens))
      let right = found.row.right.map { Casing.apply(of: text, to: $0 + found.clitic) }
      report.add(
        found.tokens, table.message(text, right),
        fix: right.flatMap { $0 == text ? nil : Fix(replacement: $0, safety: table.safety) })
    }
  }

  /// Whether a table leaves alone what begins at a token: inside a quote, or as a name.
  private func isExempt(_ index: Int, by options: PhraseTable.Options, in reading: Reading) -> Bool {
    let first = reading.tokens[index]
    if options.contains(.exceptQuotes), first.flags.contains(.quoted) { return true }
    return options.contains(.exceptNames) && first.shape != .lower && !first.flags.contains(.sentenceStart)
      && reading.analysis.blocks[reading.analysis.block(ofToken: index)].role != .heading
  }

  /// Asks the dictionary for words in small letters that the vocabulary does not know and no other rule has spoken of.
  private func checkUnknownWords(_ reading: Reading, _ active: [Bool], _ report: inout Report) {
    guard plan.unknownWords.contains(where: { active[$0.rule] }) else { return }
    var spoken: Set<Int>?
    for (index, token) in reading.tokens.enumerated()
    where token.kind == .word && token.length > 3 && !token.classes.contains(.known)
      && (token.shape == .lower || token.shape == .capitalized && token.flags.contains(.sentenceStart))
      && !token.flags.contains(.digit) && !knows(token, reading.analysis)
    {
      let starts = spoken ?? spokenOf(report, reading.analysis)
      spoken = starts
      if !starts.contains(Int(token.start)) { run(plan.unknownWords, index, reading, active, &report) }
    }
  }

  /// Where the words begin that findings on a word or phrase cover.
  private func spokenOf(_ report: Report, _ analysis: Analysis) -> Set<Int> {
    var spoken: Set<Int> = []
    for range in report.matches.map(\.range) where range.count <= 48 {
      spoken.insert(range.lowerBound)
      for offset in range.dropFirst() where analysis.bytes[offset - 1] == UInt8(ascii: " ") {
        spoken.insert(offset)
      }
    }
    return spoken
  }
}
