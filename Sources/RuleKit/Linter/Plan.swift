import Bahasa

/// All rules compiled into one run: what to do at which token, entity, sentence, block.
///
/// Immutable; a class so that the loops over it do not count references. `Schedule` holds what of it concerns
/// one audience.
final class Plan: Sendable {
  let vocabulary: Vocabulary
  let phrases: PhraseAutomaton
  let steps: Steps

  init(_ rules: [Rule]) {
    var builder = VocabularyBuilder()
    var tables: [RuleTable] = []
    var steps = Steps()
    for (index, rule) in rules.enumerated() {
      for detector in rule.detectors {
        switch detector.form {
        case .phrases(let table): tables.append(RuleTable(rule: index, table: table))
        case .cues(let rows, let options, let check):
          tables.append(RuleTable(rule: index, table: PhraseTable(cues: rows, options: options, check)))
        default: steps.add(detector.form, rule: index)
        }
      }
    }
    phrases = PhraseAutomaton(tables, vocabulary: &builder)
    vocabulary = Vocabulary(builder)
    self.steps = steps
  }
}
