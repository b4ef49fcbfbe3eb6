/// A trainee's own record of learning as one HTML page that needs nothing beside itself.
///
/// It says at its head that it is no certificate.
public struct LearningRecordPage: Sendable {
  /// A lesson or exercise.
  public struct Row: Sendable {
    /// Its code.
    public var code: String
    /// Its title.
    public var title: String
    /// What became of it, in words.
    public var result: String

    /// A row whose parts are known.
    public init(code: String, title: String, result: String) {
      self.code = code
      self.title = title
      self.result = result
    }
  }

  /// A module.
  public struct Part: Sendable {
    /// Its title.
    public var title: String
    /// Its lessons.
    public var lessons: [Row]
    /// Its exercises.
    public var exercises: [Row]

    /// A part whose rows are known.
    public init(title: String, lessons: [Row], exercises: [Row]) {
      self.title = title
      self.lessons = lessons
      self.exercises = exercises
    }
  }

  private let course: String
  private let date: String
  private let summary: String
  private let parts: [Part]
  private let habits: [Habit]
  private let works: [Work]

  /// The page of a course.
  ///
  /// - Parameters:
  ///   - course: The title of the course.
  ///   - date: The day of the export, in words.
  ///   - summary: What was done, in one sentence.
  ///   - parts: The modules in order.
  ///   - habits: What came back in one's own texts.
  ///   - works: The finished exercises with their feedback.
  public init(
    course: String, date: String, summary: String, parts: [Part], habits: [Habit] = [], works: [Work] = []
  ) {
    self.course = course
    self.date = date
    self.summary = summary
    self.parts = parts
    self.habits = habits
    self.works = works
  }

  /// The page.
  public var html: String {
    """
    <!DOCTYPE html>
    <html lang="id">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Riwayat belajar – bukan sertifikat</title>
    <style>
    :root { color-scheme: light dark; }
    body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
    table { border-collapse: collapse; width: 100%; margin: .5rem 0 1.5rem; }
    caption { text-align: left; font-weight: 600; padding: .25rem 0; }
    th, td { text-align: left; vertical-align: top; padding: .25rem .5rem; border-bottom: 1px solid #8886; }
    th[scope=row], td:last-child { white-space: nowrap; }
    blockquote { margin: .5rem 0; padding: .25rem .75rem; border-left: .2rem solid #8888; white-space: pre-wrap;
      overflow-wrap: anywhere; }
    li { margin: .4rem 0; }
    section { border-bottom: 1px solid #8886; }
    @media print { body { margin: 0; max-width: none; } tr { break-inside: avoid; } }
    </style>
    </head>
    <body>
    <h1>Riwayat belajar – bukan sertifikat</h1>
    <p>\(LearningRecordPage.escaped(course)). Dibuat \(LearningRecordPage.escaped(date)).</p>
    <p>\(LearningRecordPage.escaped(summary))</p>
    <p>Catatan ini dibuat sendiri oleh peserta dari laptopnya. Nilai tulisan hanya perkiraan mesin; yang
    memutuskan fasilitator.</p>
    \(table(habits))\(sections(works))\(parts.map(section).joined(separator: "\n"))
    </body>
    </html>

    """
  }

  private func section(_ part: Part) -> String {
    "<h2>\(LearningRecordPage.escaped(part.title))</h2>\n" + table("Pelajaran", part.lessons)
      + table("Latihan", part.exercises)
  }

  private func table(_ caption: String, _ rows: [Row]) -> String {
    guard !rows.isEmpty else { return "" }
    let body = rows.map { row in
      let cells = [row.title, row.result].map { "<td>\(LearningRecordPage.escaped($0))</td>" }.joined()
      return "<tr><th scope=\"row\">\(LearningRecordPage.escaped(row.code))</th>\(cells)</tr>"
    }
    return """
      <table>
      <caption>\(caption)</caption>
      <thead><tr><th scope="col">Kode</th><th scope="col">Judul</th><th scope="col">Hasil</th></tr></thead>
      <tbody>
      \(body.joined(separator: "\n"))
      </tbody>
      </table>

      """
  }

  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case _ where character.unicodeScalars.contains(where: LearningRecordPage.isControl): break
      default: result.append(character)
      }
    }
    return result
  }

  /// Whether a character is no text: controls other than tab and line end, and what turns the direction.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
