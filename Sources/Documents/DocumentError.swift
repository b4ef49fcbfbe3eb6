/// Why no text can be had from a file.
public enum DocumentError: Error, Sendable, Equatable {
  /// There is nothing at the path.
  case notFound
  /// A folder, a device or a pipe stands at the path.
  case notAFile
  /// The file may not be read.
  case accessDenied
  /// A symbolic link stands where links are not followed.
  case symbolicLink
  /// Reading stopped with an error of the system.
  case inputOutput(code: Int32)
  /// There is no character in it but white space.
  case empty
  /// It is larger than the limit.
  case tooLarge(bytes: Int, limit: Int)
  /// Its format is not read.
  case unsupported(FileFormat)
  /// Its name promises text, but its bytes are those of another format.
  case disguised(FileFormat)
  /// Its bytes are no text in any encoding that is known.
  case notText
}
