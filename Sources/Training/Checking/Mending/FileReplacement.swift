import Foundation

/// Replaces the text of a file at once: whoever reads it meanwhile sees the old text or the new, never half.
public enum FileReplacement {
  /// Why the file stays as it was.
  public enum Failure: Error, Sendable, Equatable {
    /// Its mode or owner does not allow it.
    case readOnly
    /// It is a pipe, a device or the like.
    case notAFile
    /// It is no longer what was read.
    case changedMeanwhile
    /// Its folder does not take a file, or the disk is full.
    case notStored(reason: String)
  }

  /// Writes a new text beside the file and moves it into its place; mode and owner stay.
  ///
  /// A symbolic link stays one: the file behind it is replaced.
  static func replace(_ url: URL, old: [UInt8], new: [UInt8]) throws(Failure) {
    let path = url.resolvingSymlinksInPath().path
    var status = stat()
    guard stat(path, &status) == 0 else { throw .changedMeanwhile }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    // The mode counts even for those whom the system lets write everywhere.
    guard status.st_mode & 0o222 != 0, access(path, W_OK) == 0 else { throw .readOnly }
    let beside = url.resolvingSymlinksInPath().deletingLastPathComponent().path + "/.bimtek-XXXXXX"
    var name = Array(beside.utf8CString)
    let descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw .notStored(reason: reason()) }
    let temporary = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    do throws(Failure) {
      try store(new, in: descriptor, like: status)
      guard (try? Array(Data(contentsOf: URL(filePath: path)))) == old else { throw .changedMeanwhile }
      guard rename(temporary, path) == 0 else { throw .notStored(reason: reason()) }
    } catch {
      unlink(temporary)
      throw error
    }
  }

  private static func store(_ bytes: [UInt8], in descriptor: Int32, like status: stat) throws(Failure) {
    defer { close(descriptor) }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .notStored(reason: reason()) }
      written += count
    }
    // The owner first: changing it clears bits of the mode.
    _ = fchown(descriptor, status.st_uid, status.st_gid)
    guard fchmod(descriptor, status.st_mode & 0o7777) == 0, fsync(descriptor) == 0 else {
      throw .notStored(reason: reason())
    }
  }

  private static func reason() -> String { SystemReason.words(errno: errno) }
}
