public import Foundation

/// Where tests find the project and the measuring data beside it.
public enum Repository {
  /// The folder that holds Package.swift.
  public static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// A file or folder of `../shared`, or nil where that is absent (a clone without it).
  public static func shared(_ path: String) -> URL? {
    let url = root.deletingLastPathComponent().appending(path: "shared").appending(path: path)
    return FileManager.default.fileExists(atPath: url.path) ? url : nil
  }
}
