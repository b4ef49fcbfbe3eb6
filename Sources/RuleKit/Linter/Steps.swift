import Bahasa

/// The checks of many rules, by what they wait for.
struct Steps: Sendable {
  /// By the number of the class bit; a step that waits for several classes stands under each.
  private(set) var words = Array(repeating: [WordStep](), count: 64)
  /// The classes that any step waits for.
  private(set) var watched: WordClass = []
  /// By kind and shape: see `form`.
  private(set) var forms = Array(repeating: [Step](), count: 64)
  /// By mark.
  private(set) var marks = Array(repeating: [Step](), count: 32)
  /// By entity kind.
  private(set) var entities = Array(repeating: [Step](), count: Entity.Kind.allCases.count)
  private(set) var digitWords: [Step] = []
  private(set) var echoes: [Step] = []
  private(set) var unknownWords: [Step] = []
  private(set) var sentences: [Step] = []
  private(set) var blocks: [Step] = []
  private(set) var quotes: [Step] = []
  private(set) var drafts: [DraftStep] = []

  /// Where in `forms` the steps for a kind and shape of token stand.
  @inline(__always)
  static func form(_ kind: Token.Kind, _ shape: Token.Shape) -> Int {
    Int(kind.rawValue) << 2 | Int(shape.rawValue)
  }

  /// Adds a check of a rule; phrases and cues are the automaton's.
  mutating func add(_ form: Detector.Form, rule: Int) {
    switch form {
    case .phrases, .cues: break
    case .words(let classes, let check):
      watched.formUnion(classes)
      let step = WordStep(classes: classes, step: Step(rule: rule, check: check))
      for bit in words.indices where classes.rawValue & 1 << UInt64(bit) != 0 { words[bit].append(step) }
    case .tokens(let kinds, let shapes, let check):
      for kind in kinds {
        for shape in shapes { forms[Steps.form(kind, shape)].append(Step(rule: rule, check: check)) }
      }
    case .marks(let on, let check):
      for mark in on { marks[Int(mark.rawValue)].append(Step(rule: rule, check: check)) }
    case .entities(let on, let check):
      for kind in on { entities[kind.rawValue].append(Step(rule: rule, check: check)) }
    case .digitWords(let check): digitWords.append(Step(rule: rule, check: check))
    case .echoes(let check): echoes.append(Step(rule: rule, check: check))
    case .unknownWords(let check): unknownWords.append(Step(rule: rule, check: check))
    case .sentences(let check): sentences.append(Step(rule: rule, check: check))
    case .blocks(let check): blocks.append(Step(rule: rule, check: check))
    case .quotes(let check): quotes.append(Step(rule: rule, check: check))
    case .draft(let check): drafts.append(DraftStep(rule: rule, check: check))
    }
  }

  /// The checks of the active rules alone.
  func keeping(_ isActive: [Bool]) -> Steps {
    func kept(_ steps: [Step]) -> [Step] { steps.filter { isActive[$0.rule] } }
    var steps = self
    steps.words = words.map { $0.filter { isActive[$0.step.rule] } }
    steps.watched = []
    for list in steps.words { for word in list { steps.watched.formUnion(word.classes) } }
    steps.forms = forms.map(kept)
    steps.marks = marks.map(kept)
    steps.entities = entities.map(kept)
    steps.digitWords = kept(digitWords)
    steps.echoes = kept(echoes)
    steps.unknownWords = kept(unknownWords)
    steps.sentences = kept(sentences)
    steps.blocks = kept(blocks)
    steps.quotes = kept(quotes)
    steps.drafts = drafts.filter { isActive[$0.rule] }
    return steps
  }
}
