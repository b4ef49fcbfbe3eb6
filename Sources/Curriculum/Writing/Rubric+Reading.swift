extension Rubric {
  static func read(_ fields: inout YAMLFields) -> Rubric {
    Rubric(
      id: fields.text("id"), title: fields.text("title"), gates: fields.list("gates", Gate.read),
      criteria: fields.requiredList("criteria", Criterion.read))
  }
}

extension Rubric.Gate {
  fileprivate static func read(_ fields: inout YAMLFields) -> Rubric.Gate {
    Rubric.Gate(
      id: fields.text("id"), text: fields.text("text"), isMachine: fields.flag("machine"),
      codes: fields.texts("codes"), line: fields.line)
  }
}

extension Rubric.Criterion {
  fileprivate static func read(_ fields: inout YAMLFields) -> Rubric.Criterion {
    Rubric.Criterion(
      id: fields.text("id"), title: fields.text("title"), weight: fields.whole("weight", in: 1...100),
      levels: levels(&fields), evidence: evidence(&fields), human: fields.optionalText("human"),
      line: fields.line)
  }

  private static func levels(_ fields: inout YAMLFields) -> [Int: String] {
    guard let node = fields.requiredNode("levels") else { return [:] }
    return fields.nested(node) { levels in
      var result: [Int: String] = [:]
      for level in 1...4 { result[level] = levels.text(String(level)) }
      return result
    }
  }

  /// Reads `[facts, limits, TRS, KAL-01]`, or `{ codes: [TRS] }` among them.
  private static func evidence(_ fields: inout YAMLFields) -> [Rubric.Evidence] {
    guard let node = fields.node("evidence") else { return [] }
    var result: [Rubric.Evidence] = []
    for element in node.elements ?? [node] {
      let texts = element["codes"].map { fields.texts(of: $0) } ?? fields.texts(of: element)
      for text in texts {
        if let evidence = Rubric.Evidence(text) {
          result.append(evidence)
        } else {
          let names = ["facts", "contradictions", "limits", "before-after"]
          let hint = nearestName(to: text, among: names).map { " Maksudnya “\($0)”?" } ?? ""
          fields.reject(
            element, "Bukti “\(text)” tidak dikenal; pakai \(names.joined(separator: ", ")) atau kode.\(hint)"
          )
        }
      }
    }
    return result
  }
}

extension Rubric.Evidence {
  /// Reads a name of the content format; nil for what is neither a name nor a rule code or family.
  init?(_ text: String) {
    switch text {
    case "facts": self = .facts
    case "contradictions": self = .contradictions
    case "limits": self = .limits
    case "before-after": self = .beforeAfter
    default:
      let parts = text.split(separator: "-", omittingEmptySubsequences: false)
      guard parts[0].count == 3, parts[0].allSatisfy({ $0.isASCII && $0.isUppercase }), parts.count <= 2,
        parts.count == 1 || (parts[1].count == 2 && parts[1].allSatisfy { $0.isASCII && $0.isNumber })
      else { return nil }
      self = .code(text)
    }
  }
}
