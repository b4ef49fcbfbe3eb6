import Credentials
import Foundation
import Records

extension Environment {
  /// What records need when a file is only read: it takes no device of its own.
  func recordsForReading() -> RecordsEnvironment {
    RecordsEnvironment(
      now: { 0 }, random: randomBytes, sha256: { SHA256.digest(of: $0) }, device: Device(id: "", label: ""))
  }

  /// A path as it was typed, seen from the folder in which the command was called.
  func resolve(_ path: String) -> URL {
    path.hasPrefix("/") ? URL(filePath: path) : workingDirectory.appending(path: path)
  }
}
