import Foundation
import RuleKit
import Training

/// A folder with drafts, and the checker that sees it as its working directory.
struct CheckingRoom {
  let folder: URL
  var checker: Checker { Checker(environment: .test(in: folder)) }

  /// Runs a body in a fresh folder with these files and removes it afterwards.
  static func with(_ files: [String: String], _ body: (CheckingRoom) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "bimtek-\(UUID().uuidString)", directoryHint: .isDirectory)
    let room = CheckingRoom(folder: folder)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files { try room.write(text, to: name) }
    try await body(room)
  }

  func write(_ text: String, to name: String) throws {
    let url = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }

  func mode(_ name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: folder.appending(path: name).path)[.posixPermissions]
      as? Int
  }

  func setMode(_ mode: Int, _ name: String) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: mode], ofItemAtPath: folder.appending(path: name).path)
  }

  /// A request for these paths.
  static func request(_ paths: String...) -> Checker.Request {
    var request = Checker.Request()
    request.paths = paths
    request.kind = .berita
    return request
  }
}
