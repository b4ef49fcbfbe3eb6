import Bahasa

extension Linter {
  /// The pass over the tokens: each starts the phrases, the classes, the kind and the mark that wait for it.
  func checkTokens(_ reading: Reading, _ schedule: Schedule, _ report: inout Report) {
    let steps = schedule.steps
    let watched = steps.watched
    let hasSteps = steps.forms.map { !$0.isEmpty }
    var matches: [PhraseAutomaton.Match] = []
    reading.analysis.withTokens(plan.vocabulary) { tokens, bytes, vocabulary in
      for index in tokens.indices {
        let token = tokens[index]
        if token.isWord {
          if token.classes.contains(.startsPhrase)
            || token.word == 0 && plan.phrases.clitic(of: token, bytes) != nil
          {
            plan.phrases.match(at: index, tokens, bytes, vocabulary, into: &matches)
            for match in matches where schedule.isActive[match.terminal.rule] {
              take(match, at: index, reading, &report)
            }
          }
          let hits = token.classes.intersection(watched)
          if !hits.isEmpty { runWords(hits, steps.words, index, reading, &report) }
          if token.flags.contains(.digit) { run(steps.digitWords, index, reading, &report) }
          if index > 0, Echo.isHeard(tokens[index - 1], token, bytes) {
            run(steps.echoes, index, reading, &report)
          }
        } else if token.mark != .none {
          run(steps.marks[Int(token.mark.rawValue)], index, reading, &report)
        }
        let form = Steps.form(token.kind, token.shape)
        if hasSteps[form] { run(steps.forms[form], index, reading, &report) }
      }
    }
  }

  /// Runs the steps that wait for any of these classes, each once.
  private func runWords(
    _ hits: WordClass, _ steps: [[WordStep]], _ index: Int, _ reading: Reading, _ report: inout Report
  ) {
    var rest = hits.rawValue
    while rest != 0 {
      let lower = hits.rawValue & ~rest
      for word in steps[rest.trailingZeroBitCount] where word.classes.rawValue & lower == 0 {
        report.rule = word.step.rule
        word.step.check(index, reading, &report)
      }
      rest &= rest - 1
    }
  }

  /// Reports a phrase that was met, or runs the check that waits for it.
  private func take(
    _ match: PhraseAutomaton.Match, at index: Int, _ reading: Reading, _ report: inout Report
  ) {
    let shared = plan.phrases.tables[match.terminal.table]
    guard !isExempt(index, by: shared.table.options, in: reading) else { return }
    report.rule = match.terminal.rule
    if let cue = shared.table.cue {
      let cued = index..<match.end
      guard report.isNewCue(cued) else { return }
      report.isAtCue = true
      cue(cued, reading, &report)
      report.isAtCue = false
      return
    }
    let table = shared.table
    let found = PhraseTable.Match(
      tokens: index..<match.end, row: table.rows[match.terminal.row], clitic: match.clitic?.rawValue ?? "")
    guard table.accepts(found, reading) else { return }
    let text = reading.text(of: found.tokens)
    let right = found.row.right.map { Casing.apply(of: text, to: $0 + found.clitic) }
    report.add(
      found.tokens, table.message(text, right),
      fix: right.flatMap { $0 == text ? nil : Fix(replacement: $0, safety: table.safety) })
  }

  /// Whether a table leaves alone what begins at a token: inside a quote, or as a name.
  private func isExempt(_ index: Int, by options: PhraseTable.Options, in reading: Reading) -> Bool {
    guard !options.isDisjoint(with: [.exceptQuotes, .exceptNames]) else { return false }
    let first = reading.tokens[index]
    if options.contains(.exceptQuotes), first.flags.contains(.quoted) { return true }
    return options.contains(.exceptNames) && first.shape != .lower && !first.flags.contains(.sentenceStart)
      && reading.analysis.blocks[reading.analysis.block(ofToken: index)].role != .heading
  }
}
