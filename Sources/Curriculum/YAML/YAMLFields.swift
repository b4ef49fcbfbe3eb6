/// A strict reader of one mapping: each key is asked for by name, and what was never asked for is unknown.
///
/// Getters of required keys record a problem, mark the mapping unusable and give an empty value, so that one
/// pass finds everything that is wrong. End with ``finish()``.
public struct YAMLFields {
  /// The file, for problems.
  public let file: String
  /// The line on which the mapping begins.
  public let line: Int
  /// What was found wrong so far.
  public internal(set) var problems: [ContentProblem] = []
  /// Whether something required is missing or malformed, here or further in.
  public internal(set) var isUnusable = false
  /// The line of each key.
  public let lines: [String: Int]

  let entries: [YAMLEntry]
  private let isMapping: Bool
  private var asked: [String] = []

  /// Starts reading; a node that is no mapping is a problem of its own.
  public init(_ node: YAMLNode, file: String) {
    self.file = file
    line = node.line
    entries = node.entries ?? []
    isMapping = node.entries != nil
    lines = Dictionary(entries.map { ($0.key, $0.line) }, uniquingKeysWith: { first, _ in first })
    if !isMapping { reject(node, "Di sini diharapkan pasangan “kunci: nilai”.") }
  }

  /// The node of a key; asking makes the key known.
  public mutating func node(_ key: String) -> YAMLNode? {
    asked.append(key)
    guard let value = entries.first(where: { $0.key == key })?.value, !value.isEmpty else { return nil }
    return value
  }

  /// A required key; its absence is a problem.
  public mutating func requiredNode(_ key: String) -> YAMLNode? {
    if let node = node(key) { return node }
    isUnusable = true
    guard isMapping else { return nil }
    report(.requiredKeys, line: lines[key] ?? line, column: 1, "Kunci “\(key)” wajib ada dan berisi.")
    return nil
  }

  /// Reports each key that was never asked for, with the missing key it may stand for.
  public mutating func finish() {
    for entry in entries where !asked.contains(entry.key) {
      let unused = asked.filter { lines[$0] == nil }
      let hint = nearestName(to: entry.key, among: unused).map { " Maksudnya “\($0)”?" } ?? ""
      report(
        .knownKeys, line: entry.line, column: entry.column, "Kunci “\(entry.key)” tidak dikenal.\(hint)")
    }
  }

  /// Takes the keys that were not asked for as known, where it cannot be said which are allowed.
  public mutating func ignoreRest() { asked += entries.map(\.key) }

  /// Records that a value cannot be used as it is.
  public mutating func reject(_ node: YAMLNode, _ message: String) {
    isUnusable = true
    report(.validValues, line: node.line, column: node.column, message)
  }

  /// Records a problem that leaves the mapping usable.
  public mutating func report(
    _ check: ContentCheck, line: Int, column: Int = 1, _ message: String
  ) {
    problems.append(ContentProblem(check, file: file, line: line, column: column, message))
  }

  /// Reads a mapping further in with a reader of its own and takes over what that found.
  public mutating func nested<Value>(
    _ node: YAMLNode, _ read: (inout YAMLFields) -> Value
  ) -> Value {
    var inner = YAMLFields(node, file: file)
    let value = read(&inner)
    inner.finish()
    problems += inner.problems
    isUnusable = isUnusable || inner.isUnusable
    return value
  }
}
