import ContentChecks
import Curriculum
import Foundation
import RuleKit
import SourceText
import TestSupport
import Testing

/// A course of one lesson and two exercises that is in order, and what each defect in it gives.
struct ContentCheckTests {
  private static let files: [String: String] = [
    "curriculum/course.yaml": """
    title: Uji
    jp: 1
    minutes-per-jp: 20
    modules:
      - { id: modul, code: M1, title: Modul, jp: 1, outcome: Bisa, lessons: [satu] }
    variants:
      - id: sehari
        title: Sehari
        certifies: true
        days:
          - title: Hari 1
            start: "08.00"
            lessons: [L01]
            pauses: [{ title: Jeda, minutes: 15, after: L01 }]
            assignments: [E02]
    """,
    "curriculum/seeds.yaml": "seeds: [{ id: S0.1, title: Butir }]",
    "curriculum/modul/satu.md": """
    ---
    code: L01
    title: Satu
    minutes: 20
    objectives: [Menulis]
    seeds: [S0.1]
    teaches: [EJA-01]
    exercises: [E01, E02]
    ---
    # Satu

    Isi yang rapi.

    ```contoh-salah EJA-01
    ditengah
    ```

    ```contoh-benar
    di tengah
    ```
    """,
    "curriculum/modul/satu.fasilitator.md": "# Catatan fasilitator: Satu\n",
    "exercises/modul/pilih/soal.md": "# Pilih\n",
    "exercises/modul/pilih/kunci.md": "Karena begitu.\n",
    "exercises/modul/pilih/exercise.yaml": """
    code: E01
    title: Pilih
    lesson: modul/satu
    kind: pg
    use: inti
    minutes: 5
    objective: Menilai
    seeds: [S0.1]
    hints: [Baca lagi teksnya.]
    options:
      - { id: a, text: Jawaban yang tepat, correct: true, why: Inilah yang diminta soal. }
      - { id: b, text: Bukan ini, why: Isinya tidak menjawab soal. }
      - { id: c, text: Bukan itu, why: Isinya belum menjawab soal. }
    """,
    "exercises/modul/tulis/soal.md": "# Tulis\n\nTulis kabar tentang perpustakaan.\n",
    "exercises/modul/tulis/kunci.md":
      "## Contoh jawaban\n\n```jawaban\nMulai 1 Desember 2025, warga 14 desa dapat meminjam buku di perpustakaan keliling.\n```\n",
    "exercises/modul/tulis/exercise.yaml": """
    code: E02
    title: Tulis
    lesson: modul/satu
    kind: tl
    use: inti
    minutes: 10
    objective: Menulis
    hints: [Mulai dari warga.]
    fact-sheet: fs-a
    rubric: r-a
    parts: [{ id: naskah, title: Naskah, words: [5, 20], required: [f1, f2] }]
    """,
    "exercises/fact-sheets/fs-a.yaml": """
    id: fs-a
    title: Perpustakaan
    summary: "Perpustakaan keliling datang ke 14 desa pada 1 Desember 2025. Telepon (0000) 000000."
    facts:
      - { id: f1, kind: angka, text: 14 desa, values: [14 desa] }
      - { id: f2, kind: waktu, text: 1 Desember 2025, values: [1 Desember 2025] }
    """,
    "exercises/rubrics/r-a.yaml": """
    id: r-a
    title: Rubrik
    gates: [{ id: fakta, text: Cocok, machine: true }]
    criteria: [{ id: a, title: A, weight: 100, levels: { 4: a, 3: b, 2: c, 1: d }, evidence: [facts, limits] }]
    """,
  ]

  private static let rules = ContentRules(known: ["EJA-01"], taughtByDefault: ["EJA-01"]) { text, _, _ in
    guard let range = text.range(of: "ditengah") else { return [] }
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    return [
      Finding(
        code: "EJA-01", severity: .peringatan, certainty: .pasti, message: "ditengah",
        range: start..<start + 8,
        text: "ditengah")
    ]
  }

  private func problems(
    _ file: String? = nil, _ old: String = "", _ new: String = ""
  ) throws -> [ContentProblem] {
    try withTemporaryFolder { root in
      for (path, text) in Self.files {
        let url = root.appending(path: path)
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        let text = path == file ? text.replacingOccurrences(of: old, with: new) : text
        try Data(text.utf8).write(to: url)
      }
      if let file, Self.files[file] == nil {
        try Data(new.utf8).write(to: root.appending(path: file))
      }
      if let file, new == "hapus" { try FileManager.default.removeItem(at: root.appending(path: file)) }
      return ContentSnapshot(ContentLibrary(root: root)).problems(rules: Self.rules)
    }
  }

