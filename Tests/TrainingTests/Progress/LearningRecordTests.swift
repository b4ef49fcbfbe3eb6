import Curriculum
import Foundation
import Reporting
import Scoring
import TestSupport
import Testing
import Training

struct LearningRecordTests {
  private let library = ContentLibrary(root: Repository.root)

  @Test func `The record counts what was done and suggests an exercise of a lesson that was read`() throws {
    try withTemporaryFolder { folder in
      let environment = Environment.test(in: folder)
      let progress = try TraineeProgress(environment)
      let reader = CourseReader(library, progress: progress)
      try reader.remember(reader.find("L08"), block: 40, isFinished: true)
      try progress.save("E21", attempt: 1, answers: [:], result: TraineeProgress.Result(score: 60))
      let record = try #require(LearningRecord(library, progress: progress))
      #expect(record.summary == "1 dari 32 pelajaran selesai dibaca; 1 dari 98 latihan diserahkan.")
      #expect(record.nextLesson?.code == "L09")
      #expect(record.nextExercise?.exercise.code == "E23")
    }
  }

  @Test func `The exported page says that it is no certificate and asks nothing of the network`() throws {
    try withTemporaryFolder { folder in
      let environment = Environment.test(in: folder)
      let record = try #require(LearningRecord(library, progress: nil))
      let html = record.page(environment).html
      #expect(html.contains("<h1>Riwayat belajar – bukan sertifikat</h1>"))
      #expect(html.contains("November 2026"))
      #expect(!html.contains("http") && !html.contains("<script"))
      #expect(html.components(separatedBy: "<tr><th").count == 1 + 32 + 98 + 14)
    }
  }

  @Test func `The exported page holds one's own work with its feedback, and nothing in it is markup`() throws
  {
    try withTemporaryFolder { folder in
      let environment = Environment.test(in: folder)
      let progress = try TraineeProgress(environment)
      try progress.save(
        "E23", attempt: 1,
        answers: ["/naskah": .texts(["naskah": "<script>Tujuh puskesmas</script>\u{202E}"])],
        result: TraineeProgress.Result(provisional: 25))
      try progress.save(
        "E25", attempt: 1, answers: ["/": .choices(["a"])], result: TraineeProgress.Result(score: 0))
      let record = try #require(LearningRecord(library, progress: progress))
      let html = record.page(environment).html
      #expect(html.contains("<h2>Pekerjaan saya dan umpan baliknya</h2>"))
      #expect(html.contains("<blockquote>&lt;script&gt;Tujuh puskesmas&lt;/script&gt;</blockquote>"))
      #expect(html.contains("Fakta yang belum ada"))
      #expect(html.contains("E25 Judul terbaik"))
      #expect(!html.contains("<script") && !html.contains("http") && !html.contains("<img"))
    }
  }

  @Test func `Progress that cannot be opened is told with its reason`() throws {
    try withTemporaryFolder { folder in
      let environment = Environment.test(in: folder)
      try FileManager.default.createDirectory(at: environment.dataFolder, withIntermediateDirectories: true)
      try Data("bukan basis data, sungguh".utf8).write(
        to: environment.dataFolder.appending(path: "kemajuan.bimtek"))
      #expect(throws: ProgressFailure.damaged) { try TraineeProgress(environment) }
      #expect(CourseReader(library, progress: nil).contents().value?.lessons.count == 32)
    }
  }
}
