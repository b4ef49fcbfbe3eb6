import ContentChecks
import Curriculum
import Foundation
import TestSupport
import Testing

/// What a course promises to test, and tests that do not keep the promise.
struct BlueprintTests {
  private static let course = """
    title: Uji
    jp: 1
    minutes-per-jp: 20
    modules:
      - { id: modul, code: M1, title: Modul, jp: 1, outcome: Bisa, lessons: [satu] }
    """

  static let blueprints: [(String, String, Int)] = [
    ("module: M1, c1-c2: 0, c3: 1, c4-c5: 0, kinds: [pg]", "level: C3", 0),
    ("module: M1, c1-c2: 0, c3: 1, c4-c5: 0, kinds: [pg]", "level: C4", 2),
    ("module: M1, c1-c2: 0, c3: 2, c4-c5: 0, kinds: [pg]", "level: C3", 1),
    ("module: M1, c1-c2: 0, c3: 1, c4-c5: 0, kinds: [pg, ur]", "level: C3", 1),
    ("module: M1, c1-c2: 0, c3: 1, c4-c5: 0, kinds: [ur]", "level: C3", 2),
    ("module: M7, c1-c2: 0, c3: 0, c4-c5: 0, kinds: [pg]", "level: C3", 3),
  ]

  @Test("a test that misses its blueprint is told, row by row", arguments: blueprints)
  func blueprint(row: String, level: String, problems: Int) throws {
    let item =
      "\(level), kind: pg, options: [{ id: a, text: A, correct: true, why: Ya. }, { id: b, text: B, why: Ya. }]"
    let test = """
      code: E01
      title: Tes
      lesson: modul/satu
      kind: paket
      use: inti
      minutes: 5
      objective: Menilai
      seeds: [S0.1]
      items: [{ id: i1, text: Soal, module: M1, \(item) }]
      """
    let course = Self.course + "\nblueprint: [{ \(row) }]\n"
    let found = try withTemporaryFolder { root in
      for (path, text) in [("curriculum/course.yaml", course), ("exercises/modul/tes/exercise.yaml", test)] {
        let url = root.appending(path: path)
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
      }
      return ContentSnapshot(ContentLibrary(root: root)).problems().filter { $0.check == .blueprint }
    }
    #expect(found.count == problems, "\(found.map(\.message))")
  }

  @Test("the tests of the course that is shipped hold twenty items each, as its blueprint says")
  func shipped() throws {
    let library = ContentLibrary(root: Repository.root)
    let course = try #require(library.course().value)
    #expect(course.blueprint.flatMap(\.items.values).reduce(0, +) == 20)
    let tests = library.exerciseIDs().compactMap { library.exercise($0).value }.compactMap { exercise in
      if case .test(let test) = exercise.task { test.items.count } else { nil }
    }
    #expect(tests == [20, 20])
  }
}
