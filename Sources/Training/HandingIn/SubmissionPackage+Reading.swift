import Credentials
import Foundation

extension SubmissionPackage {
  /// Why a file cannot be taken in; the file itself is left as it is.
  public enum Defect: Error, Sendable, Equatable {
    /// It is larger than a package may be, in bytes.
    case tooLarge(limit: Int)
    /// It does not begin as a package does.
    case notAPackage
    /// A newer program wrote it.
    case newerVersion(Int)
    /// It is empty, was cut off or changed on the way.
    case damaged
  }

  /// Reads a file, whatever it holds.
  ///
  /// - Parameter bytes: The whole file.
  /// - Throws: Why it is none of ours, or not as it was written.
  /// - Complexity: O(*n*).
  public init(reading bytes: [UInt8]) throws(Defect) {
    guard bytes.count <= SubmissionPackage.sizeLimit else {
      throw .tooLarge(limit: SubmissionPackage.sizeLimit)
    }
    guard !bytes.isEmpty else { throw .damaged }
    guard bytes.starts(with: SubmissionPackage.mark.utf8) else { throw .notAPackage }
    // Longer than any first line of ours: whatever has none is not read to its end.
    guard let end = bytes.prefix(128).firstIndex(of: UInt8(ascii: "\n")) else { throw .damaged }
    let words = String(decoding: bytes[..<end], as: UTF8.self).split(
      separator: " ", omittingEmptySubsequences: false)
    guard words.count == 3, words[0] == SubmissionPackage.mark else { throw .notAPackage }
    guard let version = Int(words[1]), version > 0 else { throw .damaged }
    guard version <= SubmissionPackage.version else { throw .newerVersion(version) }
    let body = Array(bytes[(end + 1)...])
    guard words[2] == SHA256.hexadecimal(of: body) else { throw .damaged }
    guard let contents = try? JSONDecoder().decode(Contents.self, from: Data(body)),
      contents.items.allSatisfy(\.isSound)
    else { throw .damaged }
    self.init(
      course: contents.course, sender: contents.sender, made: contents.made, items: contents.items)
  }
}
