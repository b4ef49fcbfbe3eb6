import Curriculum
import Markdown

/// What whoever marks a text on a learning platform should have before them.
struct MarkingNotes {
  let factSheet: FactSheet?
  let rubric: Rubric?
  /// The model answer by part.
  let model: [String: String]

  /// The notes for a task, in HTML.
  func html(_ task: WritingTask) -> String {
    [facts(task), gates, criteria, answer(task)].compactMap(\.self).joined(separator: "\n")
  }

  private func facts(_ task: WritingTask) -> String? {
    guard let factSheet else { return nil }
    let asked = Set(task.parts.flatMap(\.required))
    let required = factSheet.facts.filter { asked.isEmpty ? $0.isRequired : asked.contains($0.id) }
    return section("Fakta yang harus ada", required.map(\.text))
      + section("Yang tidak boleh ditulis", factSheet.forbidden.map(\.text))
  }

  private var gates: String? {
    rubric.map { section("Gerbang: perbaiki dahulu bila tidak terpenuhi", $0.gates.map(\.text)) }
  }

  private var criteria: String? {
    guard let rubric else { return nil }
    let rows = rubric.criteria.map { criterion in
      let levels = (1...4).reversed().map { "<td>\(HTML.escaped(criterion.levels[$0] ?? ""))</td>" }.joined()
      return "<tr><th>\(HTML.escaped(criterion.title)) (\(criterion.weight)%)</th>\(levels)</tr>"
    }
    return """
      <h4>Rubrik: \(HTML.escaped(rubric.title))</h4>
      <p>Nilai = jumlah bobot × tingkat ÷ 4.</p>
      <table><thead><tr><th>Kriteria (bobot)</th><th>4</th><th>3</th><th>2</th><th>1</th></tr></thead>
      <tbody>\(rows.joined(separator: "\n"))</tbody></table>
      """
  }

  private func answer(_ task: WritingTask) -> String? {
    let parts = task.parts.compactMap { part in model[part.id].map { (part.title, $0) } }
    guard !parts.isEmpty else { return nil }
    let texts = parts.map { title, text in
      (parts.count > 1 ? "<p><strong>\(HTML.escaped(title))</strong></p>\n" : "")
        + "<pre>\(HTML.escaped(text))</pre>"
    }
    return "<h4>Contoh jawaban</h4>\n" + texts.joined(separator: "\n")
  }

  private func section(_ title: String, _ items: [String]) -> String {
    guard !items.isEmpty else { return "" }
    return "<h4>\(title)</h4>\n<ul>\(items.map { "<li>\(HTML.escaped($0))</li>" }.joined())</ul>\n"
  }
}
