import OfficePackage

/// One look through an archive of drafts; no archive inside it is opened.
struct ArchiveScan {
  private(set) var files: [DraftFolder.File] = []
  private(set) var others: [DraftFolder.File] = []
  private(set) var skipped: [DraftFolder.Skipped] = []

  /// Looks through an archive; `prefix` is its own path, where it lies in a folder.
  init(_ archive: ZipArchive, prefix: String?) {
    for entry in archive.entries where entry.kind != .folder {
      let path = (prefix.map { $0 + "/" } ?? "") + entry.name
      let file = DraftFolder.File(
        place: .archive(archive, entry), relativePath: path, format: FileFormat(named: entry.name),
        size: entry.size, modified: entry.modified)
      guard let reason = Self.reasonToSkip(entry) else {
        files.append(file)
        continue
      }
      if reason == .unsupported(.unknown) { others.append(file) }
      skipped.append(DraftFolder.Skipped(relativePath: path, reason: reason))
    }
  }

  private static func reasonToSkip(_ entry: ZipArchive.Entry) -> DraftFolder.Skipped.Reason? {
    let parts = entry.name.split(separator: "/").map(String.init)
    if let reason = parts.lazy.compactMap({ DraftFolder.Skipped.Reason(name: $0) }).first { return reason }
    guard entry.hasSafeName else { return .archive(.unsafeName) }
    if entry.kind == .symbolicLink { return .symbolicLink }
    let format = FileFormat(named: entry.name)
    if format == .archive { return .nestedArchive }
    if let reason = format.reasonToSkip { return reason }
    return entry.isEncrypted ? .archive(.encrypted(format)) : nil
  }
}

extension DraftFolder.Skipped.Reason {
  /// The reason to pass over a file or folder that only its name gives; nil where there is none.
  init?(name: String) {
    if name.hasPrefix("~$") || name.hasPrefix(".~lock.") {
      self = .lockFile
    } else if name.hasPrefix("."), name != ".." {
      self = .hidden
    } else if ["__macosx", "thumbs.db", "desktop.ini"].contains(name.lowercased()) {
      self = .hidden
    } else {
      return nil
    }
  }
}

extension FileFormat {
  /// Why a file of this format is not opened; nil where it may hold text, whatever it is called.
  var reasonToSkip: DraftFolder.Skipped.Reason? {
    if self == .shortcut { return .shortcut }
    return mayHoldText && self != .unknown ? nil : .unsupported(self)
  }
}