  @Test("a course in order has no problems")
  func inOrder() throws {
    #expect(try problems() == [])
  }

  private static let lesson = "curriculum/modul/satu.md"
  private static let choice = "exercises/modul/pilih/exercise.yaml"
  private static let writing = "exercises/modul/tulis/exercise.yaml"
  private static let sheet = "exercises/fact-sheets/fs-a.yaml"
  private static let rubric = "exercises/rubrics/r-a.yaml"
  private static let course = "curriculum/course.yaml"

  static let defects: [(String, String, String, String)] = [
    (course, "[satu]", "[satu, dua]", "KUR-07"), (course, "jp: 1, outcome", "jp: 2, outcome", "KUR-12"),
    (course, "after: L01", "after: L02", "KUR-10"),
    (course, "lessons: [L01]", "lessons: [L01, L01]", "KUR-06"),
    (course, "lessons: [L01]", "lessons: [L02]", "KUR-10"),
    (course, "assignments: [E02]", "extra-minutes: 10", "KUR-12"),
    (course, "[E02]", "[E03]", "KUR-10"), (course, "\"08.00\"", "\"17.30\"", "KUR-12"),
    (course, "\"08.00\"", "8 pagi", "KUR-05"), (course, "start: \"08.00\"", "note: Santai.", "KUR-12"),
    (course, "minutes: 15, after", "menit: 15, after", "KUR-03"),
    ("curriculum/modul/satu.fasilitator.md", "", "hapus", "KUR-07"),
    ("exercises/modul/pilih/kunci.md", "", "hapus", "KUR-07"),
    ("exercises/modul/pilih/kunci.md", "Karena begitu.", "Jawabannya **b**.", "KUR-14"),
    ("curriculum/modul/lama.md", "", "x", "KUR-08"),
    ("curriculum/catatan.txt", "", "x", "KUR-08"), ("exercises/modul/pilih/draf.md", "", "x", "KUR-08"),
    ("exercises/rubrics/r-b.yaml", "", "id: r-c", "KUR-04"), (lesson, "minutes: 20", "menit: 20", "KUR-03"),
    (lesson, "code: L01", "code: E02", "KUR-06"), (lesson, "code: L01", "code: P1", "KUR-05"),
    (lesson, "seeds: [S0.1]", "after: [modul/satu]", "KUR-09"),
    (lesson, "seeds: [S0.1]", "after: [modul/nol]", "KUR-09"),
    (lesson, "[E01, E02]", "[E01]", "KUR-10"), (lesson, "[E01, E02]", "[E01, E02, E03]", "KUR-10"),
    (choice, "lesson: modul/satu", "lesson: modul/dua", "KUR-10"),
    (writing, "rubric: r-a", "rubric: r-z", "KUR-10"),
    (lesson, "seeds: [S0.1]", "seeds: [S9.9]", "KUR-11"), (choice, "seeds: [S0.1]", "seeds: []", "KUR-11"),
    (lesson, "minutes: 20", "minutes: 25", "KUR-12"), (writing, "minutes: 10", "minutes: 30", "KUR-12"),
    (choice, "correct: true, ", "", "KUR-13"), (choice, "correct: true, ", "", "KUR-17"),
    ("exercises/modul/tulis/kunci.md", "14 desa", "15 desa", "KUR-13"),
    ("exercises/modul/tulis/kunci.md", "```jawaban", "```teks", "KUR-13"),
    (choice, ", why: Inilah yang diminta soal.", "", "KUR-14"),
    (choice, "Isinya tidak menjawab soal.", "Salah.", "KUR-14"),
    (choice, "Isinya tidak menjawab soal.", "Ini bukan ini, bukan.", "KUR-14"),
    (choice, "hints: [Baca lagi teksnya.]", "hints: [Jawabannya opsi b.]", "KUR-15"),
    (choice, "hints: [Baca lagi teksnya.]", "hints: [Pilih jawaban yang tepat!]", "KUR-15"),
    (choice, "hints: [Baca lagi teksnya.]", "hints: []", "KUR-15"),
    (rubric, "weight: 100", "weight: 90", "KUR-16"),
    (rubric, "id: fakta", "id: lain", "KUR-16"), (rubric, "3: b", "3: a", "KUR-16"),
    (choice, "Bukan itu", "Bukan ini", "KUR-17"), (lesson, "ditengah", "di tengah", "KUR-18"),
    (lesson, "di tengah", "ditengah", "KUR-18"), (lesson, "```contoh-benar", "```contoh-bener", "KUR-18"),
    (lesson, "teaches: [EJA-01]", "teaches: [EJA-02]", "KUR-19"),
    (lesson, "teaches: [EJA-01]", "teaches: []", "KUR-19"),
    (lesson, "# Satu", "# Dua", "KUR-20"), (lesson, "Isi yang rapi.", "<b>Isi</b>", "KUR-20"),
    (lesson, "Isi yang rapi.", "````teks\nIsi", "KUR-20"),
    (lesson, "Isi yang rapi.", "Isi ditengah.", "KUR-21"),
    (writing, "[f1, f2]", "[f1, f9]", "KUR-22"), (sheet, "values: [14 desa]", "values: [15 desa]", "KUR-22"),
    (sheet, "(0000) 000000", "0813-2345-6789", "KUR-22"),
    (sheet, "values: [1 Desember 2025]", "values: [1 Desember 2025, 2 Desember 2025]", "KUR-22"),
    ("exercises/modul/tulis/soal.md", "perpustakaan.", "perpustakaan di 15 desa.", "KUR-22"),
  ]

