extension LearningRecordPage {
  /// A rule that found something in several of one's own texts.
  public struct Habit: Sendable {
    /// Its code.
    public var code: String
    /// Its title.
    public var title: String
    /// How often in each text, the oldest first.
    public var counts: String
    /// The lesson that teaches it; empty where there is none.
    public var lesson: String

    /// A habit whose parts are known.
    public init(code: String, title: String, counts: String, lesson: String) {
      self.code = code
      self.title = title
      self.counts = counts
      self.lesson = lesson
    }
  }

  /// What came back as a table; nothing where nothing did.
  func table(_ habits: [Habit]) -> String {
    guard !habits.isEmpty else { return "" }
    let rows = habits.map { habit in
      let cells = [habit.title, habit.lesson, habit.counts].map {
        "<td>\(LearningRecordPage.escaped($0))</td>"
      }.joined()
      return "<tr><th scope=\"row\">\(LearningRecordPage.escaped(habit.code))</th>\(cells)</tr>"
    }
    return """
      <h2>Catatan yang sering kembali</h2>
      <table>
      <caption>Temuan yang ada pada dua tulisan saya atau lebih</caption>
      <thead><tr><th scope="col">Aturan</th><th scope="col">Tentang</th><th scope="col">Pelajaran</th>
      <th scope="col">Jumlah tiap tulisan, lama ke baru</th></tr></thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody>
      </table>

      """
  }
}
