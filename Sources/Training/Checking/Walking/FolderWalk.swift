import Foundation

/// A walk through a folder and all below it.
///
/// Hidden names, lock files of word processors and symbolic links are left out: a link could lead anywhere,
/// also back up.
enum FolderWalk {
  /// Collects the drafts of a folder by their paths below the first one; false if it cannot be opened.
  static func collect(
    _ folder: String, _ below: String, _ outer: IgnoreRules, into drafts: inout [String]
  ) -> Bool {
    guard let stream = opendir(folder) else { return false }
    defer { closedir(stream) }
    var rules = outer
    let url = URL(filePath: folder, directoryHint: .isDirectory)
    rules.add(contentsOf: url.appending(path: ".gitignore"), for: url)
    var folders: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard !name.hasPrefix("."), !name.hasPrefix("~$") else { continue }
      let path = folder + "/" + name
      switch kind(entry.pointee.d_type, path) {
      case S_IFDIR where !rules.leavesOut(path, isFolder: true): folders.append(name)
      case S_IFREG where isDraft(name) && !rules.leavesOut(path, isFolder: false): drafts.append(below + name)
      default: continue
      }
    }
    for name in folders { _ = collect(folder + "/" + name, below + name + "/", rules, into: &drafts) }
    return true
  }

  private static func kind(_ type: UInt8, _ path: String) -> mode_t {
    switch Int(type) {
    case Int(DT_DIR): return S_IFDIR
    case Int(DT_REG): return S_IFREG
    case Int(DT_UNKNOWN):
      var status = stat()
      return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : 0
    default: return 0
    }
  }

  private static func isDraft(_ name: String) -> Bool {
    guard let dot = name.lastIndex(of: ".") else { return false }
    return DraftFinder.extensions.contains(name[name.index(after: dot)...].lowercased())
  }
}
