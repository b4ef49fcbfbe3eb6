import OfficePackage

/// The drafts in a folder and its subfolders or in an archive, and what else lies there.
public struct DraftFolder: Sendable {
  /// A file that may be a draft.
  public struct File: Sendable {
    /// Where it lies.
    let place: Place
    /// The path below the folder; what lies in an archive has the archive's name before its own.
    public let relativePath: String
    /// The format that its name promises.
    public let format: FileFormat
    /// Its size in bytes.
    public let size: Int
    /// When it was last changed, in milliseconds since 1970.
    public let modified: Int64

    enum Place: Sendable {
      case path(String)
      case archive(ZipArchive, ZipArchive.Entry)
    }

    /// Takes its text out.
    public func document(limit: Int = TextDocument.defaultLimit) throws(DocumentError) -> TextDocument {
      switch place {
      case .path(let path): return try TextDocument.read(path: path, limit: limit, followsLinks: false)
      case .archive(let archive, let entry):
        let bytes: [UInt8]
        do { bytes = try archive.bytes(of: entry) } catch { throw DocumentError(error, format) }
        return try TextDocument.read(bytes, name: relativePath, limit: limit)
      }
    }

    /// Its bytes, at most the limit of them.
    public func bytes(limit: Int) throws(DocumentError) -> [UInt8] {
      switch place {
      case .path(let path): return try StoredFile.bytes(of: path, limit: limit, followsLinks: false)
      case .archive(let archive, let entry):
        guard entry.size <= limit else { throw .tooLarge(bytes: entry.size, limit: limit) }
        do { return try archive.bytes(of: entry) } catch { throw DocumentError(error, format) }
      }
    }
  }

  /// Something that is not read, and why.
  public struct Skipped: Sendable, Hashable {
    /// Why.
    public enum Reason: Sendable, Hashable {
      /// A format that is not read: a person can save it as `.docx`, `.txt` or `.md`.
      case unsupported(FileFormat)
      /// An archive that cannot be opened, or an entry that may not be taken out.
      case archive(DocumentError)
      /// An archive inside an archive; none is opened, for it may hold another without end.
      case nestedArchive
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

  /// How much of a folder or an archive is looked at.
  public struct Limits: Sendable {
    /// Folders within folders.
    public var depth: Int
    /// Entries in all.
    public var entries: Int
    /// Bytes of an archive.
    public var archiveBytes: Int

    /// Limits that no class reaches.
    public init(depth: Int = 16, entries: Int = 200_000, archiveBytes: Int = 256 << 20) {
      self.depth = depth
      self.entries = entries
      self.archiveBytes = archiveBytes
    }
  }

  /// What may be a draft, in the order of their relative paths' bytes: the same on every machine.
  public let files: [File]
  /// Files of unknown kinds, for a caller who knows one of them; each is told in `skipped` too.
  public let others: [File]
  /// What is not read, in the same order.
  public let skipped: [Skipped]
  /// Whether the limit of entries ended the search.
  public let isCutShort: Bool

  /// Looks through a folder, with the archives in it, or through one archive.
  ///
  /// - Throws: `.notFound`, `.accessDenied`, `.notAFile` when the path is neither, and what is wrong with an
  ///   archive that was named.
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
      others: scan.others.sorted { inByteOrder($0.relativePath, $1.relativePath) },
      skipped: scan.skipped.sorted { inByteOrder($0.relativePath, $1.relativePath) },
      isCutShort: scan.isCutShort)
  }

  private static func inByteOrder(_ first: String, _ second: String) -> Bool {
    first.utf8.lexicographicallyPrecedes(second.utf8)
  }
}
