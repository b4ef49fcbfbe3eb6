/// A person whom a text names, found from form and context without a model.
public struct PersonMention: Sendable {
  /// What shows that the words name a person.
  public enum Evidence: Sendable {
    /// `Pak Fulan`, `Ibu Fulani`
    case honorific
    /// `bernama Fulan`, `atas nama Fulan`
    case named
    /// `berinisial F`
    case initials
    /// `Fulan (13)`, `Fulan, 34,`
    case aged
    /// `Fulan Contoh, S.Sos.`
    case degree
    /// Only that it is written like a name where a name can stand.
    case form
  }
  /// The tokens of the name, without honorific, age and degree.
  public let name: Range<Int>
  /// What shows it.
  public let evidence: Evidence
  /// Whether an office stands beside the name.
  public let hasOffice: Bool
  /// Whether a verb of saying stands beside the name: the person is quoted.
  public let isSpeaker: Bool
}
