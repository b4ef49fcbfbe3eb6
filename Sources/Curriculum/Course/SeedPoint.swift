/// A point that the workshops behind this project taught, and which the course must keep teaching.
public struct SeedPoint: Sendable, Equatable {
  /// The identifier, such as `S0.10`.
  public let id: String
  /// The point in a few neutral words.
  public let title: String
  /// The line of the file.
  public let line: Int

  static func read(_ fields: inout YAMLFields) -> SeedPoint {
    SeedPoint(id: fields.text("id"), title: fields.text("title"), line: fields.line)
  }
}
