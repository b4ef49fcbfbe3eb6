/// What was attended.
public struct Training: Sendable, Hashable {
  /// A part of the training with its hours.
  public struct Module: Sendable, Hashable {
    /// The part's title.
    public var title: String
    /// Its hours (JP).
    public var hours: Double

    /// Creates a module.
    public init(title: String, hours: Double) {
      self.title = PlainText.cleaned(title)
      self.hours = hours
    }
  }

  /// An absolute IRI that all certificates of the training share.
  public var id: String
  /// The training's title.
  public var title: String
  /// What it is about, in a sentence.
  public var summary: String
  /// What must be met for the certificate, in words.
  public var criteria: String
  /// The parts, in order.
  public var modules: [Module]
  /// Where it took place.
  public var place: String
  /// The first day.
  public var start: CalendarDate
  /// The last day.
  public var end: CalendarDate

  /// Creates a training.
  public init(
    id: String, title: String, summary: String, criteria: String, modules: [Module], place: String,
    start: CalendarDate, end: CalendarDate
  ) {
    self.id = id
    self.title = PlainText.cleaned(title)
    self.summary = PlainText.cleaned(summary)
    self.criteria = PlainText.cleaned(criteria)
    self.modules = modules
    self.place = PlainText.cleaned(place)
    self.start = start
    self.end = end
  }

  /// The hours of all modules.
  public var hours: Double { modules.reduce(0) { $0 + $1.hours } }
}

/// A place in a revocation list (Bitstring Status List 1.0).
public struct StatusEntry: Sendable, Hashable {
  /// The address of the list.
  public var list: String
  /// The bit, from 0.
  public var index: Int

  /// Creates a place.
  public init(list: String, index: Int) {
    self.list = list
    self.index = index
  }
}
