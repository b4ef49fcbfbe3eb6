/// What an agency says of itself in `.bimtek.yml`.
public struct Settings: Sendable, Equatable {
  /// What is officially the agency's: rules that need an allow-list ask where it is empty.
  public struct Official: Sendable, Equatable {
    /// Telephone numbers, digits only.
    public var numbers: Set<String> = []
    /// E-mail addresses, lower case.
    public var emails: Set<String> = []
    /// Account names without `@`, lower case.
    public var accounts: Set<String> = []
    /// Domains, lower case.
    public var domains: Set<String> = []
    /// Bank accounts, digits only.
    public var bankAccounts: Set<String> = []
    /// Tax numbers, digits only.
    public var taxNumbers: Set<String> = []

    /// Nothing official is known.
    public init() {}
  }

  /// The agency's name.
  public var agency: String?
  /// Its time zone: WIB, WITA or WIT.
  public var zone: String?
  /// What is officially its own.
  public var official = Official()
  /// Titles of its leaders as they stand in posts, lower case.
  public var leaders: Set<String> = []
  /// The most days in which it promises a first answer to a complaint; nil for the law's limit.
  public var complaintDays: Int?
  /// The most working days in which it promises an answer to a request for information; nil for the law's limit.
  public var informationDays: Int?
  /// The election whose window it observes.
  public var election = Election()
  /// Words it uses that no dictionary knows, lower case.
  public var vocabulary: Set<String> = []
  /// Levels by code or family; nil switches off.
  public var levels: [String: Severity?] = [:]
  /// Paths that are not checked, as glob patterns.
  public var ignored: [String] = []

  /// Settings that say nothing.
  public init() {}

  /// The level of a rule: the code counts before the family; `.none` is off.
  public func severity(of rule: Rule) -> Severity? {
    if let level = levels[rule.code.description] { return level }
    if let level = levels[rule.code.family] { return level }
    return rule.status == .bawaan ? rule.severity : nil
  }
}
