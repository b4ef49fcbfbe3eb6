import Bahasa

/// Where rules put what they find; the linter stamps the code and the level.
public struct Report: Sendable {
  /// One thing found, in prose offsets.
  struct Match: Sendable {
    let rule: Int
    let range: Range<Int>
    let message: String
    let fix: Fix?
    let shown: String?
    let weight: Weight
  }

  /// How much less than its rule a finding may weigh; nothing weighs more than its rule.
  public struct Weight: Sendable {
    let severity: Severity
    let certainty: Certainty

    /// As the rule says.
    public static let full = Weight(.galat, .pasti)
    /// At most as severe and as certain as this.
    public static func atMost(_ severity: Severity, _ certainty: Certainty) -> Weight {
      Weight(severity, certainty)
    }

    private init(_ severity: Severity, _ certainty: Certainty) {
      self.severity = severity
      self.certainty = certainty
    }
  }

  private(set) var matches: [Match] = []
  /// One rule's place.
  private struct Spot: Hashable {
    let rule: Int
    let range: Range<Int>
  }

  /// What cues have led to.
  private var spots = Set<Spot>()
  /// Whether a cue is being looked at.
  var isAtCue = false
  /// For each rule, where its last cue ended.
  private var cueEnds: [Int]
  /// The rule that is running.
  var rule = 0
  private let analysis: Analysis
  private let dictionary: @Sendable (_ word: String) -> Bool

  init(_ analysis: Analysis, rules: Int, isInDictionary: @escaping @Sendable (_ word: String) -> Bool) {
    self.analysis = analysis
    dictionary = isInDictionary
    cueEnds = Array(repeating: 0, count: rules)
  }

  /// Whether a cue does not overlap an earlier one of the same rule.
  mutating func isNewCue(_ tokens: Range<Int>) -> Bool {
    guard tokens.lowerBound >= cueEnds[rule] else { return false }
    cueEnds[rule] = tokens.upperBound
    return true
  }

  /// Whether a larger dictionary has a word in small letters: a second opinion before it is called an error.
  ///
  /// - Complexity: slow for a word that is asked for the first time; the first one of all opens the dictionary.
  public func isInDictionary(_ word: String) -> Bool { dictionary(word) }

  /// Reports a range of tokens.
  public mutating func add(
    _ tokens: Range<Int>, _ message: @autoclosure () -> String, fix: Fix? = nil,
    shown: @autoclosure () -> String? = nil, _ weight: Weight = .full
  ) {
    add(bytes: analysis.byteRange(tokens), message(), fix: fix, shown: shown(), weight)
  }

  /// Reports one token.
  public mutating func add(
    _ token: Int, _ message: @autoclosure () -> String, fix: Fix? = nil,
    shown: @autoclosure () -> String? = nil, _ weight: Weight = .full
  ) {
    add(bytes: analysis.tokens[token].range, message(), fix: fix, shown: shown(), weight)
  }

  /// Reports bytes of the prose; `shown` stands for the text where it must not be repeated (personal data).
  public mutating func add(
    bytes: Range<Int>, _ message: @autoclosure () -> String, fix: Fix? = nil,
    shown: @autoclosure () -> String? = nil, _ weight: Weight = .full
  ) {
    // Many cues may lead to the same words; only the first one's report is worded.
    if isAtCue, !spots.insert(Spot(rule: rule, range: bytes)).inserted { return }
    matches.append(
      Match(rule: rule, range: bytes, message: message(), fix: fix, shown: shown(), weight: weight))
  }
}
