public import Curriculum
public import Foundation

/// Copies a running bimtek with all it needs to a folder, from which it runs without the source tree.
///
/// `bin/` holds the program, `lib/` the libraries beyond glibc (the program finds them by a relative path),
/// `share/` the course, hunspell's dictionary, the fonts, the manual and the completions. Each file is written beside its place and then
/// moved there, so that an interrupted installation leaves whole files only.
public struct Installer {
  /// Why it cannot be done.
  public enum Failure: Error {
    /// The program's own file cannot be found.
    case noExecutable
    /// The libraries that the program needs cannot be listed, or some are missing here.
    case librariesUnknown(missing: [String])
    /// A file cannot be written.
    case cannotWrite(String, reason: String)
  }

  /// What was installed.
  public struct Summary: Sendable {
    /// The program.
    public let program: URL
    /// How many libraries lie beside it.
    public let libraries: Int
    /// How many fonts.
    public let fonts: Int
  }

  private let executable: URL
  private let library: ContentLibrary
  private let target: URL

  /// An installation of this process's program and a course into a folder.
  public init(_ environment: Environment, _ library: ContentLibrary, to target: URL) throws(Failure) {
    guard let executable = environment.executable else { throw .noExecutable }
    self.executable = URL(filePath: executable)
    self.library = library
    self.target = target
  }

  /// Copies everything; `texts` are further files by their path below the folder.
  public func install(texts: [(path: String, text: String)]) throws(Failure) -> Summary {
    let libraries = try SharedLibraries.needed(by: executable)
    let fonts = ShippedFonts.found()
    let program = target.appending(path: "bin/bimtek")
    try copy(executable, to: program)
    for file in libraries { try copy(file, to: target.appending(path: "lib/\(file.lastPathComponent)")) }
    let share = target.appending(path: "share/bimtek")
    for folder in ["curriculum", "exercises"] {
      try copy(library.root.appending(path: folder), to: share.appending(path: folder))
    }
    for name in ["LICENSE", "NOTICE"] {
      let file = library.root.appending(path: name)
      if FileManager.default.fileExists(atPath: file.path) { try copy(file, to: share.appending(path: name)) }
    }
    for file in ShippedDictionary.found() {
      try copy(file, to: share.appending(path: "\(ShippedDictionary.folder)/\(file.lastPathComponent)"))
    }
    let fontFolder = share.appending(path: ShippedFonts.folder)
    for font in fonts { try copy(font, to: fontFolder.appending(path: font.lastPathComponent)) }
    try write(ShippedFonts.configuration, to: fontFolder.appending(path: ShippedFonts.configurationName))
    for file in texts { try write(file.text, to: target.appending(path: file.path)) }
    return Summary(program: program, libraries: libraries.count, fonts: fonts.count)
  }

  private func copy(_ source: URL, to place: URL) throws(Failure) {
    guard source.standardizedFileURL != place.standardizedFileURL else { return }
    try put(at: place) { try FileCopy.copy(source, to: $0) }
  }

  private func write(_ text: String, to place: URL) throws(Failure) {
    try put(at: place) { try Data(text.utf8).write(to: $0) }
  }

  private func put(at place: URL, _ make: (URL) throws -> Void) throws(Failure) {
    let files = FileManager.default
    let draft = place.deletingLastPathComponent().appending(path: ".\(place.lastPathComponent).baru")
    do {
      try files.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try? files.removeItem(at: draft)
      try make(draft)
      if files.fileExists(atPath: place.path) { try files.removeItem(at: place) }
      try files.moveItem(at: draft, to: place)
    } catch {
      try? files.removeItem(at: draft)
      throw .cannotWrite(place.path, reason: SystemReason.words(error))
    }
  }
}
