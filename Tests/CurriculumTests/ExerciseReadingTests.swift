import Curriculum
import Testing

struct ExerciseReadingTests {
  private let id = ContentID(module: "menulis-berita", name: "uji")

  private func exercise(_ kind: String, _ rest: String) -> Loaded<Exercise> {
    Exercise.parse(
      """
      code: E25
      title: Uji
      lesson: menulis-berita/judul
      kind: \(kind)
      use: inti
      minutes: 2
      objective: Menilai
      seeds: [S3.22]
      hints: [Baca lagi.]

      """ + rest, id: id)
  }

  @Test(
    "every kind is read",
    arguments: [
      ("pg", "options: [{ id: a, text: A, correct: true, why: x }, { id: b, text: B, why: y }]"),
      ("pgk", "options: [{ id: a, text: A, correct: ya, why: x }, { id: b, text: B, why: y }]"),
      (
        "bs",
        "statements: [{ id: p1, text: A, answer: salah, why: x, reasons: [{ id: a, text: R, correct: true }] }]"
      ),
      ("jd", "prompts: [{ id: p1, text: A, accepts: [a], why: x }]\noptions: [{ id: a, text: A }]"),
      ("ur", "items: [{ id: a, text: A, why: x }, { id: b, text: B, why: y }]\norder: [a, [b]]"),
      (
        "kl",
        """
        axes: [{ id: g, title: G, categories: [{ id: x, title: X }] }]
        items: [{ id: b1, text: A, accepts: { g: [x] }, why: y }]
        """
      ),
      (
        "sp",
        """
        text: |
          Enam puskesmas buka malam.
        labels: [{ id: apa, title: Apa }]
        spans: [{ quote: Enam puskesmas, label: apa, why: x }]
        decoys: [{ quote: malam, why: y }]
        """
      ),
      ("is", "blanks: [{ id: k1, prompt: P, accepts: terbuka, spelling: true, why: x }]"),
      (
        "ht",
        "questions: [{ id: h1, prompt: P, value: \"5.0\", tolerance: \"0.05\", unit: persen, steps: s }]"
      ),
      (
        "tl",
        "parts: [{ id: naskah, title: N, words: [1, 35], characters: 60, required: [f1], rules: [TRS-01] }]"
      ),
      (
        "paket",
        """
        items:
          - { id: i1, kind: pg, text: T, module: M2, level: C3, options: [{ id: a, text: A, correct: true }] }
          - { id: i2, kind: sp, text: T, passage: abc, module: M2, level: C3, labels: [{ id: l, title: L }],
              spans: [{ quote: abc, label: l }] }
        """
      ),
      ("survei", "questions: [{ id: s1, prompt: P, form: pilihan, options: [A, { id: b, text: B }] }]"),
    ])
  func everyKind(_ kind: String, _ rest: String) throws {
    let loaded = exercise(kind, rest)
    #expect(loaded.problems == [])
    #expect(loaded.value?.kind.rawValue == kind)
  }

  @Test("an unknown kind offers the near one and does not blame the keys of the kind")
  func unknownKind() {
    let loaded = exercise("pgg", "options: []")
    #expect(loaded.value == nil)
    #expect(loaded.problems.map(\.check) == [.validValues])
    #expect(loaded.problems.first?.message.contains("Maksudnya “pg”?") == true)
  }

  @Test("a key of another kind is unknown")
  func keyOfAnotherKind() {
    let loaded = exercise("pg", "options: [{ id: a, text: A }]\nblanks: []")
    #expect(loaded.problems.map(\.check) == [.knownKeys])
    #expect(loaded.problems.first?.line == 11)
  }

  @Test(
    "values that cannot be meant are problems",
    arguments: [
      ("ht", "questions: [{ id: h1, prompt: P, value: lima }]"),
      ("tl", "parts: [{ id: a, title: T, words: [35, 1] }]"),
      ("tl", "parts: [{ id: a, title: T, words: x }]"),
      ("paket", "items: [{ id: i1, kind: tl, text: T, module: M2, level: C3 }]"),
      ("ur", "items: [{ id: a, text: A }]\norder: { a: b }"),
      ("pg", "options: [{ id: a, text: A, correct: mungkin }]"),
      (
        "kl",
        "axes: [{ id: g, title: G, categories: [{ id: x, title: X }] }]\nitems: [{ id: b, text: B, accepts: x }]"
      ),
    ])
  func impossibleValues(_ kind: String, _ rest: String) {
    let loaded = exercise(kind, rest)
    #expect(loaded.value == nil)
    #expect(loaded.problems.contains { $0.check == .validValues })
  }

  @Test("a rubric reads its levels and every kind of evidence")
  func rubric() throws {
    let loaded = Rubric.parse(
      """
      id: r-x
      title: X
      gates: [{ id: fakta, text: G, machine: true, codes: [PDP] }]
      criteria:
        - id: a
          title: A
          weight: 100
          levels: { 4: a, 3: b, 2: c, 1: d }
          evidence: [facts, contradictions, limits, before-after, TRS, KAL-01, codes: [JDL]]
      """, file: "exercises/rubrics/r-x.yaml")
    #expect(loaded.problems == [])
    let criterion = try #require(loaded.value?.criteria.first)
    #expect(criterion.levels == [4: "a", 3: "b", 2: "c", 1: "d"])
    #expect(
      criterion.evidence == [
        .facts, .contradictions, .limits, .beforeAfter, .code("TRS"), .code("KAL-01"), .code("JDL"),
      ])
  }

  @Test("a rubric without a level or with unknown evidence is refused")
  func brokenRubric() {
    let loaded = Rubric.parse(
      "id: r\ntitle: X\ncriteria: [{ id: a, title: A, weight: 5, levels: { 4: a, 3: b, 2: c }, evidence: [fact] }]",
      file: "r.yaml")
    #expect(loaded.value == nil)
    #expect(loaded.problems.map(\.check) == [.requiredKeys, .validValues])
  }
}
