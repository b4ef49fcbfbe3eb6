/// What a test must hold of one module: how many items of which level, and the kinds that must be among them.
public struct BlueprintRow: Sendable, Equatable {
  /// The levels that are counted together: remembering, applying, judging.
  public enum Band: String, Sendable, CaseIterable {
    case c1c2 = "C1–C2"
    case c3 = "C3"
    case c4c5 = "C4–C5"

    /// The band of a level such as `C4`; nil for what is no level.
    public init?(level: String) {
      switch level {
      case "C1", "C2": self = .c1c2
      case "C3": self = .c3
      case "C4", "C5", "C6": self = .c4c5
      default: return nil
      }
    }
  }

  /// The code of the module.
  public let module: String
  /// The number of items in each band.
  public let items: [Band: Int]
  /// The kinds of which at least one item is needed; no item is of another kind.
  public let kinds: [ExerciseKind]
  /// The line in `course.yaml`.
  public let line: Int

  /// Reads a row of the `blueprint` of `course.yaml`.
  static func read(_ fields: inout YAMLFields) -> BlueprintRow {
    let module = fields.text("module")
    let items: [Band: Int] = [
      .c1c2: fields.whole("c1-c2", in: 0...100), .c3: fields.whole("c3", in: 0...100),
      .c4c5: fields.whole("c4-c5", in: 0...100),
    ]
    let names = fields.requiredTexts("kinds")
    let kinds = names.compactMap { ExerciseKind(rawValue: $0) }
    if kinds.count < names.count, let node = fields.node("kinds") {
      let known = ExerciseKind.allCases.map(\.rawValue).joined(separator: ", ")
      fields.reject(node, "Jenis butir harus salah satu dari \(known).")
    }
    return BlueprintRow(module: module, items: items, kinds: kinds, line: fields.line)
  }
}
