import Foundation

/// Copies of files and folders that belong to whoever copies.
///
/// `FileManager.copyItem` wants to keep the owner, and fails where the files of an installed bimtek belong to root.
enum FileCopy {
  /// Copies content and the right to execute; symbolic links are followed.
  static func copy(_ source: URL, to target: URL) throws {
    let files = FileManager.default
    let source = source.resolvingSymlinksInPath()
    let values = try source.resourceValues(forKeys: [.isDirectoryKey])
    guard values.isDirectory == true else {
      try Data(contentsOf: source, options: .mappedIfSafe).write(to: target)
      let mode = files.isExecutableFile(atPath: source.path) ? 0o755 : 0o644
      // A USB stick with FAT refuses modes, and has every file executable already.
      try? files.setAttributes([.posixPermissions: mode], ofItemAtPath: target.path)
      return
    }
    try files.createDirectory(at: target, withIntermediateDirectories: true)
    for name in try files.contentsOfDirectory(atPath: source.path) {
      try copy(source.appending(path: name), to: target.appending(path: name))
    }
  }
}
