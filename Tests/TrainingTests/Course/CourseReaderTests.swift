import Curriculum
import Foundation
import Markdown
import TestSupport
import Testing
import Training

struct CourseReaderTests {
  private func withReader(_ body: (CourseReader, TraineeProgress) throws -> Void) throws {
    try withTemporaryFolder { folder in
      let progress = try TraineeProgress(.test(in: folder))
      try body(CourseReader(ContentLibrary(root: Repository.root), progress: progress), progress)
    }
  }

  @Test(arguments: ["L08", "l8", "8", "teras", "menulis-berita/teras", "Teras berita", "teras.md"])
  func `A lesson is found by code, name, path or title`(name: String) throws {
    try withReader { reader, _ in
      let found = try reader.find(name)
      #expect(found == ContentID("menulis-berita/teras"))
    }
  }

  @Test(arguments: ["terass", "tears", "L99"])
  func `A misspelt name offers what is near`(name: String) throws {
    try withReader { reader, _ in
      do {
        _ = try reader.find(name)
        Issue.record("found \(name)")
      } catch CourseReader.Failure.unknown(let near) {
        #expect(!near.isEmpty)
      }
    }
  }

  @Test func `Reading goes on where it stopped, and a finished lesson begins anew`() throws {
    try withReader { reader, _ in
      let id = try reader.find("L08")
      try reader.remember(id, block: 7, isFinished: false)
      #expect(try reader.open(id).place == 7)
      #expect(reader.contents().value?.resume?.code == "L08")
      try reader.remember(id, block: 40, isFinished: true)
      #expect(try reader.open(id).place == 0)
      #expect(reader.contents().value?.resume?.code == "L09")
      let state = reader.contents().value?.lessons.first { $0.id == id }?.state
      #expect(state == .finished)
      try reader.remember(id, block: 3, isFinished: false)
      #expect(reader.contents().value?.lessons.first { $0.id == id }?.state == .finished)
    }
  }

  @Test func `Every lesson of the course opens, in order, with its neighbours`() throws {
    try withReader { reader, _ in
      let lessons = try #require(reader.contents().value).lessons
      #expect(lessons.count == 32)
      for (index, entry) in lessons.enumerated() {
        let opened = try reader.open(entry.id, withNotes: true)
        #expect(opened.previous?.id == (index == 0 ? nil : lessons[index - 1].id))
        #expect(opened.next?.id == (index == 31 ? nil : lessons[index + 1].id))
        #expect(opened.document.outline.first?.title == entry.title)
        #expect(opened.document.outline.contains { $0.title.hasPrefix("Catatan fasilitator") })
      }
    }
  }
}
