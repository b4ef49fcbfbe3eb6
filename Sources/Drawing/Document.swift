/// Pages with what is known about them as a whole.
public struct Document: Sendable, Hashable {
  /// One sheet.
  public struct Page: Sendable, Hashable {
    /// The extent in points.
    public var size: Size
    /// What lies on the page, the lowest first.
    public var elements: [Element]

    /// Creates a page.
    public init(size: Size, elements: [Element]) {
      self.size = size
      self.elements = elements
    }
  }

  /// An entry of the outline that readers show beside the pages.
  public struct Bookmark: Sendable, Hashable {
    /// What it says.
    public var title: String
    /// How deep it lies, from 0; at most one deeper than the entry before.
    public var level: Int
    /// The name of the destination it leads to.
    public var destination: String

    /// Creates an entry.
    public init(_ title: String, level: Int, destination: String) {
      self.title = title
      self.level = level
      self.destination = destination
    }
  }

  /// The title that a reader shows.
  public var title: String
  /// Who answers for the document.
  public var author: String
  /// What the document is about.
  public var subject: String
  /// The language of the text, a BCP 47 tag such as `id`.
  public var language: String
  /// The creation time, ISO 8601; given, never taken from a clock, so that equal input gives equal bytes.
  public var created: String
  /// The sheets in order.
  public var pages: [Page]
  /// The outline in order.
  public var outline: [Bookmark]

  /// Creates a document.
  public init(
    title: String, author: String, subject: String, language: String, created: String, pages: [Page],
    outline: [Bookmark] = []
  ) {
    self.title = title
    self.author = author
    self.subject = subject
    self.language = language
    self.created = created
    self.pages = pages
    self.outline = outline
  }
}
