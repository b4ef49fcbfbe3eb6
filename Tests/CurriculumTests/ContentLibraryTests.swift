import Curriculum
import Foundation
import TestSupport
import Testing

struct ContentLibraryTests {
  private let repository = ContentLibrary(root: Repository.root)

  @Test("the shipped course has its modules, lessons and minutes of JP")
  func shippedCourse() throws {
    let loaded = repository.course()
    #expect(loaded.problems == [])
    let course = try #require(loaded.value)
    #expect(course.modules.map(\.code) == ["M0", "M1", "M2", "M3", "M4", "M5", "M6"])
    #expect(course.lessons.count == 32)
    #expect(course.modules.map(\.jp).reduce(0, +) == course.jp)
    #expect(course.jp * course.minutesPerJP == 900)
    #expect(course.passing?.components.map(\.weight).reduce(0, +) == 100)
  }

  @Test("the shipped list of seed points is complete")
  func shippedSeeds() throws {
    let loaded = repository.seeds()
    #expect(loaded.problems == [])
    #expect(loaded.value?.count == 109)
  }

  @Test("lessons know their neighbours across modules")
  func neighbours() throws {
    let course = try #require(repository.course().value)
    let first = try #require(ContentID("orientasi/kenalan"))
    let second = try #require(ContentID("peran-humas/penghubung"))
    #expect(course.lesson(after: first) == second)
    #expect(course.lesson(before: second) == first)
    #expect(course.lesson(before: first) == nil)
  }

  @Test("a broken lesson gives problems, and its neighbour still opens")
  func brokenLessonStandsAlone() throws {
    try withTemporaryFolder { root in
      try write(
        "---\ncode: L06\ntitel: A\nminutes: banyak\n---\n# A\n", to: "curriculum/m/rusak.md", in: root)
      try write(lesson, to: "curriculum/m/utuh.md", in: root)
      let library = ContentLibrary(root: root)
      let broken = library.lesson(ContentID(module: "m", name: "rusak"))
      #expect(broken.value == nil)
      #expect(
        broken.problems.map { "\($0.file):\($0.line) \($0.check.code)" } == [
          "curriculum/m/rusak.md:2 KUR-04", "curriculum/m/rusak.md:2 KUR-04",
          "curriculum/m/rusak.md:3 KUR-03",
          "curriculum/m/rusak.md:4 KUR-05",
        ])
      let whole = try #require(library.lesson(ContentID(module: "m", name: "utuh")).value)
      #expect(whole.body == "# Judul\n\nIsi.\n")
      #expect(whole.bodyLine == 8)
      #expect(library.lessonIDs().map(\.description) == ["m/rusak", "m/utuh"])
      #expect(library.lessonsByCode()["L07"]?.name == "utuh")
    }
  }

  @Test("what lists show of an exercise is what stands in its file")
  func exerciseHeads() throws {
    for id in repository.exerciseIDs() {
      let whole = try #require(repository.exercise(id).value)
      let head = try #require(repository.exerciseHead(id))
      #expect([head.code, head.title] == [whole.code, whole.title])
      #expect(head.kind == whole.kind && head.use == whole.use && head.minutes == whole.minutes)
      #expect(head.lesson == whole.lesson && head.rules == whole.rules)
    }
  }

  @Test("what lists show of a lesson is what stands in its file")
  func lessonHeads() throws {
    for id in repository.lessonIDs() {
      let whole = try #require(repository.lesson(id).value)
      let head = try #require(repository.lessonHead(id))
      #expect([head.code, head.title] == [whole.code, whole.title])
      #expect(head.minutes == whole.minutes && head.teaches == whole.teaches)
    }
  }

  @Test("a list at the margin, comments and line ends of Windows belong to the entry above")
  func headForms() throws {
    try withTemporaryFolder { root in
      let library = ContentLibrary(root: root)
      let id = ContentID(module: "m", name: "satu")
      let text = """
        ---
        objectives:
        - Menulis: judul
        code: L07
        # catatan
        title: "Judul:
          dua baris"
        teaches:
        - EJA-01
        # catatan
        - EJA-02
        codename: lain
        minutes: 30
        ---
        """
      for ending in ["\n", "\r\n"] {
        try write(text.replacing("\n", with: ending) + ending, to: "curriculum/m/satu.md", in: root)
        let head = try #require(library.lessonHead(id))
        #expect([head.code, head.title] == ["L07", "Judul: dua baris"])
        #expect(head.teaches == ["EJA-01", "EJA-02"] && head.minutes == 30)
      }
      try write("---\ncode: L07\n---\n", to: "curriculum/m/satu.md", in: root)
      #expect(library.lessonHead(id) == nil)
    }
  }

  @Test("a file that is missing, not UTF-8 or without front matter says so")
  func unreadableFiles() throws {
    try withTemporaryFolder { root in
      let library = ContentLibrary(root: root)
      let id = ContentID(module: "m", name: "satu")
      #expect(library.lesson(id).problems.map(\.check) == [.listedExists])
      try write("# Tanpa bagian depan\n", to: "curriculum/m/satu.md", in: root)
      #expect(library.lesson(id).problems.map(\.check) == [.requiredKeys])
      let url = root.appending(path: "curriculum/m/satu.md")
      try Data([0x61, 0x0A, 0xFF, 0x0A]).write(to: url)
      #expect(library.lesson(id).problems.map { [$0.check.code, "\($0.line)"] } == [["KUR-01", "2"]])
      try Data([0x61, 0x00]).write(to: url)
      #expect(library.lesson(id).problems.map(\.check) == [.readable])
    }
  }

  @Test("a name cannot lead out of the content root", arguments: ["../rahasia", "a/b", "", "A", "-a", "a.b"])
  func namesStayInside(_ name: String) {
    #expect(repository.factSheet(name).problems.map(\.check) == [.validValues])
    #expect(ContentID("\(name)/x") == nil)
  }

  private let lesson = """
    ---
    code: L07
    title: Judul
    minutes: 30
    objectives: [Menulis]
    after: [m/rusak]
    ---
    # Judul

    Isi.

    """

  private func write(_ text: String, to path: String, in root: URL) throws {
    let url = root.appending(path: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }
}
