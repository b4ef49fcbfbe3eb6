/// A row of a participant list, read into its parts.
public struct Participant: Sendable, Hashable {
  /// The row, as the spreadsheet shows it.
  public let row: Int
  /// The name.
  public let name: PersonName
  /// The number on the committee's list.
  public let number: String?
  /// Where the person works.
  public let agency: String?
  /// The civil servant's number: eighteen digits.
  public let nip: String?
}

/// Something in a participant list that a person should look at.
public struct ParticipantProblem: Sendable, Hashable {
  /// What it is.
  public enum Kind: Sendable, Hashable {
    /// The row has data but no name; it was left out.
    case missingName
    /// The name begins like a formula; it was taken as text.
    case formulaAsName
    /// The name has digits in it.
    case digitsInName
    /// The same name as in another row, without regard to degrees and capitals.
    case duplicateName(row: Int)
    /// The same number as in another row.
    case duplicateNumber(row: Int)
    /// The same NIP as in another row.
    case duplicateNIP(row: Int)
    /// The spreadsheet rounded the NIP; it was left out.
    case roundedNIP
    /// Sixteen digits stand where the NIP should; they were left out, for they may be those of an identity card.
    case identityCardNumber
    /// What stands where the NIP should has not eighteen digits; it was left out.
    case malformedNIP
    /// The row has more cells than the header, as when a comma in a name was not quoted; degrees that fell
    /// into cells of their own were put back.
    case extraCells
  }

  /// What it is.
  public let kind: Kind
  /// The row, as the spreadsheet shows it.
  public let row: Int
}

/// A list of participants as the committee keeps it.
public struct ParticipantTable: Sendable, Equatable {
  /// Which column was read as what.
  public let columns: ParticipantColumns
  /// The participants, in order of the list; also those with a problem.
  public let participants: [Participant]
  /// What a person should look at, in order of the rows.
  public let problems: [ParticipantProblem]

  /// Reads a sheet by known columns; rows of titles, column numbers and signatures are passed over.
  ///
  /// - Complexity: O(*cells*).
  public init(_ sheet: Sheet, columns: ParticipantColumns) {
    var reader = ParticipantReader(columns: columns)
    reader.read(sheet)
    self.columns = columns
    participants = reader.participants
    problems = reader.problems
  }
}
