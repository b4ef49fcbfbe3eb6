import Spreadsheet

/// Which column of a participant list is to be read as what, said by a person: `nama=Nama Lengkap`.
public struct ColumnChoice: Sendable, Equatable {
  /// What the column holds.
  let field: ParticipantColumns.Field
  /// Its heading; nil where the field is not to be read at all.
  let heading: String?

  /// The words for what a column can hold.
  public static let fields = ParticipantColumns.Field.allCases.map { $0.title.lowercased() }

  /// Reads `nama=Nama Lengkap`, or `nip=-` for a field that is not to be read; nil for anything else.
  public init?(_ typed: String) {
    let parts = typed.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts[0].split(whereSeparator: \.isWhitespace).joined().lowercased()
    guard parts.count == 2,
      let field = ParticipantColumns.Field.allCases.first(where: { $0.title.lowercased() == name })
    else { return nil }
    let heading = String(parts[1]).headingText
    guard !heading.isEmpty, heading != "-" || field != .name else { return nil }
    self.field = field
    self.heading = heading == "-" ? nil : heading
  }
}

extension String {
  /// A heading as headings are compared: in lower case, on one line, with single spaces.
  var headingText: String { lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

extension ParticipantColumns.Field {
  var title: String {
    switch self {
    case .name: "nama"
    case .number: "nomor"
    case .agency: "instansi"
    case .nip: "NIP"
    }
  }
}
