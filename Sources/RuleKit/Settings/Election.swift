public import Bahasa

/// What an agency configures for the time around an election; dates and contestants come from the election commission.
public struct Election: Sendable, Equatable {
  /// Whether the window is open, whatever the dates say.
  public var isActive = false
  /// The first day of the window.
  public var begins: CalendarDate?
  /// The last day of the window.
  public var ends: CalendarDate?
  /// Names of contestants and parties.
  public var contestants: Set<String> = []
  /// Names of incumbents who stand again.
  public var incumbents: Set<String> = []
  /// Accounts of contestants without `@`, lower case.
  public var accounts: Set<String> = []
  /// Hashtags of campaigns without `#`, lower case.
  public var hashtags: Set<String> = []
  /// Slogans of campaigns.
  public var slogans: Set<String> = []

  /// No election is configured.
  public init() {}

  /// Whether the window is open on a day; without a day, whether it is switched on.
  public func isOpen(on day: CalendarDate?) -> Bool {
    if isActive { return true }
    guard let day, let begins, let ends else { return false }
    return begins <= day && day <= ends
  }
}
