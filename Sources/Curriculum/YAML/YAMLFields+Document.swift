extension YAMLFields {
  /// Reads a whole document: the value is kept only if nothing required is missing or malformed.
  public static func read<Value: Sendable>(
    _ node: YAMLNode, file: String, _ read: (inout YAMLFields) -> Value
  ) -> Loaded<Value> {
    var fields = YAMLFields(node, file: file)
    let value = read(&fields)
    fields.finish()
    return Loaded(fields.isUnusable ? nil : value, fields.problems.sorted())
  }
}

extension ContentProblem {
  /// A YAML text that cannot be read, as a problem of its file.
  public init(_ failure: YAMLFailure, file: String) {
    let check: ContentCheck =
      switch failure.reason {
      case .duplicateKey: .uniqueIdentifiers
      case .tooLarge: .readable
      default: .wellFormed
      }
    self.init(check, file: file, line: failure.line, column: failure.column, failure.message)
  }
}
