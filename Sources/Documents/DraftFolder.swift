/// The drafts in a folder and its subfolders, and what else lies there.
public struct DraftFolder: Sendable, Equatable {
  /// A file whose text can be read.
  public struct File: Sendable, Hashable {
    /// The path to open.
    public let path: String
    /// The path below the folder.
    public let relativePath: String
    /// Markdown or plain text.
    public let format: FileFormat
    /// Its size in bytes.
    public let size: Int
    /// When it was last changed, in milliseconds since 1970.
    public let modified: Int64
  }

  /// Something that is not read, and why.
  public struct Skipped: Sendable, Hashable {
    /// Why.
    public enum Reason: Sendable, Hashable {
      /// A format that is not read yet: a person can save it as `.txt` or `.md`.
      case unsupported(FileFormat)
      /// The file an office program keeps while a document is open.
      case lockFile
      /// A pointer to a document elsewhere.
      case shortcut
      /// A hidden file or folder, or one that only the system uses.
      case hidden
      /// A symbolic link; none is followed, for it may lead anywhere.
      case symbolicLink
      /// A device, a pipe or a socket.
      case specialFile
      /// It may not be read, or its name cannot be.
      case unreadable
      /// A folder deeper than the limit.
      case tooDeep
    }

    /// The path below the folder.
    public let relativePath: String
    /// Why it is not read.
    public let reason: Reason
  }

  /// How much of a folder is looked at.
  public struct Limits: Sendable {
    /// Folders within folders.
    public var depth: Int
    /// Entries in all.
    public var entries: Int

    /// Limits that no class reaches.
    public init(depth: Int = 16, entries: Int = 200_000) {
      self.depth = depth
      self.entries = entries
    }
  }

  /// The drafts, in the order of their relative paths' bytes: the same on every machine.
  public let files: [File]
  /// What is not read, in the same order.
  public let skipped: [Skipped]
  /// Whether the limit of entries ended the search.
  public let isCutShort: Bool

  /// Looks through a folder.
  ///
  /// - Throws: `.notFound`, `.accessDenied`, or `.notAFile` when the path is no folder.
  /// - Complexity: O(*n* log *n*) in the entries.
  public static func scan(
    _ path: String, limits: Limits = Limits()
  ) throws(DocumentError)
    -> DraftFolder
  {
    var scan = FolderScan(root: path, limits: limits)
    try scan.run()
    return DraftFolder(
      files: scan.files.sorted { inByteOrder($0.relativePath, $1.relativePath) },
      skipped: scan.skipped.sorted { inByteOrder($0.relativePath, $1.relativePath) },
      isCutShort: scan.isCutShort)
  }

  private static func inByteOrder(_ first: String, _ second: String) -> Bool {
    first.utf8.lexicographicallyPrecedes(second.utf8)
  }
}
