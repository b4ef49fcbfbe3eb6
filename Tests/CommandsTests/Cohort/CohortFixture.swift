import Curriculum
import Foundation
import TestSupport
import Testing

@testable import Training

/// A class in a folder of its own, gone with the value, with one long draft of each participant for E38.
final class CohortFixture: Sendable {
  let folder: URL
  let library = ContentLibrary(root: Repository.root)
  let environment: Environment

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "bimtek-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder.appending(path: "naskah"), withIntermediateDirectories: true)
    self.folder = folder
    environment = Environment(
      now: { Date(timeIntervalSince1970: 1_761_000_000) },
      randomBytes: { count in (0..<count).map { _ in .random(in: 0...255) } }, workingDirectory: folder,
      executable: nil, variables: ["XDG_DATA_HOME": folder.path])
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func cohort(of names: [String] = ["Siti Aminah"]) async throws -> Cohort {
    let day = try #require(Day("2025-10-14"))
    let description = try #require(
      Cohort.Description(title: "Uji", firstDay: day, lastDay: day, place: "Aula"))
    let cohort = try Cohort.create(at: "k.bimtek", description, by: "Panitia", environment: environment)
    try Data(("Nama\n" + names.joined(separator: "\n")).utf8).write(to: folder.appending(path: "p.csv"))
    _ = try cohort.enrol(fromFile: "p.csv", by: "Panitia").get()
    for name in names {
      let lines = (1...40).map { "Paragraf \($0) menyebut di mana layanan warga \(name) dibuka.\n\n" }
        .joined()
      try Data("Nama: \(name)\n\n\(lines)".utf8).write(to: folder.appending(path: "naskah/\(name).md"))
    }
    let task = try GradingTask("E38", from: library)
    _ = try await cohort.takeIn(folder: "naskah", task: task, by: "Panitia")
    return cohort
  }
}
