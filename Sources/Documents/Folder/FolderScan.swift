import Glibc
import OfficePackage

/// One walk through a folder.
struct FolderScan {
  private(set) var files: [DraftFolder.File] = []
  private(set) var others: [DraftFolder.File] = []
  private(set) var skipped: [DraftFolder.Skipped] = []
  private(set) var isCutShort = false

  private let root: String
  private let limits: DraftFolder.Limits
  private var entries = 0

  init(root: String, limits: DraftFolder.Limits) {
    self.root = root
    self.limits = limits
  }

  mutating func run() throws(DocumentError) {
    guard let names = Self.names(in: root, followsLinks: true) else {
      let error = Self.openingError(errno)
      guard error == .notAFile, FileFormat(named: root) == .archive else { throw error }
      return try visitArchive(at: root, relativePath: nil)
    }
    visit(names, in: "", depth: 0)
  }

  private mutating func visitArchive(at path: String, relativePath: String?) throws(DocumentError) {
    let bytes = try StoredFile.bytes(
      of: path, limit: limits.archiveBytes, followsLinks: relativePath == nil)
    let scan: ArchiveScan
    do {
      scan = ArchiveScan(try ZipArchive(bytes), prefix: relativePath)
    } catch {
      // Of archives only zip is opened: what is no zip may be a sound one of another kind.
      throw error == .notAnArchive ? .unsupported(.archive) : DocumentError(error, .archive)
    }
    files += scan.files
    others += scan.others
    skipped += scan.skipped
    entries += scan.files.count + scan.skipped.count
  }

  private mutating func visit(_ names: [String], in folder: String, depth: Int) {
    for name in names {
      entries += 1
      guard entries <= limits.entries else {
        isCutShort = true
        return
      }
      visit(name, relativePath: folder.isEmpty ? name : folder + "/" + name, depth: depth)
    }
  }

  private mutating func visit(_ name: String, relativePath: String, depth: Int) {
    if let reason = DraftFolder.Skipped.Reason(name: name) { return skip(relativePath, reason) }
    let path = root + "/" + relativePath
    var status = stat()
    guard lstat(path, &status) == 0 else { return skip(relativePath, .unreadable) }
    switch status.st_mode & S_IFMT {
    case S_IFLNK: skip(relativePath, .symbolicLink)
    case S_IFDIR:
      guard depth < limits.depth else { return skip(relativePath, .tooDeep) }
      guard let names = Self.names(in: path) else { return skip(relativePath, .unreadable) }
      visit(names, in: relativePath, depth: depth + 1)
    case S_IFREG:
      let format = FileFormat(named: name)
      if format == .archive {
        do { try visitArchive(at: path, relativePath: relativePath) } catch {
          skip(relativePath, error == .unsupported(.archive) ? .unsupported(.archive) : .archive(error))
        }
        return
      }
      let file = DraftFolder.File(
        place: .path(path), relativePath: relativePath, format: format, size: Int(status.st_size),
        modified: Int64(status.st_mtim.tv_sec) * 1000 + Int64(status.st_mtim.tv_nsec) / 1_000_000)
      guard let reason = format.reasonToSkip else { return files.append(file) }
      if reason == .unsupported(.unknown) { others.append(file) }
      skip(relativePath, reason)
    default: skip(relativePath, .specialFile)
    }
  }

  private mutating func skip(_ relativePath: String, _ reason: DraftFolder.Skipped.Reason) {
    skipped.append(DraftFolder.Skipped(relativePath: relativePath, reason: reason))
  }

  /// The names in a folder, but for itself and its parent; nil when it cannot be opened.
  ///
  /// A name that is no UTF-8 comes with U+FFFD, and no file will be found under it.
  private static func names(in path: String, followsLinks: Bool = false) -> [String]? {
    // O_NOFOLLOW: a link may have taken the place of the folder since it was looked at.
    let descriptor = open(
      path, O_RDONLY | O_DIRECTORY | O_NONBLOCK | O_CLOEXEC | (followsLinks ? 0 : O_NOFOLLOW))
    guard descriptor >= 0 else { return nil }
    guard let folder = fdopendir(descriptor) else {
      close(descriptor)
      return nil
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  private static func openingError(_ code: Int32) -> DocumentError {
    switch code {
    case ENOENT: .notFound
    case ENOTDIR: .notAFile
    case EACCES, EPERM: .accessDenied
    default: .inputOutput(code: code)
    }
  }
}
