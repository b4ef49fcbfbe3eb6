import RuleKit

extension Settings {
  /// Settings of an agency that promises answers in so many days, for examples.
  static func promising(information: Int? = nil, complaints: Int? = nil) -> Settings {
    var settings = Settings()
    settings.informationDays = information
    settings.complaintDays = complaints
    return settings
  }
}
