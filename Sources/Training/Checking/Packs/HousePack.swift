public import RuleKit

/// Rules of an agency's own, read from data.
public struct HousePack: Sendable {
  /// One rule, and where its parts stand in the file.
  public struct Entry: Sendable {
    /// The rule, compiled like any other.
    public let rule: Rule
    /// The line on which it begins.
    public let line: Int
    /// The phrases it looks for, each with its line.
    let phrases: [(text: String, line: Int)]
  }

  /// The path of its file.
  public let path: String
  /// Its name.
  public let name: String
  /// Its rules that can be used.
  public let entries: [Entry]
}

/// Something wrong in a pack, with its line; that rule is left out and the rest counts.
public struct PackProblem: Error, Sendable, Hashable {
  /// The line, from 1.
  public let line: Int
  /// What is wrong and what to do, in Indonesian.
  public let message: String
}
