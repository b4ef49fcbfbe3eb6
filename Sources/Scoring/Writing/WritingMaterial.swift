import Bahasa
public import Curriculum

/// Everything that a writing task gives, prepared once for assessing many answers.
public struct WritingMaterial: Sendable {
  /// The task.
  public let task: WritingTask
  /// The rubric; without one there is evidence but no level.
  public let rubric: Rubric?

  let facts: FactIndex?
  /// What the quantities and names of an answer are compared with: the sheet, else the draft to be rewritten.
  let grounds: FactIndex?
  /// The stems of everything that the learner was given.
  let vocabulary: WordSet
  let promptShingles: Shingles
  let promptTrigrams: Trigrams
  let sheetTrigrams: Trigrams
  let sheetShingles: Shingles
  let sourceShingles: Shingles
  let promptText: String
  /// The quantities of a draft that is to be rewritten without a fact sheet.
  let sourceQuantities: Set<Unit.Value>
  /// The facts of the sheet, by place, that each part must hold; where the task names none, the required facts of
  /// the sheet anywhere.
  let required: [(part: String?, facts: [Int])]
  /// The other facts of the sheet.
  let optional: [Int]

  /// Prepares a task.
  ///
  /// - Parameters:
  ///   - task: The task.
  ///   - prompt: What the learner is told to do, as plain text or Markdown.
  ///   - factSheet: The sheet, if the task has one.
  ///   - rubric: The rubric.
  public init(_ task: WritingTask, prompt: String, factSheet: FactSheet?, rubric: Rubric?) {
    self.task = task
    self.rubric = rubric
    promptText = AnswerText.normalized(prompt)
    let given = [prompt, task.source ?? "", task.comment ?? ""] + task.parts.map(\.title)
    let background = given.map { UnitText($0) }
    facts = factSheet.map { FactIndex($0, background: background) }
    let draft = factSheet == nil ? task.source.map { FactSheet(text: $0) } : nil
    grounds = facts ?? draft.map { FactIndex($0, background: background, reference: .source) }
    let stems = background.flatMap(\.units).flatMap(\.stems)
    vocabulary = facts?.vocabulary ?? WordSet(stems)
    let source = factSheet == nil ? UnitText(task.source ?? "").units : []
    sourceQuantities = Set(source.filter(\.isQuantity).map(\.value))
    promptShingles = Shingles([prompt, task.comment ?? ""].joined(separator: " "))
    sourceShingles = Shingles(task.source ?? "")
    let sheet = ([factSheet?.summary ?? ""] + (factSheet?.facts.map(\.text) ?? [])).joined(separator: " ")
    sheetShingles = Shingles(sheet)
    sheetTrigrams = Trigrams(sheet)
    promptTrigrams = Trigrams(prompt, without: (task.source ?? "") + "\n" + sheet)
    let listed = factSheet?.facts ?? []
    let named = task.parts.filter { !$0.required.isEmpty }.map { (part: Optional($0.id), ids: $0.required) }
    let asked = named.isEmpty ? [(part: nil, ids: listed.filter(\.isRequired).map(\.id))] : named
    required = asked.map { part, ids in (part, listed.indices.filter { ids.contains(listed[$0].id) }) }
    optional = listed.indices.filter { place in !asked.contains { $0.ids.contains(listed[place].id) } }
  }
}
