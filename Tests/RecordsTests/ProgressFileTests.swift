import Foundation
import TestSupport
import Testing

@testable import Records

struct ProgressFileTests {
  @Test func `Progress goes on where it stopped`() throws {
    try withTemporaryFolder { folder in
      let world = World()
      let data = folder.appending(path: "data/bimtek").path
      let progress = try ProgressFile.open(in: data, environment: world.environment())
      try progress.record(LessonVisit(lesson: "berita/teras", place: 2, finished: false))
      try progress.record(LessonVisit(lesson: "berita/teras", place: 5, finished: true))
      try progress.record(Answer(exercise: "E16", attempt: 1, score: 40, detail: .init(answer: "b")))
      try progress.record(Answer(exercise: "E16", attempt: 2, score: 100, detail: .init(answer: "c")))

      let again = try ProgressFile.open(in: data, environment: world.environment())
      #expect(again.owner == progress.owner)
      #expect(try again.current(LessonVisit.self).map(\.fact.place) == [5])
      #expect(try again.entries(of: Answer.self, subject: "E16").map(\.fact.score) == [40, 100])
      #expect(try again.current(Answer.self).first?.fact.detail?.answer == "c")
    }
  }

  @Test func `A data folder that cannot be made is told with its path`() throws {
    try withTemporaryFolder { folder in
      let file = folder.appending(path: "berkas")
      try Data().write(to: file)
      #expect(throws: RecordsError.cannotOpen(path: file.path + "/data")) {
        try ProgressFile.open(in: file.path + "/data", environment: World().environment())
      }
    }
  }

  @Test func `A device keeps its name in the data folder`() throws {
    try withTemporaryFolder { folder in
      let random = [UInt8](repeating: 7, count: 10)
      let data = folder.appending(path: "data").path
      let first = try Device.stored(in: data, label: "laptop\nRina", now: 1000, random: random)
      let second = try Device.stored(in: data, label: "lain", now: 2000, random: random)
      #expect(first == second)
      #expect(first.label == "laptop Rina")
    }
  }
}
