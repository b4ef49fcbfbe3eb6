/// A defect of a content file, at its place.
public struct ContentProblem: Sendable, Hashable {
  /// The requirement that is not met.
  public let check: ContentCheck
  /// The file, relative to the content root.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The column in code points, from 1.
  public let column: Int
  /// What is wrong and what to do, in Indonesian.
  public let message: String

  /// States a defect.
  public init(_ check: ContentCheck, file: String, line: Int = 1, column: Int = 1, _ message: String) {
    self.check = check
    self.file = file
    self.line = line
    self.column = column
    self.message = message
  }
}

extension ContentProblem: CustomStringConvertible {
  /// The form `file:line:column: code message`.
  public var description: String { "\(file):\(line):\(column): \(check.code) \(message)" }
}

extension ContentProblem: Comparable {
  /// Orders by file, then place, then code.
  public static func < (lhs: ContentProblem, rhs: ContentProblem) -> Bool {
    (lhs.file, lhs.line, lhs.column, lhs.check.code, lhs.message)
      < (rhs.file, rhs.line, rhs.column, rhs.check.code, rhs.message)
  }
}

/// What loading gave: a value if one could be made, and everything that was wrong on the way.
public struct Loaded<Value: Sendable>: Sendable {
  /// The value, or nil if the file cannot be used at all.
  public let value: Value?
  /// The defects found; a value may have some.
  public let problems: [ContentProblem]

  /// Pairs a value with its defects.
  public init(_ value: Value?, _ problems: [ContentProblem] = []) {
    self.value = value
    self.problems = problems
  }
}
