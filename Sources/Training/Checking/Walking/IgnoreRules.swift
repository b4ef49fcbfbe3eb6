import Foundation

/// What is left out of a walk: the patterns of several files, the nearest folder's last.
struct IgnoreRules: Sendable {
  private struct Level {
    /// How many names lead to the folder from the root of the file system.
    let depth: Int
    let patterns: [IgnorePattern]
  }

  private var levels: [Level] = []

  /// Rules that leave out nothing.
  init() {}

  /// What Git leaves out below a folder: the files above it up to the root of its repository.
  static func git(above folder: URL) -> IgnoreRules {
    var rules = IgnoreRules()
    var above: [URL] = []
    var current = folder.standardizedFileURL
    while !FileManager.default.fileExists(atPath: current.appending(path: ".git").path) {
      let parent = current.deletingLastPathComponent()
      guard parent.path != current.path, !parent.path.hasSuffix("..") else { return rules }
      current = parent
      above.append(parent)
    }
    rules.add(contentsOf: current.appending(path: ".git/info/exclude"), for: current)
    for folder in above.reversed() {
      rules.add(contentsOf: folder.appending(path: ".gitignore"), for: folder)
    }
    return rules
  }

  /// Adds patterns that count from a folder on; they win over those that were added before.
  mutating func add(_ patterns: [IgnorePattern], for folder: URL) {
    guard !patterns.isEmpty else { return }
    levels.append(Level(depth: IgnoreRules.names(folder.standardizedFileURL.path).count, patterns: patterns))
  }

  /// Adds the lines of a file, if it is there.
  mutating func add(contentsOf file: URL, for folder: URL) {
    guard let data = try? Data(contentsOf: file) else { return }
    let lines = String(decoding: data, as: UTF8.self).split(separator: "\n")
    add(lines.compactMap { IgnorePattern($0) }, for: folder)
  }

  /// Whether a walk leaves out what stands at an absolute path; of the patterns that fit, the last one decides.
  func leavesOut(_ path: String, isFolder: Bool) -> Bool {
    guard !levels.isEmpty else { return false }
    let names = IgnoreRules.names(path)
    for level in levels.reversed() where names.count > level.depth {
      let below = names[level.depth...]
      if let last = level.patterns.last(where: { $0.matches(below, isFolder: isFolder) }) {
        return !last.isNegated
      }
    }
    return false
  }

  /// Whether a walk from a folder on would leave out a file for itself or for a folder on the way.
  func leavesOut(file path: String, below folder: String) -> Bool {
    let depth = IgnoreRules.names(folder).count
    let names = IgnoreRules.names(path)
    guard names.count > depth else { return false }
    return (depth + 1...names.count).contains { count in
      leavesOut("/" + names[..<count].joined(separator: "/"), isFolder: count < names.count)
    }
  }

  private static func names(_ path: String) -> [Substring] { path.split(separator: "/") }
}
