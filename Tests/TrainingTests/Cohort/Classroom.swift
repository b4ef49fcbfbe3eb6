import Curriculum
import Foundation
import Synchronization
import TestSupport
import Training

/// A folder with a class in it, a clock that stands still and chance that repeats itself; gone with the value.
final class Classroom: Sendable {
  let folder: URL
  let environment: Environment
  let library = Classroom.library

  private static let library = ContentLibrary(root: Repository.root)
  private static let shared = Result { try GradingTask("E37", from: library) }

  /// The task of these tests, loaded once for all of them.
  static func task() throws -> GradingTask { try shared.get() }

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "bimtek-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    self.folder = folder
    let seed = Mutex<UInt64>(7)
    environment = Environment(
      now: { Date(timeIntervalSince1970: 1_761_000_000) },
      randomBytes: { count in
        seed.withLock { seed in
          (0..<count).map { _ in
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return UInt8(truncatingIfNeeded: seed >> 33)
          }
        }
      }, workingDirectory: folder, executable: nil, variables: ["XDG_DATA_HOME": folder.path])
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Writes a file of the folder, and the folders above it.
  func write(_ text: String, _ name: String) throws { try write(bytes: Array(text.utf8), name) }

  /// Writes a file of the folder, and the folders above it.
  func write(bytes: [UInt8], _ name: String) throws {
    let url = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  /// The text of a file of the folder.
  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }

  /// A class with these participants.
  func cohort(_ csv: String = Classroom.list) throws -> Cohort {
    let cohort = try Cohort.create(
      at: "kelas.bimtek", try Classroom.description(), by: "Panitia", environment: environment)
    try write(csv, "peserta.csv")
    _ = try cohort.enrol(fromFile: "peserta.csv", by: "Panitia").get()
    return cohort
  }

  static func description() throws -> Cohort.Description {
    guard let first = Day("2025-10-14"), let last = Day("2025-10-16"),
      let description = Cohort.Description(
        title: "Bimtek Uji", firstDay: first, lastDay: last, place: "Aula")
    else { throw CocoaError(.formatting) }
    return description
  }

  static let list = """
    No;Nama;Instansi;NIP
    1;Dra. Siti Aminah, M.Si.;Dinas Contoh;
    2;Budi Santoso;Kecamatan Contoh;198501012010011001
    3;Budi Hartono;Kecamatan Contoh;
    """
}
