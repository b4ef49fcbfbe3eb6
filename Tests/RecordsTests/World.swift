import CSodium
import Foundation
import GRDB
import Synchronization
import TestSupport

@testable import Records

/// A clock that ticks only when told, and chance that repeats itself.
final class World: Sendable {
  private let time: Mutex<Int64>
  private let seed: Mutex<UInt64>

  init(time: Int64 = 1_795_000_000_000, seed: UInt64 = 1) {
    self.time = Mutex(time)
    self.seed = Mutex(seed)
  }

  func set(_ value: Int64) { time.withLock { $0 = value } }

  func environment(device: Int = 1, patience: Double = 0.05) -> RecordsEnvironment {
    RecordsEnvironment(
      now: { self.time.withLock { $0 } }, random: { self.random($0) }, sha256: sha256,
      device: Device(
        id: "018f0000-0000-7000-8000-00000000000\(device)", label: "laptop-\(device)"), patience: patience)
  }

  private func random(_ count: Int) -> [UInt8] {
    seed.withLock { seed in
      (0..<count).map { _ in
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: seed >> 33)
      }
    }
  }
}

func sha256(_ bytes: [UInt8]) -> [UInt8] {
  var digest = [UInt8](repeating: 0, count: 32)
  _ = crypto_hash_sha256(&digest, bytes, UInt64(bytes.count))
  return digest
}

/// A class with one marker and two participants.
struct SmallClass {
  let file: ClassFile
  let path: String
  let marker: PersonCode
  let siti: PersonCode
  let budi: PersonCode

  init(in folder: URL, _ world: World) throws {
    path = folder.appending(path: "kelas.bimtek").path
    file = try ClassFile.create(at: path, environment: world.environment())
    marker = try file.marker(named: "Rina Fasilitator")
    let codes = try file.register(
      [
        Identity(name: "Siti Aminah", front: "Dra.", back: "M.Si.", number: "1", agency: "Dinas Contoh"),
        Identity(name: "Budi Santoso", back: "S.Sos.", number: "2", agency: "Kecamatan Contoh"),
      ], as: .participant, by: marker)
    siti = codes[0]
    budi = codes[1]
  }
}

/// Every row of every table, as text: two files are the same when these are.
func dump(_ file: ClassFile) throws -> String {
  try file.handle.file.read { database in
    try ["file", "device", "person", "identity", "fact", "detail"].map { table in
      let rows = try Row.fetchAll(database, sql: "SELECT * FROM \(table) ORDER BY 1")
      return "\(table)\n" + rows.map { $0.description }.joined(separator: "\n")
    }.joined(separator: "\n")
  }
}

extension Submission {
  static func sample(_ exercise: String = "E38", text: String, fileName: String = "tugas.md") -> Submission {
    Submission(
      exercise: exercise, format: "md", sha256: String(repeating: "0", count: 64), size: text.utf8.count,
      detail: Detail(fileName: fileName, text: text))
  }
}
