/// One line of a `.gitignore` (gitignore(5)).
struct IgnorePattern: Sendable {
  private enum Step {
    /// `**`: any number of folders.
    case folders
    case name(Glob)
  }

  /// Whether it brings back what an earlier line left out: it begins with `!`.
  let isNegated: Bool
  /// Whether it means folders alone: it ends in `/`.
  private let isForFolders: Bool
  /// Whether it counts from the folder of its file on; otherwise it fits a name at any depth.
  private let isAnchored: Bool
  private let steps: [Step]

  /// Reads a line; nil for an empty one or a comment.
  init?(_ line: some StringProtocol) {
    var text = Substring(line)
    if text.last == "\r" { text = text.dropLast() }
    while text.last == " ", !text.dropLast().hasSuffix("\\") { text = text.dropLast() }
    guard !text.isEmpty, text.first != "#" else { return nil }
    isNegated = text.first == "!"
    if isNegated { text = text.dropFirst() }
    isForFolders = text.last == "/"
    if isForFolders { text = text.dropLast() }
    isAnchored = text.contains("/")
    let names = text.split(separator: "/", omittingEmptySubsequences: true)
    guard !names.isEmpty else { return nil }
    steps = names.map { $0 == "**" ? .folders : .name(Glob($0)) }
  }

  /// Whether it fits a path, given as names from the folder of its file on.
  func matches(_ names: ArraySlice<Substring>, isFolder: Bool) -> Bool {
    guard isFolder || !isForFolders, let last = names.last else { return false }
    if !isAnchored, case .name(let glob) = steps[0] { return glob.matches(last) }
    return matches(names, steps[...])
  }

  private func matches(_ names: ArraySlice<Substring>, _ steps: ArraySlice<Step>) -> Bool {
    var (names, steps) = (names, steps)
    while let step = steps.first {
      switch step {
      case .name(let glob):
        guard let name = names.first, glob.matches(name) else { return false }
        names = names.dropFirst()
        steps = steps.dropFirst()
      case .folders:
        let rest = steps.dropFirst()
        // At the end `**` stands for what lies inside, at least one name.
        guard !rest.isEmpty else { return !names.isEmpty }
        return names.indices.contains { matches(names[$0...], rest) }
      }
    }
    return names.isEmpty
  }
}
