import Bahasa

/// All rules compiled into one run: what to do at which token, entity, sentence, block.
///
/// Immutable; a class so that the loops over it do not count references.
final class Plan: Sendable {
  /// A check and the rule it belongs to.
  struct Step: Sendable {
    let rule: Int
    let check: Detector.Check
  }
  /// A check that waits for words of some classes.
  struct WordStep: Sendable {
    let classes: WordClass
    let step: Step
  }

  let vocabulary: Vocabulary
  let phrases: PhraseAutomaton
  /// The classes any word step waits for.
  let watched: WordClass
  let words: [WordStep]
  /// By token kind.
  let kinds: [[Step]]
  /// Whether any step waits for a token kind.
  let hasKinds: [Bool]
  /// By mark.
  let marks: [[Step]]
  /// By entity kind.
  let entities: [[Step]]
  let unknownWords: [Step]
  let sentences: [Step]
  let blocks: [Step]
  let quotes: [Step]
  let drafts: [(rule: Int, check: Detector.DraftCheck)]

  init(_ rules: [Rule]) {
    var builder = VocabularyBuilder()
    var tables: [(Int, PhraseTable)] = []
    var watched: WordClass = []
    var words: [WordStep] = []
    var kinds = Array(repeating: [Step](), count: 12)
    var marks = Array(repeating: [Step](), count: 32)
    var entities = Array(repeating: [Step](), count: Entity.Kind.allCases.count)
    var unknownWords: [Step] = []
    var sentences: [Step] = []
    var blocks: [Step] = []
    var quotes: [Step] = []
    var drafts: [(rule: Int, check: Detector.DraftCheck)] = []
    for (index, rule) in rules.enumerated() {
      for detector in rule.detectors {
        switch detector.form {
        case .phrases(let table): tables.append((index, table))
        case .cues(let rows, let options, let check):
          tables.append((index, PhraseTable(cues: rows, options: options, check)))
        case .words(let classes, let check):
          watched.formUnion(classes)
          words.append(WordStep(classes: classes, step: Step(rule: index, check: check)))
        case .tokens(let on, let check):
          for kind in on { kinds[Int(kind.rawValue)].append(Step(rule: index, check: check)) }
        case .marks(let on, let check):
          for mark in on { marks[Int(mark.rawValue)].append(Step(rule: index, check: check)) }
        case .entities(let on, let check):
          for kind in on { entities[kind.rawValue].append(Step(rule: index, check: check)) }
        case .unknownWords(let check): unknownWords.append(Step(rule: index, check: check))
        case .sentences(let check): sentences.append(Step(rule: index, check: check))
        case .blocks(let check): blocks.append(Step(rule: index, check: check))
        case .quotes(let check): quotes.append(Step(rule: index, check: check))
        case .draft(let check): drafts.append((index, check))
        }
      }
    }
    phrases = PhraseAutomaton(tables, vocabulary: &builder)
    vocabulary = Vocabulary(builder)
    self.watched = watched
    self.words = words
    self.kinds = kinds
    hasKinds = kinds.map { !$0.isEmpty }
    self.marks = marks
    self.entities = entities
    self.unknownWords = unknownWords
    self.sentences = sentences
    self.blocks = blocks
    self.quotes = quotes
    self.drafts = drafts
  }
}
