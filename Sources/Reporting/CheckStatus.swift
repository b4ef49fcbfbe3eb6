import RuleKit

/// What a check says of a draft in three words; never a score.
public enum CheckStatus: Sendable {
  /// Something must be mended or held back.
  case mendFirst
  /// Something must be answered by the author.
  case answerFirst
  /// Something could be better.
  case couldBeSharper
  /// Nothing was found, which does not prove anything.
  case nothingFound

  /// The status of what was found.
  public init(_ tally: CheckTally) {
    if tally.count(.galat) > 0 {
      self = .mendFirst
    } else if tally.questions > 0 {
      self = .answerFirst
    } else {
      self = tally.count(.peringatan) + tally.count(.saran) > 0 ? .couldBeSharper : .nothingFound
    }
  }

  /// The status as people read it.
  public var title: String {
    switch self {
    case .mendFirst: "Perbaiki dahulu"
    case .answerFirst: "Jawab dahulu"
    case .couldBeSharper: "Bisa dipertajam"
    case .nothingFound: "Tidak ada temuan"
    }
  }

  /// What the status means, in a few words without a full stop.
  public var meaning: String {
    switch self {
    case .mendFirst: "ada yang harus dibetulkan atau ditahan sebelum terbit"
    case .answerFirst: "ada yang hanya Anda yang tahu jawabannya"
    case .couldBeSharper: "tidak ada yang menahan, tetapi dapat lebih baik"
    case .nothingFound: "bukan berarti benar atau aman"
    }
  }

  /// The last line of a check and of a self-review, wrapped: the status and what it means.
  public func lines(_ style: TerminalStyle) -> [String] {
    Wrapping.fill("\(style.set(title, .strong)): \(meaning)", width: min(style.width, 100), rest: "  ")
  }
}
