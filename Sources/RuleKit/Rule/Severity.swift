/// How much a finding matters.
public enum Severity: String, Sendable, CaseIterable, Comparable {
  /// Advice.
  case saran
  /// Worth a look before posting.
  case peringatan
  /// Must be mended, or held back until someone has looked.
  case galat

  /// Orders from advice to error.
  public static func < (lhs: Severity, rhs: Severity) -> Bool { lhs.rank < rhs.rank }

  private var rank: Int {
    switch self {
    case .saran: 0
    case .peringatan: 1
    case .galat: 2
    }
  }
}

/// How sure the machine can be.
public enum Certainty: String, Sendable, CaseIterable, Comparable {
  /// The machine decides.
  case pasti
  /// It suspects; a person looks.
  case dugaan
  /// It cannot see it, and asks.
  case tanya

  /// Orders from a question to what is certain.
  public static func < (lhs: Certainty, rhs: Certainty) -> Bool { lhs.rank < rhs.rank }

  private var rank: Int {
    switch self {
    case .tanya: 0
    case .dugaan: 1
    case .pasti: 2
    }
  }
}
