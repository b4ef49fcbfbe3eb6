import Curriculum
import Foundation
import TestSupport
import Testing
import Training

struct CourseExportTests {
  private let library = ContentLibrary(root: Repository.root)

  private func export(
    _ format: CourseExport.Format, withNotes: Bool = false,
    _ body: (CourseExport.Result, (String) throws -> String) throws -> Void
  ) throws {
    try withTemporaryFolder { folder in
      let result = try CourseExport(library, environment: .test(in: folder))
        .write(format, to: "hasil", withNotes: withNotes)
      try body(result) { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }
    }
  }

  @Test func `Every link of the site leads to a file and a place that are there`() throws {
    try export(.html) { result, read in
      #expect(result.files.count == 35)
      #expect(result.problems.isEmpty)
      var pages: [String: String] = [:]
      for path in result.files { pages[String(path.dropFirst("hasil/".count))] = try read(path) }
      for (name, page) in pages where name.hasSuffix(".html") {
        for link in values(of: "href", in: page) {
          let parts = link.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
          let target = parts[0].isEmpty ? name : parts[0]
          #expect(pages[target] != nil, "\(name) leads to \(link)")
          if parts.count == 2 {
            #expect(pages[target]?.contains("id=\"\(parts[1])\"") == true, "\(name): \(link)")
          }
        }
        #expect(values(of: "src", in: page).isEmpty)
        let ids = values(of: "id", in: page)
        #expect(Set(ids).count == ids.count, "\(name)")
      }
    }
  }

