/// Why no text can be had from a file.
public enum DocumentError: Error, Sendable, Hashable {
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
  /// A password protects it.
  case encrypted(FileFormat)
  /// It is cut short or broken.
  case damaged(FileFormat)
  /// It would unpack to more than a document can be, or is made so that entities would grow.
  case excessive(FileFormat)
  /// It has only pictures, as a scan has.
  case noText(FileFormat)
  /// The program that reads its format is not installed.
  case missingProgram(String)
  /// The program that reads its format took longer than the limit.
  case tooSlow(seconds: Int)
  /// It lies in an archive whose entry of this name would lead out of the folder.
  case unsafeName
}
