/// Where content may lie, as the caller's surroundings tell.
public struct ContentRootSearch: Sendable {
  /// The folder named on the command line.
  public var option: String?
  /// The value of `BIMTEK_HOME`.
  public var home: String?
  /// The path of the running executable, links resolved.
  public var executable: String?
  /// The working directory.
  public var workingDirectory: String

  /// States the surroundings.
  public init(option: String?, home: String?, executable: String?, workingDirectory: String) {
    self.option = option
    self.home = home
    self.executable = executable
    self.workingDirectory = workingDirectory
  }
}

/// Why no content was found.
public enum ContentRootFailure: Error, Sendable, Equatable {
  /// The folder named on the command line holds no `curriculum/course.yaml`.
  case noCourse(in: String)
  /// None of these folders holds one.
  case notFound(tried: [String])
}

extension ContentRootSearch {
  /// The file that marks a content root.
  public static let marker = "curriculum/course.yaml"

  /// The first folder that holds content: the option; `BIMTEK_HOME`; `../share/bimtek` and `share` beside
  /// the executable; upwards from the executable; upwards from the working directory.
  ///
  /// A folder named by the option must hold content; the search does not go on without it.
  ///
  /// - Parameter exists: Whether a file exists; injected, so that the search is a pure function.
  /// - Returns: The folder.
  /// - Throws: What was looked at in vain.
  public func find(exists: (String) -> Bool) throws(ContentRootFailure) -> String {
    func holdsContent(_ folder: String) -> Bool { exists(ContentRootSearch.join(folder, Self.marker)) }
    if let option {
      guard holdsContent(option) else { throw .noCourse(in: option) }
      return option
    }
    let candidates = candidates
    for folder in candidates where holdsContent(folder) { return folder }
    throw .notFound(tried: candidates)
  }

  private var candidates: [String] {
    var folders: [String] = []
    if let home, !home.isEmpty { folders.append(home) }
    if let executable {
      let folder = ContentRootSearch.parent(of: executable)
      folders.append(ContentRootSearch.join(ContentRootSearch.parent(of: folder), "share/bimtek"))
      folders.append(ContentRootSearch.join(folder, "share"))
      folders += ContentRootSearch.upwards(from: folder)
    }
    folders += ContentRootSearch.upwards(from: workingDirectory)
    var seen: Set<String> = []
    return folders.filter { seen.insert($0).inserted }
  }

  private static func upwards(from folder: String) -> [String] {
    var folders = [folder]
    while let last = folders.last, last != "/", !last.isEmpty { folders.append(parent(of: last)) }
    return folders.filter { !$0.isEmpty }
  }

  private static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func join(_ folder: String, _ path: String) -> String {
    folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)"
  }
}
