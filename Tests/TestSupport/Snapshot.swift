// A release build of everything, with Swift's libraries linked in, knows no Testing.
#if canImport(Testing)
  import Foundation
  public import Testing

  /// Compares text with the file `Snapshots/NAME` beside the test; `RECORD=1` writes it instead and fails once.
  public func expectSnapshot(
    _ text: String, _ name: String, file: StaticString = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let url = URL(filePath: "\(file)").deletingLastPathComponent().appending(path: "Snapshots").appending(
      path: name)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
      Issue.record("recorded \(name); run again without RECORD", sourceLocation: sourceLocation)
      return
    }
    let expected = try String(contentsOf: url, encoding: .utf8)
    #expect(text == expected, "snapshot \(name)", sourceLocation: sourceLocation)
  }
#endif
