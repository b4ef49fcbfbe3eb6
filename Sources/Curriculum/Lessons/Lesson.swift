/// A lesson: what its front matter says, and its text.
public struct Lesson: Sendable, Equatable {
  /// A source, with the date on which a law was last compared.
  public struct Reference: Sendable, Equatable {
    /// The source, such as `UU 14/2008 Pasal 9 ayat (4) huruf b`.
    public let text: String
    /// The date in the form `2026-11-20`, for law.
    public let checked: String?
  }

  /// The path, such as `menulis-berita/teras`.
  public let id: ContentID
  /// The code, such as `L08`.
  public let code: String
  /// The title.
  public let title: String
  /// The planned minutes.
  public let minutes: Int
  /// What a trainee can do afterwards, each with its level C1–C6.
  public let objectives: [String]
  /// The points of the course's origins that the lesson teaches, such as `S0.27`.
  public let seeds: [String]
  /// The rules that the lesson explains.
  public let teaches: [String]
  /// The sources.
  public let references: [Reference]
  /// The lessons to be read before.
  public let after: [ContentID]
  /// The exercises by code, in order.
  public let exercises: [String]
  /// The text in Markdown, without front matter.
  public let body: String
  /// The line of the file on which the body begins, from 1.
  public let bodyLine: Int
  /// The line of each front matter key.
  public let lines: [String: Int]
}

extension Lesson {
  static func read(_ fields: inout YAMLFields, id: ContentID, body: String, bodyLine: Int) -> Lesson {
    Lesson(
      id: id, code: fields.text("code"), title: fields.text("title"),
      minutes: fields.whole("minutes", in: 1...600), objectives: fields.requiredTexts("objectives"),
      seeds: fields.texts("seeds"), teaches: fields.texts("teaches"),
      references: fields.list("references", Reference.read), after: fields.identifiers("after"),
      exercises: fields.texts("exercises"), body: body, bodyLine: bodyLine, lines: fields.lines)
  }
}

extension Lesson.Reference {
  fileprivate static func read(_ fields: inout YAMLFields) -> Lesson.Reference {
    let reference = Lesson.Reference(text: fields.text("text"), checked: fields.optionalText("checked"))
    if let checked = reference.checked, !isDate(checked) {
      fields.report(
        .validValues, line: fields.lines["checked"] ?? fields.line,
        "Tanggal “\(checked)” harus berbentuk 2026-11-20.")
    }
    return reference
  }

  private static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], let month = Int(parts[1]), let day = Int(parts[2]) else {
      return false
    }
    return Int(parts[0]) != nil && (1...12).contains(month) && (1...31).contains(day)
  }
}

extension YAMLFields {
  /// Paths `module/name`; malformed ones are problems.
  mutating func identifiers(_ key: String) -> [ContentID] {
    texts(key).compactMap { text in
      if let id = ContentID(text) { return id }
      report(.validValues, line: lines[key] ?? line, "“\(text)” bukan jalur “modul/nama”.")
      return nil
    }
  }
}