  @Test("each defect is found under its code", arguments: defects)
  func defect(_ file: String, _ old: String, _ new: String, _ code: String) throws {
    let found = try problems(file, old, new)
    #expect(found.contains { $0.check.code == code }, "\(found)")
  }

  @Test("a distractor that does not explain itself is found")
  func distractor() throws {
    let matching = """
      code: E01
      title: Pilih
      lesson: modul/satu
      kind: jd
      use: inti
      minutes: 5
      objective: Menilai
      seeds: [S0.1]
      hints: [Baca lagi teksnya.]
      prompts:
        - { id: p1, text: Satu, accepts: [a], why: Keduanya memang satu pasang. }
        - { id: p2, text: Dua, accepts: [b], why: Keduanya memang satu pasang. }
      options:
        - { id: a, text: Pasangan satu }
        - { id: b, text: Pasangan dua }
        - { id: c, text: Bukan pasangan, why: Tidak ada pasangannya. }
      """
    let whole = Self.files[Self.choice] ?? ""
    #expect(try problems(Self.choice, whole, matching) == [])
    let mute = matching.replacingOccurrences(of: ", why: Tidak ada pasangannya.", with: "")
    #expect(try problems(Self.choice, whole, mute).map(\.check.code) == ["KUR-14"])
  }

  @Test("two tests that differ in the kinds of their items are not parallel")
  func unlikeTests() throws {
    func test(_ code: String, _ item: String) -> String {
      """
      code: \(code)
      title: Tes \(code)
      lesson: modul/satu
      kind: paket
      use: inti
      minutes: 5
      objective: Menilai
      seeds: [S0.1]
      items:
        - { id: i1, text: Soal \(code), module: M1, level: C3, \(item) }
      """
    }
    let choice =
      "kind: pg, options: [{ id: a, text: A, correct: true, why: Ya. }, { id: b, text: B, why: Ya. }, { id: c, text: C, why: Ya. }]"
    let number = "kind: ht, questions: [{ id: q, prompt: Satu tambah satu, value: 2, steps: Jumlahkan. }]"
    let found = try withTemporaryFolder { root in
      for (name, text) in [
        ("satu", test("E01", choice)), ("dua", test("E03", number)), ("tiga", test("E04", choice)),
      ] {
        let url = root.appending(path: "exercises/modul/\(name)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url.appending(path: "exercise.yaml"))
      }
      return ContentSnapshot(ContentLibrary(root: root)).problems().filter { $0.check == .parallelTests }
    }
    #expect(
      found.map(\.file) == ["exercises/modul/satu/exercise.yaml", "exercises/modul/tiga/exercise.yaml"])
  }

  @Test("codes are unique, in order, and every check says why")
  func catalogue() {
    let codes = ContentCheck.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    #expect(codes == codes.sorted())
    #expect(ContentCheck.all.allSatisfy { !$0.title.isEmpty && $0.rationale.hasSuffix(".") })
  }

  @Test("a problem becomes a finding at its line and column")
  func asFinding() throws {
    let problem = ContentProblem(.knownKeys, file: "a.yaml", line: 2, column: 3, "Kunci tidak dikenal.")
    let finding = try #require(problem.finding(in: SourceText("a: 1\né b: 2\n")))
    #expect(finding.text == "b: 2")
    #expect(finding.code == "KUR-03")
  }
}
