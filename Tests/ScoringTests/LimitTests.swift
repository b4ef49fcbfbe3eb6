import Curriculum
import Scoring
import Testing

struct LimitTests {
  private func limits(_ part: String, _ text: String) throws -> [LimitEvidence] {
    guard case .writing(let writing) = try task(.writing, "parts: [{ id: naskah, title: T, \(part) }]") else {
      throw CancellationError()
    }
    let material = WritingMaterial(writing, prompt: "", factSheet: nil, rubric: nil)
    return material.assess(["naskah": text], checks: WritingChecks(xWeight: { $0.count * 2 })).limits
  }

  @Test(
    "limits are measured as people count",
    arguments: [
      ("words: [1, 4]", "Buka Senin–Jumat, pukul 08.00 – 21.00.", "5 kata, paling banyak 4"),
      ("sentences: [2, 3]", "Puskesmas di Kab. Arunaya buka pukul 08.00.", "1 kalimat, paling sedikit 2"),
      ("sentences: [1, 3]", "Buka malam. Gratis!\n\nDatanglah", "3 kalimat"),
      ("characters: [1, 4]", " é👩‍👩‍👧a ", "3 karakter"),
      ("x-weight: 10", "Buka malam", "20 bobot X, paling banyak 10"),
      ("hashtags: 1", "Buka #PuskesmasMalam #Sehat # #1", "2 tagar, paling banyak 1"),
    ])
  func measured(_ part: String, _ text: String, _ message: String) throws {
    #expect(try limits(part, text).map(\.message) == [message])
  }

  @Test(
    "rows of a table count when every column is filled",
    arguments: [
      ("| Hari | Judul |\n|---|---|\n| Senin | A |\n| Selasa | B |", 2),
      ("Hari,Judul\nSenin,A\nSelasa,\n", 1),
      ("Hari;Judul\nSenin;A\nSelasa;B\nRabu;C", 3), ("Hari\tJudul\nSenin\tA", 1), ("Tanpa tabel.", 0),
      ("Pada hari Senin, Selasa, dan Rabu kami buka.", 0),
    ])
  func tables(_ text: String, _ rows: Int) throws {
    let yaml = "parts: [{ id: naskah, title: T }]\ntable: { columns: [Hari, Judul], rows-at-least: 2 }"
    guard case .writing(let writing) = try task(.writing, yaml) else { throw CancellationError() }
    let material = WritingMaterial(writing, prompt: "", factSheet: nil, rubric: nil)
    #expect(material.assess(["naskah": text]).limits.map(\.measured) == [rows])
  }
}
