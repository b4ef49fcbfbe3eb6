extension Checker {
  /// A path that could not be checked, or not be mended.
  public struct Failure: Error, Sendable {
    /// Why.
    public enum Reason: Sendable {
      /// There is no such file; these are near.
      case missing(similar: [String])
      /// The folder holds no draft.
      case noDrafts
      /// The system does not let it be read.
      case unreadable(reason: String)
      /// It is a pipe, a device or the like.
      case notAFile
      /// It is larger than a draft may be.
      case tooLarge(limit: Int)
      /// It is no text.
      case notText
      /// It is a document of which no text can be had.
      case document(FileProblem)
      /// The settings file is broken.
      case settings(line: Int, message: String)
      /// A house pack is broken.
      case pack(line: Int, message: String)
      /// It could be read, but what was mended could not be written.
      case notWritten(FileReplacement.Failure)
      /// It is not stored as clean UTF-8, so writing it would change more than the fixes.
      case otherEncoding
      /// Its text was taken out of a document, into which no fix can be written.
      case extracted
    }
    /// The path as it was typed or found.
    public let path: String
    /// Why.
    public let reason: Reason
  }
}
