import RuleKit

extension Settings {
  /// Settings of an agency in an election window, for examples.
  static func election(_ configure: (inout Election) -> Void) -> Settings {
    var settings = Settings()
    settings.election.isActive = true
    configure(&settings.election)
    return settings
  }
}
