public import Bahasa

/// Checks drafts with a set of rules that was compiled once.
///
/// Cost grows with the text, not with text × rules: one pass over the tokens serves all word and phrase rules,
/// and each other rule runs only where its kind of token, entity, sentence or block is met.
public struct Linter: Sendable {
  /// The rules that run, in code order.
  public let rules: [Rule]
  private let plan: Plan
  private let knows: @Sendable (_ word: Token, _ analysis: Analysis) -> Bool

  /// Compiles the rules that the settings leave on; `knows` is what a dictionary says of a word.
  public init(
    _ rules: [Rule], settings: Settings = Settings(),
    knows: @escaping @Sendable (_ word: Token, _ analysis: Analysis) -> Bool = { _, _ in true }
  ) {
    self.rules = rules.filter { settings.severity(of: $0) != nil }.sorted { $0.code < $1.code }
    self.knows = knows
    plan = Plan(self.rules)
  }

  /// Analyses a draft.
  public func read(_ draft: Draft) -> Reading { Reading(draft, vocabulary: plan.vocabulary) }

  /// Finds what is to be found in a draft, in order of place.
  public func check(_ draft: Draft) -> [Finding] { check(read(draft)) }

  /// Finds what is to be found in a draft that was read before, in order of place.
  public func check(_ reading: Reading) -> [Finding] {
    var report = Report(reading.analysis)
    let active = rules.map { $0.applies(to: reading.kind.value, on: reading.channel.value) }
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
    let analysis = reading.analysis
    for (index, token) in analysis.tokens.enumerated() {
      if token.isWord {
        if token.classes.contains(.startsPhrase)
          || token.word == 0 && plan.phrases.mayHaveClitic(token, analysis)
        {
          matchPhrases(at: index, reading, active, &report)
        }
        if !plan.watched.isDisjoint(with: token.classes) {
          for word in plan.words where !word.classes.isDisjoint(with: token.classes) && active[word.step.rule]
          {
            report.rule = word.step.rule
            word.step.check(index, reading, &report)
          }
        }
      } else if token.mark != .none {
        run(plan.marks[Int(token.mark.rawValue)], index, reading, active, &report)
      }
      let steps = plan.kinds[Int(token.kind.rawValue)]
      if !steps.isEmpty { run(steps, index, reading, active, &report) }
    }
  }

  private func matchPhrases(at index: Int, _ reading: Reading, _ active: [Bool], _ report: inout Report) {
    let first = reading.analysis.tokens[index]
    plan.phrases.match(at: index, in: reading.analysis, vocabulary: plan.vocabulary) {
      terminal, tokens, clitic in
      let table = plan.phrases.tables[terminal.table]
      guard active[terminal.rule],
        !(table.options.contains(.exceptQuotes) && first.flags.contains(.quoted)),
        !(table.options.contains(.exceptNames) && first.shape != .lower
          && !first.flags.contains(.sentenceStart)
          && reading.analysis.blocks[reading.analysis.block(ofToken: index)].role != .heading)
      else { return }
      report.rule = terminal.rule
      if let cue = table.cue {
        cue(tokens, reading, &report)
        return
      }
      let match = PhraseTable.Match(tokens: tokens, row: table.rows[terminal.row], clitic: clitic)
      guard table.accepts(match, reading) else { return }
      let found = reading.analysis.text(reading.analysis.byteRange(tokens))
      let right = match.row.right.map { Casing.apply(of: found, to: $0 + clitic) }
      report.add(
        tokens, table.message(found, right),
        fix: right.flatMap { $0 == found ? nil : Fix(replacement: $0, safety: table.safety) })
    }
  }

  /// Asks the dictionary for words that the vocabulary does not know and no other rule has spoken of.
  private func checkUnknownWords(_ reading: Reading, _ active: [Bool], _ report: inout Report) {
    guard plan.unknownWords.contains(where: { active[$0.rule] }) else { return }
    let spoken = Set(report.matches.map(\.range.lowerBound))
    for (index, token) in reading.analysis.tokens.enumerated()
    where token.kind == .word && !token.classes.contains(.known) && !token.flags.contains(.digit)
      && !spoken.contains(Int(token.start)) && !knows(token, reading.analysis)
    {
      run(plan.unknownWords, index, reading, active, &report)
    }
  }
}
