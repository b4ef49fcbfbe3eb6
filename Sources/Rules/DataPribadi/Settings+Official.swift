import RuleKit

extension Settings {
  /// Settings of an agency with these official telephone numbers, for examples.
  static func officialNumbers(_ numbers: String...) -> Settings {
    var settings = Settings()
    settings.official.numbers = Set(numbers)
    return settings
  }
}
