/// A mark or level with the scale it was given on; values are texts, as Open Badges asks.
public struct TrainingResult: Sendable, Hashable {
  /// A level of a rubric's criterion.
  public struct Level: Sendable, Hashable {
    /// The level, such as `4`.
    public var level: String
    /// What it takes.
    public var description: String

    /// Creates a level.
    public init(level: String, description: String) {
      self.level = level
      self.description = PlainText.cleaned(description)
    }
  }

  /// A name that is unique within the training, of letters, digits and `-`.
  public var key: String
  /// What was marked.
  public var name: String
  /// A result type of Open Badges 3.0, such as `Percent`, `RubricCriterionLevel` or `Status`.
  public var kind: String
  /// The mark; for a rubric's criterion the level that was reached.
  public var value: String
  /// The least possible mark.
  public var minimum: String?
  /// The greatest possible mark.
  public var maximum: String?
  /// The mark that is required.
  public var required: String?
  /// The levels of a rubric's criterion; empty for a mark.
  public var levels: [Level]

  /// Creates a result.
  public init(
    key: String, name: String, kind: String, value: String, minimum: String? = nil, maximum: String? = nil,
    required: String? = nil, levels: [Level] = []
  ) {
    self.key = key
    self.name = PlainText.cleaned(name)
    self.kind = kind
    self.value = value
    self.minimum = minimum
    self.maximum = maximum
    self.required = required
    self.levels = levels
  }

  /// The level that a criterion reached.
  public static func level(
    key: String, name: String, reached: String, of levels: [Level]
  ) -> TrainingResult {
    TrainingResult(key: key, name: name, kind: "RubricCriterionLevel", value: reached, levels: levels)
  }
}

extension TrainingResult {
  /// The result as Open Badges writes it, in a training of this identifier.
  func json(of training: String) -> JSONValue {
    var result = JSONObject()
    result["type"] = ["Result"]
    result["resultDescription"] = .string("\(training)#\(key)")
    if levels.isEmpty {
      result["value"] = .string(value)
    } else {
      result["achievedLevel"] = .string(levelID(value, of: training))
    }
    return .object(result)
  }

  /// What the result was measured against.
  func scale(of training: String) -> JSONValue {
    var description = JSONObject()
    description["id"] = .string("\(training)#\(key)")
    description["type"] = ["ResultDescription"]
    description["name"] = .string(name)
    description["resultType"] = .string(kind)
    description["valueMin"] = minimum.map { .string($0) }
    description["valueMax"] = maximum.map { .string($0) }
    description["requiredValue"] = required.map { .string($0) }
    if !levels.isEmpty {
      description["rubricCriterionLevel"] = .array(
        levels.map { level in
          [
            "id": .string(levelID(level.level, of: training)), "type": ["RubricCriterionLevel"],
            "name": .string("Tingkat \(level.level)"), "description": .string(level.description),
            "level": .string(level.level),
          ]
        })
    }
    return .object(description)
  }

  private func levelID(_ level: String, of training: String) -> String { "\(training)#\(key)-\(level)" }
}
