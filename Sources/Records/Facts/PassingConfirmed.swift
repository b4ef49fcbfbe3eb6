/// That a person confirmed whether a participant passes.
public struct PassingConfirmed: Fact {
  /// Stable name of the kind.
  public static let kind = "passing-confirmed"
  /// Whether the participant passes; otherwise attendance is all that is certified.
  public var passes: Bool
  /// The final mark out of 100, where every component has one.
  public var finalMark: Double?
  /// The marks behind it by component.
  public var components: [String: Double]
  /// Always `passing`.
  public var subject: String { "passing" }

  /// A confirmation with the marks that were seen.
  public init(passes: Bool, finalMark: Double?, components: [String: Double]) {
    self.passes = passes
    self.finalMark = finalMark
    self.components = components
  }
}
