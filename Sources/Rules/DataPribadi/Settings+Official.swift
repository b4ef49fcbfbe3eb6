import RuleKit

extension Settings {
  /// Settings of an agency that registered something, for examples.
  static func official(_ register: (inout Settings.Official) -> Void) -> Settings {
    var settings = Settings()
    register(&settings.official)
    return settings
  }

  /// Settings of an agency with these official telephone numbers, for examples.
  static func officialNumbers(_ numbers: String...) -> Settings { official { $0.numbers = Set(numbers) } }
}
