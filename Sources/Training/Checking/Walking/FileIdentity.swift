import Foundation

/// What tells one file from another: the disk and its number there.
struct FileIdentity: Hashable {
  let device: UInt
  let number: UInt

  /// Nil where there is no file.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = UInt(status.st_dev)
    number = UInt(status.st_ino)
  }
}
