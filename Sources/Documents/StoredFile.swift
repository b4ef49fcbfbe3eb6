import Glibc

/// The bytes of a regular file.
enum StoredFile {
  /// Reads at most the limit.
  ///
  /// The opened file, not its name, is asked what it is, so that nothing can be put in its place meanwhile.
  static func bytes(of path: String, limit: Int, followsLinks: Bool) throws(DocumentError) -> [UInt8] {
    // Without O_NONBLOCK, opening a pipe would wait for a writer for ever.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | (followsLinks ? 0 : O_NOFOLLOW))
    guard descriptor >= 0 else { throw DocumentError(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw DocumentError(errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw DocumentError.notAFile }
    guard status.st_size <= limit else {
      throw DocumentError.tooLarge(bytes: Int(status.st_size), limit: limit)
    }
    return try contents(of: descriptor, expecting: Int(status.st_size), atMost: limit)
  }

  private static func contents(
    of descriptor: Int32, expecting size: Int, atMost limit: Int
  ) throws(DocumentError) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    // One byte more than is expected, so that a file which did not grow is at its end after one reading.
    var chunk = [UInt8](repeating: 0, count: min(size + 1, 1 << 16))
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw DocumentError(errno) }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
      guard bytes.count <= limit else {
        throw DocumentError.tooLarge(bytes: bytes.count, limit: limit)
      }
    }
  }
}

extension DocumentError {
  /// The error behind a number of the system.
  fileprivate init(_ code: Int32) {
    self =
      switch code {
      case ENOENT, ENOTDIR: .notFound
      case EACCES, EPERM: .accessDenied
      case ELOOP: .symbolicLink
      case EISDIR, ENXIO: .notAFile
      default: .inputOutput(code: code)
      }
  }
}
