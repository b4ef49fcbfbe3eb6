/// The facts that a writing task may use.
public struct FactSheet: Sendable, Equatable {
  /// One fact.
  public struct Fact: Sendable, Equatable {
    /// What a fact is about.
    public enum Kind: String, Sendable, CaseIterable {
      case what = "apa"
      case who = "siapa"
      case office = "jabatan"
      case place = "tempat"
      case date = "waktu"
      case clock = "jam"
      case number = "angka"
      case money = "uang"
      case quote = "kutipan"
      case reason = "alasan"
      case manner = "cara"
      case contact = "kontak"
    }

    /// The identifier.
    public let id: String
    /// What it is about.
    public let kind: Kind
    /// The fact in words.
    public let text: String
    /// Wordings, any of which shows that the fact is present.
    public let values: [String]
    /// Whether the text must have it where a task names no facts of its own.
    public let isRequired: Bool
    /// The line of the file.
    public let line: Int
  }

  /// A quotation that may be used.
  public struct Quote: Sendable, Equatable {
    /// The identifier.
    public let id: String
    /// Who said it.
    public let person: String
    /// The person's office or role.
    public let office: String?
    /// The words.
    public let words: String
  }

  /// A person of the sheet.
  public struct Person: Sendable, Equatable {
    /// The full name.
    public let name: String
    /// The office or role.
    public let office: String?
    /// Other forms of the name.
    public let aliases: [String]
  }

  /// Something that must not be written.
  public struct Forbidden: Sendable, Equatable {
    /// The identifier.
    public let id: String
    /// What it is and why it must not appear.
    public let text: String
    /// Wordings that show it.
    public let values: [String]
    /// The line of the file.
    public let line: Int
  }

  /// The identifier, such as `fs-a`.
  public let id: String
  /// The title.
  public let title: String
  /// The sheet as the trainee reads it, in Markdown.
  public let summary: String
  /// The facts.
  public let facts: [Fact]
  /// The quotations.
  public let quotes: [Quote]
  /// The people.
  public let people: [Person]
  /// The places.
  public let places: [String]
  /// What must not appear.
  public let forbidden: [Forbidden]
  /// Remarks for the facilitator.
  public let notes: String?

  /// A sheet that lists nothing and holds only a text to compare with.
  public init(text: String) {
    self.init(
      id: "", title: "", summary: text, facts: [], quotes: [], people: [], places: [], forbidden: [],
      notes: nil)
  }

  init(
    id: String, title: String, summary: String, facts: [Fact], quotes: [Quote], people: [Person],
    places: [String], forbidden: [Forbidden], notes: String?
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.facts = facts
    self.quotes = quotes
    self.people = people
    self.places = places
    self.forbidden = forbidden
    self.notes = notes
  }
}
