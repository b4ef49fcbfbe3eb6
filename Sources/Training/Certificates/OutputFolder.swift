import Foundation

/// The folder that certificates go to; made, and known to be writable, before any number is given.
struct OutputFolder {
  private let url: URL
  private let path: String

  init(_ path: String, _ environment: Environment) throws(CertificateProblem) {
    url = environment.resolve(path)
    self.path = path
    do {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    } catch {
      throw .notWritable(path: path)
    }
    guard FileManager.default.isWritableFile(atPath: url.path) else { throw .notWritable(path: path) }
  }

  /// Writes a file whole or not at all.
  func save(_ bytes: [UInt8], _ name: String) throws(CertificateProblem) {
    do {
      try Data(bytes).write(to: url.appending(path: name), options: .atomic)
    } catch {
      throw .notWritable(path: "\(path)/\(name)")
    }
  }

  /// The bytes of a file that is there.
  func bytes(_ name: String) -> [UInt8]? {
    (try? Data(contentsOf: url.appending(path: name))).map { Array($0) }
  }
}
