public import Bahasa

/// Checks drafts with a set of rules that was compiled once.
///
/// Cost grows with the text, not with text × rules: one pass over the tokens serves all word and phrase rules,
/// and each other rule runs only where its kind of token, entity, sentence or block is met.
public struct Linter: Sendable {
  /// The rules that run, in code order.
  public let rules: [Rule]
  /// The codes of all rules, also of those that are off.
  let codes: Set<RuleCode>
  let plan: Plan
  /// What findings of each rule carry, by rule number.
  let stamps: [Stamp]
  private let schedules: Schedules
  private let knows: @Sendable (_ word: Token, _ analysis: Analysis) -> Bool
  private let isInDictionary: @Sendable (_ word: String) -> Bool

  /// Compiles the rules that the settings leave on.
  ///
  /// - Parameters:
  ///   - rules: The rules.
  ///   - settings: The agency's.
  ///   - knows: Whether a word is known; asked of every word that no rule names.
  ///   - isInDictionary: What a larger dictionary says of a word in small letters; slow, and asked only before an
  ///     unknown word is called an error.
  public init(
    _ rules: [Rule], settings: Settings = Settings(),
    knows: @escaping @Sendable (_ word: Token, _ analysis: Analysis) -> Bool = { _, _ in true },
    isInDictionary: @escaping @Sendable (_ word: String) -> Bool = { _ in false }
  ) {
    codes = Set(rules.map(\.code))
    let rules = rules.filter { settings.severity(of: $0) != nil }.sorted { $0.code < $1.code }
    self.rules = rules
    self.knows = knows
    self.isInDictionary = isInDictionary
    plan = Plan(rules)
    stamps = rules.map { Stamp($0, severity: settings.severity(of: $0) ?? $0.severity) }
    schedules = Schedules(rules, plan)
  }

  /// Analyses a draft.
  public func read(_ draft: Draft) -> Reading { Reading(draft, vocabulary: plan.vocabulary) }

  /// Finds what is to be found in a draft, in order of place.
  public func check(_ draft: Draft) -> [Finding] { check(read(draft)) }

  /// Finds what is to be found in a draft that was read before, in order of place.
  public func check(_ reading: Reading) -> [Finding] {
    let schedule = schedules[Audience(kind: reading.kind.value, channel: reading.channel.value)]
    let steps = schedule.steps
    var report = Report(reading.analysis, rules: rules.count, isInDictionary: isInDictionary)
    checkTokens(reading, schedule, &report)
    for (index, entity) in reading.analysis.entities.enumerated() {
      run(steps.entities[entity.kind.rawValue], index, reading, &report)
    }
    for index in reading.analysis.sentences.indices { run(steps.sentences, index, reading, &report) }
    for index in reading.analysis.blocks.indices { run(steps.blocks, index, reading, &report) }
    for index in reading.analysis.quotes.indices { run(steps.quotes, index, reading, &report) }
    for step in steps.drafts {
      report.rule = step.rule
      step.check(reading, &report)
    }
    if !steps.unknownWords.isEmpty { checkUnknownWords(reading, steps.unknownWords, &report) }
    return findings(report, reading)
  }

  @inline(__always)
  func run(_ steps: [Step], _ index: Int, _ reading: Reading, _ report: inout Report) {
    for step in steps {
      report.rule = step.rule
      step.check(index, reading, &report)
    }
  }

  /// Asks the dictionary for words in small letters, and longer ones with a capital, that the vocabulary does not
  /// know and no other rule has spoken of.
  private func checkUnknownWords(_ reading: Reading, _ steps: [Step], _ report: inout Report) {
    var spoken: Set<Int>?
    for (index, token) in reading.tokens.enumerated()
    where token.kind == .word && token.length > 3 && !token.classes.contains(.known)
      && (token.shape == .lower
        || token.shape == .capitalized && (token.length > 6 || token.flags.contains(.sentenceStart)))
      && !token.flags.contains(.digit) && !knows(token, reading.analysis)
    {
      let starts = spoken ?? spokenOf(report, reading.analysis)
      spoken = starts
      if !starts.contains(Int(token.start)) { run(steps, index, reading, &report) }
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
