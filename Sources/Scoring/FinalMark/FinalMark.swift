public import Curriculum

/// What a participant's work comes to by the rules of the course; whether it passes a person confirms.
public struct FinalMark: Sendable, Equatable {
  /// The components in order of the rules.
  public let components: [ComponentMark]
  /// Σ weight × mark ÷ 100 in hundredths; nil while a component has no mark.
  public let value: Double?
  /// The predicate of the band that the mark falls into; nil without bands, or below all of them.
  public let predicate: String?
  /// The attendance in percent; nil where none was written down.
  public let attendance: Double?
  /// Whether the attendance is enough.
  public let attends: Bool
  /// Whether the mark, the minimums and the attendance are enough.
  public let meetsRules: Bool

  /// Works a final mark out.
  ///
  /// - Parameters:
  ///   - rules: The rules of the course.
  ///   - components: The components, in order of the rules.
  ///   - attendance: Attended and held sessions.
  public init(_ rules: PassingRules, components: [ComponentMark], attendance: (attended: Int, held: Int)) {
    self.components = components
    let marks = components.compactMap(\.mark)
    if marks.count == components.count, !marks.isEmpty {
      let sum = components.reduce(0.0) { $0 + Double($1.component.weight) * ($1.mark ?? 0) }
      value = sum.rounded() / 100
    } else {
      value = nil
    }
    predicate = value.flatMap { value in
      rules.predicates.filter { $0.from <= value }.max { $0.from < $1.from }?.title
    }
    self.attendance =
      attendance.held > 0 ? Double(attendance.attended) * 100 / Double(attendance.held) : nil
    attends = attendance.held > 0 && attendance.attended * 100 >= rules.attendance * attendance.held
    meetsRules =
      attends && components.allSatisfy(\.shortfalls.isEmpty) && (value ?? 0) >= Double(rules.mark)
  }
}
