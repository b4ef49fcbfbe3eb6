public import Curriculum

/// What a text shows of one fact of its sheet.
public struct FactEvidence: Sendable, Equatable {
  /// Whether the fact is there.
  public enum Status: Sendable, Equatable {
    /// One of its wordings stands in the text.
    case present
    /// None does.
    case missing
    /// The text says otherwise.
    case contradicted
  }

  /// The identifier of the fact.
  public let id: String
  /// The fact in words.
  public let text: String
  /// What it is about.
  public let kind: FactSheet.Fact.Kind
  /// Whether the task asks for it.
  public let isRequired: Bool
  /// Whether it is there.
  public let status: Status
  /// The part of the answer that it was looked for in, where the task names one.
  public let part: String?
  /// The bytes of that part where it stands.
  public let range: Range<Int>?
}

/// Something of a text that the sheet does not hold, or holds otherwise.
public struct Ungrounded: Sendable, Equatable {
  /// What it is.
  public enum Kind: String, Sendable, Equatable {
    /// A number, percentage or sum.
    case number = "angka"
    /// A date or a day.
    case date = "tanggal"
    /// A time of day.
    case clock = "jam"
    /// An address of the web or of mail.
    case link = "tautan"
    /// A telephone number.
    case phone = "nomor telepon"
    /// A name.
    case name = "nama"
    /// A name with a word that is in no dictionary: somebody.
    case person = "nama orang"
    /// An office.
    case office = "jabatan"
    /// Words in quotation marks.
    case quote = "kutipan"
    /// Words in quotation marks that somebody is said to have spoken.
    case speech = "ucapan"
    /// A word that is denied, or no longer denied.
    case denial = "penyangkalan"
    /// A word of which the sheet says the opposite.
    case contrary = "lawan kata"
  }

  /// What it is.
  public let kind: Kind
  /// The words of the text.
  public let text: String
  /// The part of the answer.
  public let part: String
  /// The bytes of that part.
  public let range: Range<Int>
  /// What the sheet says, where the text contradicts it; nil where it is merely not on the sheet.
  public let contradicts: String?
  /// What the text was compared with: the fact sheet or the draft that is to be rewritten.
  let reference: FactReference

  /// What to say, in Indonesian.
  public var message: String {
    if let contradicts { return "“\(text)” berbeda dari \(reference.rawValue): \(contradicts)." }
    if kind == .denial {
      return "Ada atau tiadanya kata sangkal pada “\(text)” berbeda dari \(reference.rawValue). Perlu dicek."
    }
    if kind == .contrary {
      return "“\(text)” tampaknya berlawanan dengan \(reference.rawValue). Perlu dicek."
    }
    return "“\(text)” (\(kind.rawValue)) tidak ada di \(reference.rawValue). Perlu dicek."
  }
}

/// What the facts of an answer are compared with.
enum FactReference: String, Sendable {
  case sheet = "lembar fakta"
  case source = "naskah asal"
}

/// A forbidden fact that a text uses.
public struct ForbiddenUse: Sendable, Equatable {
  /// The identifier of the forbidden fact.
  public let id: String
  /// What it is and why it must not appear.
  public let text: String
  /// The words of the answer.
  public let words: String
  /// The part of the answer.
  public let part: String
  /// The bytes of that part.
  public let range: Range<Int>
}