  @Test func `Headings of a page never skip a level`() throws {
    try export(.html, withNotes: true) { result, read in
      for path in result.files where path.hasSuffix(".html") {
        let page = try read(path)
        let levels = page.components(separatedBy: "<h").dropFirst().compactMap { $0.first?.wholeNumberValue }
        #expect(levels.first == 1 && levels.count { $0 == 1 } == 1, "\(path)")
        for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1, "\(path)") }
        #expect(
          path.hasSuffix("index.html") || path.hasSuffix("istilah.html")
            || page.contains("Catatan fasilitator"))
      }
    }
  }

  private func values(of attribute: String, in page: String) -> [String] {
    page.components(separatedBy: " \(attribute)=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
  }

  @Test func `The booklet is tagged, has an outline, and is the same every time`() throws {
    try withTemporaryFolder { folder in
      let export = CourseExport(library, environment: .test(in: folder))
      let first = try export.write(.pdf, to: "a")
      _ = try CourseExport(library, environment: .test(in: folder, time: 2_000_000_000)).write(.pdf, to: "b")
      #expect(first.count > 60)
      let bytes = try Data(contentsOf: folder.appending(path: "a/buku-pelajaran.pdf"))
      #expect(try bytes == Data(contentsOf: folder.appending(path: "b/buku-pelajaran.pdf")))
      #expect(bytes.range(of: Data("/Type /Outlines".utf8)) != nil)
    }
  }

  @Test func `GIFT parts questions by empty lines and holds only shares that Moodle knows`() throws {
    try export(.gift) { result, read in
      let blocks = try read("hasil/bank-soal.gift").components(separatedBy: "\n\n")
      let questions = blocks.filter { $0.contains("\n::") }
      #expect(questions.count == result.count)
      for question in questions {
        #expect(question.trimmingCharacters(in: .newlines).hasSuffix("}"), "\(question)")
      }
      let known: Set = [
        "100", "50", "33.33333", "25", "20", "16.66667", "14.28571", "12.5", "11.11111", "10",
      ]
      for question in questions {
        for share in question.components(separatedBy: "~%").dropFirst() {
          let percent = share.prefix { $0 != "%" }.drop { $0 == "-" }
          #expect(known.contains(String(percent)), "\(percent)")
        }
      }
    }
  }

  @Test func `Moodle's XML is well formed, with unique numbers and dots before decimals`() throws {
    try export(.moodleXML) { result, read in
      let text = try read("hasil/bank-soal.xml")
      #expect(text.components(separatedBy: "<questiontext").count - 1 == result.count)
      let numbers = text.components(separatedBy: "<idnumber>").dropFirst().map { $0.prefix { $0 != "<" } }
      #expect(Set(numbers).count == result.count)
      for ordering in text.components(separatedBy: "type=\"ordering\"").dropFirst() {
        #expect(ordering.contains("<shownumcorrect>"))
      }
      for fraction in text.components(separatedBy: "fraction=\"").dropFirst() {
        #expect(Double(fraction.prefix { $0 != "\"" }) != nil)
      }
    }
  }

  @Test func `A text to be written is an essay whose marker sees facts, rubric and model answer`() throws {
    try export(.moodleXML) { _, read in
      let essays = try read("hasil/bank-soal.xml").components(separatedBy: "type=\"essay\"").dropFirst()
      #expect(essays.count == 26)
      for essay in essays {
        let notes = try #require(essay.components(separatedBy: "<graderinfo").dropFirst().first)
        #expect(notes.contains("<h4>Rubrik: "))
        #expect(notes.contains("<h4>Contoh jawaban</h4>"))
        let question = try #require(essay.components(separatedBy: "</questiontext>").first)
        #expect(!question.contains("Contoh jawaban"))
      }
      #expect(essays.contains { $0.contains("<minwordlimit>300<") && $0.contains("<maxwordlimit>500<") })
    }
  }

  @Test func `A passage to be marked becomes pairs of its places and their labels, decoys among them`() throws
  {
    try export(.moodleXML) { _, read in
      let questions = try read("hasil/bank-soal.xml").components(separatedBy: "<question type=\"matching\">")
      let hunt = try #require(questions.first { $0.contains("<idnumber>E18<") })
      #expect(hunt.components(separatedBy: "<subquestion").count - 1 == 10)
      #expect(hunt.contains("<answer><text>tidak perlu ditandai</text></answer>"))
      #expect(hunt.contains("“Enam puskesmas”]]></text><answer><text>Siapa</text></answer>"))
    }
  }

  @Test(arguments: [CourseExport.Format.moodleXML, .gift])
  func `What a platform cannot hold is named, and nothing else is missing`(format: CourseExport.Format) throws
  {
    try export(format) { result, read in
      let kinds = Set(result.omitted.map(\.kind))
      #expect(kinds == [.survey])
      #expect(Set(result.adapted.keys) == [.spanMarking, .writing])
      let text = try read(result.files[0])
      for id in library.exerciseIDs() {
        let exercise = try #require(library.exercise(id).value)
        let isOmitted = result.omitted.contains { $0.code == exercise.code }
        let isThere = text.contains("::\(exercise.code)") || text.contains("<idnumber>\(exercise.code)")
        #expect(isThere != isOmitted, "\(exercise.code)")
      }
    }
  }

  @Test func `A folder with other things, a file in its place and an old export are told apart`() throws {
    try withTemporaryFolder { folder in
      let export = CourseExport(library, environment: .test(in: folder))
      try Data("x".utf8).write(to: folder.appending(path: "berkas"))
      #expect(throws: ExportProblem.notAFolder(path: "berkas")) { try export.write(.gift, to: "berkas") }
      #expect(throws: ExportProblem.notAFolder(path: "berkas/dalam")) {
        try export.write(.gift, to: "berkas/dalam")
      }
      #expect(throws: ExportProblem.notEmpty(path: ".")) { try export.write(.html, to: ".") }
      _ = try export.write(.gift, to: "a/b")
      #expect(throws: ExportProblem.exists(path: "a/b/bank-soal.gift")) { try export.write(.gift, to: "a/b") }
      _ = try export.write(.gift, to: "a/b", overwrites: true)
      #expect(try String(contentsOf: folder.appending(path: "berkas"), encoding: .utf8) == "x")
    }
  }

  @Test func `A broken lesson is left out and told; a broken course stops everything`() throws {
    try withTemporaryFolder { folder in
      for name in ["curriculum", "exercises"] {
        try FileManager.default.copyItem(
          at: Repository.root.appending(path: name), to: folder.appending(path: name))
      }
      let lesson = folder.appending(path: "curriculum/menulis-berita/teras.md")
      try Data([0x2D, 0xFF, 0xFE]).write(to: lesson)
      let export = CourseExport(ContentLibrary(root: folder), environment: .test(in: folder))
      let result = try export.write(.html, to: "laman")
      #expect(result.count == 31)
      #expect(result.problems.map(\.file) == ["curriculum/menulis-berita/teras.md"])
      try Data("title: [".utf8).write(to: folder.appending(path: "curriculum/course.yaml"))
      #expect(throws: ExportProblem.self) { try export.write(.pdf, to: "cetak") }
      #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "cetak").path))
    }
  }
}
