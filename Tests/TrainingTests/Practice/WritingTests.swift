import Curriculum
import Foundation
import Scoring
import TestSupport
import Testing
import Training

struct WritingTests {
  private let library = ContentLibrary(root: Repository.root)

  private func desk(_ code: String) throws -> WritingDesk {
    let exercise = try ExerciseCatalogue(library, progress: nil).find(code)
    let prompt = library.prompt(of: exercise.id).value ?? ""
    return try #require(WritingDesk(exercise, prompt: prompt, library: library))
  }

  @Test func `A good lead shows its facts, a wrong day is told and holds the level`() throws {
    let desk = try desk("E23")
    let good = """
      Enam puskesmas di Kabupaten Arunaya buka hingga pukul 21.00 WIB mulai Senin, 3 November 2025. Warga yang \
      bekerja sampai sore dapat berobat sepulang kerja, Senin sampai Jumat.
      """
    let feedback = desk.assess(["naskah": good])
    #expect(feedback.facts.count == 5)
    #expect(feedback.facts.allSatisfy { $0.isMet })
    #expect(feedback.limits.allSatisfy { $0.isMet })
    #expect(feedback.doubtful.isEmpty)
    #expect((feedback.total ?? 0) >= 75)

    let wrong = desk.assess(["naskah": good.replacing("Senin, 3 November", with: "Selasa, 3 November")])
    #expect(wrong.doubtful.contains { $0.contains("Selasa") })
    #expect(wrong.remarks.contains { $0.code == "KIP-03" })
    #expect((wrong.total ?? 0) < 75)
  }

  @Test(arguments: ["", "   ", "SELESAI", "asdf qwer zxcv"])
  func `Nothing and nonsense never look like passing`(text: String) throws {
    let feedback = try desk("E23").assess(["naskah": text])
    #expect((feedback.total ?? 0) < 75)
    #expect(!feedback.doubts.isEmpty)
  }

  @Test(arguments: ["E35", "E37", "E38"])
  func `A news text passes as the model has it, and not from its foot to its head`(code: String) throws {
    let desk = try desk(code)
    let model = try #require(library.modelAnswer(to: desk.task, of: desk.exercise.id))
    let passing = desk.assessment(of: model)
    #expect(passing.looksPassing, "\(passing.doubts)")
    for separator in ["\n\n", " "] {
      let turned = model.mapValues { text in
        text.split(whereSeparator: \.isNewline).reversed().joined(separator: separator)
      }
      #expect(desk.assessment(of: turned).doubts.contains(.disordered))
    }
  }

  @Test func `A table of words without cells of its own is no plan`() throws {
    let desk = try desk("E96")
    let words = "| Kebiasaan | Indikator | |---|---|---|---|---|---|---| rencana habis tenggat unit kerja"
    let stuffed = desk.task.parts.map { ($0.id, words) }
    #expect(!desk.assessment(of: Dictionary(uniqueKeysWithValues: stuffed)).looksPassing)
  }

  @Test func `Parts under their headings are told apart`() throws {
    let parts = WritingParts(try desk("E69").task)
    let text = "## Teks alternatif\n\nIsi satu.\n\nRingkasan teks di takarir:\nIsi dua.\nBaris lain.\n"
    #expect(parts.split(text) == ["alternatif": "Isi satu.", "takarir": "Isi dua.\nBaris lain."])
    #expect(parts.split(parts.template(["takarir": "Isi."])) == ["takarir": "Isi."])
    #expect(parts.split("tanpa kepala") == ["alternatif": "tanpa kepala"])
  }

  @Test func `A draft outlives the one who writes it`() throws {
    try withTemporaryFolder { folder in
      let draft = DraftFile(.test(in: folder), exercise: "E23")
      try draft.append("baris satu")
      try draft.append("baris dua")
      #expect(DraftFile(.test(in: folder), exercise: "E23").text == "baris satu\nbaris dua\n")
      draft.remove()
      #expect(draft.text.isEmpty)
    }
  }

  @Test func `Files are offered newest first, and what cannot be read says why`() throws {
    try withTemporaryFolder { folder in
      for (name, age) in [("lama.md", 100.0), ("baru.txt", 1.0)] {
        let url = folder.appending(path: name)
        try Data("isi".utf8).write(to: url)
        try FileManager.default.setAttributes(
          [.modificationDate: Date(timeIntervalSinceNow: -age)], ofItemAtPath: url.path)
      }
      try Data([0, 1, 2, 0xFF]).write(to: folder.appending(path: "gambar.txt"))
      let environment = Environment.test(in: folder)
      #expect(environment.answerFiles().filter { $0 != "gambar.txt" } == ["baru.txt", "lama.md"])
      let text = try environment.answerText(at: "lama.md")
      #expect(text == "isi")
      #expect(throws: Checker.Failure.self) { try environment.answerText(at: "gambar.txt") }
      #expect(throws: Checker.Failure.self) { try environment.answerText(at: "tidak-ada.txt") }
    }
  }
}
