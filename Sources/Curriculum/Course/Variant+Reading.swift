extension Variant {
  /// Reads one of the `variants` of `course.yaml`.
  static func read(_ fields: inout YAMLFields) -> Variant {
    Variant(
      id: fields.text("id"), title: fields.text("title"), audience: fields.optionalText("audience"),
      days: fields.requiredList("days", Day.read), certifies: fields.flag("certifies"), line: fields.line)
  }
}

extension Variant.Day {
  fileprivate static func read(_ fields: inout YAMLFields) -> Variant.Day {
    Variant.Day(
      title: fields.text("title"), start: clock("start", &fields), lessons: fields.requiredTexts("lessons"),
      pauses: fields.list("pauses", Variant.Pause.read),
      extraMinutes: fields.optionalWhole("extra-minutes", in: 0...600) ?? 0,
      extraTitle: fields.optionalText("extra-title"), note: fields.optionalText("note"),
      assignments: fields.texts("assignments"), line: fields.line)
  }

  /// Minutes after midnight of a clock time such as `08.00` or `08:00`.
  private static func clock(_ key: String, _ fields: inout YAMLFields) -> Int? {
    guard let node = fields.node(key) else { return nil }
    let parts = (node.text ?? "").split(omittingEmptySubsequences: false) { $0 == "." || $0 == ":" }
    if parts.map(\.count) == [2, 2], let hour = Int(parts[0]), let minute = Int(parts[1]),
      (0...23).contains(hour), (0...59).contains(minute)
    {
      return hour * 60 + minute
    }
    fields.reject(node, "Jam mulai harus berbentuk 08.00.")
    return nil
  }
}

extension Variant.Pause {
  fileprivate static func read(_ fields: inout YAMLFields) -> Variant.Pause {
    Variant.Pause(
      title: fields.text("title"), minutes: fields.whole("minutes", in: 1...240),
      after: fields.optionalText("after"), line: fields.line)
  }
}
