/// Something with a value that stands in the text: a date, a sum of money, a telephone number.
public struct Entity: Sendable {
  /// What it is, with its value.
  public enum Value: Sendable {
    /// A day of the calendar, with or without weekday and year.
    case date(DateMention)
    /// A time of day.
    case clock(ClockTime)
    /// An amount of money in rupiah.
    case money(Double)
    /// A percentage.
    case percent(Double)
    /// A number with what it counts: `45 peserta`.
    case quantity(Quantity)
    /// A telephone number.
    case phone(PhoneNumber)
    /// Ten digits or more that are no telephone number, grouped or not.
    case longNumber(LongNumber)
    /// An office, and the name of who holds it if one follows.
    case officeHolder(OfficeHolder)
    /// A person, by form and context.
    case person(PersonMention)
    /// How old someone is, in years.
    case age(Int)
    /// A house: a street with a number, or RT and RW.
    case address
    /// The number of a vehicle.
    case plate
  }

  /// The kinds, to ask for some of them.
  public enum Kind: Int, Sendable, CaseIterable {
    /// See `Value.date`.
    case date
    /// See `Value.clock`.
    case clock
    /// See `Value.money`.
    case money
    /// See `Value.percent`.
    case percent
    /// See `Value.quantity`.
    case quantity
    /// See `Value.phone`.
    case phone
    /// See `Value.longNumber`.
    case longNumber
    /// See `Value.officeHolder`.
    case officeHolder
    /// See `Value.person`.
    case person
    /// See `Value.age`.
    case age
    /// See `Value.address`.
    case address
    /// See `Value.plate`.
    case plate
  }

  /// Its tokens.
  public let tokens: Range<Int>
  /// Its value.
  public let value: Value

  /// Which kind it is.
  public var kind: Kind {
    switch value {
    case .date: .date
    case .clock: .clock
    case .money: .money
    case .percent: .percent
    case .quantity: .quantity
    case .phone: .phone
    case .longNumber: .longNumber
    case .officeHolder: .officeHolder
    case .person: .person
    case .age: .age
    case .address: .address
    case .plate: .plate
    }
  }
}

/// A time of day as it is written.
public struct ClockTime: Sendable, Hashable {
  /// The hour as written, perhaps beyond 23.
  public let hour: Int
  /// The minute as written, perhaps beyond 59.
  public let minute: Int
  /// Whether WIB, WITA or WIT follows.
  public let hasZone: Bool
}

/// A number and the word that says what is counted.
public struct Quantity: Sendable {
  /// The number.
  public let value: Double
  /// The token of the number.
  public let number: Int
  /// The token of the counted word, or nil.
  public let counted: Int?
}

/// A telephone number, by its digits without separators.
public struct PhoneNumber: Sendable {
  /// Which network it belongs to.
  public enum Network: Sendable {
    /// `08…` or `+628…`
    case mobile
    /// An area code and a number.
    case landline
  }
  /// The digits, national form (`0…`).
  public let digits: [UInt8]
  /// Mobile or landline.
  public let network: Network
}

/// A long run of digits: an identity number, an account, an order number.
public struct LongNumber: Sendable {
  /// The digits as ASCII bytes, without separators.
  public let digits: [UInt8]
  /// How many digits stand between separators, in order; one group if there are none.
  public let groups: [Int]
  /// Whether separators stand between them.
  public var isGrouped: Bool { groups.count > 1 }
}

/// An office with the name that follows it.
public struct OfficeHolder: Sendable {
  /// The tokens of the office: `Kepala Dinas Kesehatan`.
  public let office: Range<Int>
  /// The tokens of the name, titles included; empty if no name follows.
  public let name: Range<Int>
  /// Whether the office is one of the highest of a region.
  public let isLeader: Bool
}
