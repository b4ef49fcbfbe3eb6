import ArgumentParser
import Foundation
import Training

/// A file that a command makes, and never replaces without being told to.
struct NewFile {
  private let path: String
  private let isOverwriting: Bool

  init(_ path: String, isOverwriting: Bool) {
    self.path = path
    self.isOverwriting = isOverwriting
  }

  /// Writes the text, or says why it cannot.
  func write(_ text: String, _ console: Console) throws {
    guard isOverwriting || !FileManager.default.fileExists(atPath: path) else {
      throw console.failure(
        Message(
          "Berkas sudah ada: \(path)", why: "isinya akan hilang",
          action: "pilih nama lain, atau tambahkan --timpa untuk menggantinya"), code: 2)
    }
    do {
      try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw console.failure(
        Message(
          "Berkas tidak dapat ditulis: \(path)", why: SystemReason.words(error),
          action: "sebut tempat lain dengan --ke, lalu ulangi"), code: 2)
    }
  }
}
