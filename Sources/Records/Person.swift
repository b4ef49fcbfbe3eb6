/// The code under which facts about a person are kept: `P-` and six letters or digits without I, L, O, U.
public struct PersonCode: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The code, in capitals.
  public let description: String

  /// Takes a code as it was typed; lower case and surrounding spaces are forgiven.
  public init(_ text: String) {
    description = text.filter { !$0.isWhitespace }.uppercased()
  }

  /// A code from four random bytes.
  init(random: [UInt8]) {
    var value = random.prefix(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    var letters: [UInt8] = []
    for _ in 0..<6 {
      letters.append(Self.alphabet[Int(value & 31)])
      value >>= 5
    }
    description = "P-" + String(decoding: letters, as: UTF8.self)
  }

  /// Orders by the letters.
  public static func < (lhs: PersonCode, rhs: PersonCode) -> Bool { lhs.description < rhs.description }

  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
}

/// What a person does in the class.
public enum Role: String, Sendable {
  /// Is trained.
  case participant
  /// Marks, keeps the list, issues certificates.
  case marker
}

/// Who stands behind a code: kept apart from the facts, and the only part that can be erased.
public struct Identity: Sendable, Hashable {
  /// The name without degrees.
  public var name: String
  /// Titles and degrees before the name, as written, such as `Dra.`.
  public var front: String
  /// Degrees after the name, as written, such as `M.Si.`.
  public var back: String
  /// The number on the committee's list.
  public var number: String?
  /// Where the person works.
  public var agency: String?
  /// The civil servant's number, where the committee needs it.
  public var nip: String?

  /// An identity, of which only the name is needed.
  public init(
    name: String, front: String = "", back: String = "", number: String? = nil, agency: String? = nil,
    nip: String? = nil
  ) {
    self.name = name
    self.front = front
    self.back = back
    self.number = number
    self.agency = agency
    self.nip = nip
  }

  /// The name as it stands on a certificate, such as `Dra. Siti Aminah, M.Si.`.
  public var fullName: String {
    [front, name].filter { !$0.isEmpty }.joined(separator: " ") + (back.isEmpty ? "" : ", " + back)
  }
}

/// A person of the file.
public struct Person: Sendable, Hashable {
  /// The code that facts name.
  public let code: PersonCode
  /// What the person does.
  public let role: Role
  /// Who it is; nil once erased, and in a trainee's own progress.
  public let identity: Identity?
}
