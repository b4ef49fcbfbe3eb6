/// Why an office file, or a part of one, cannot be read.
public enum PackageError: Error, Sendable, Hashable {
  /// It is no zip archive.
  case notAnArchive
  /// It is cut short, or its checksums are wrong.
  case damaged
  /// A password protects it.
  case encrypted
  /// It has more entries than the limit.
  case tooManyEntries(limit: Int)
  /// Unpacked, it is larger than the limit in bytes.
  case tooLarge(limit: Int)
  /// It unpacks to so many times its size that it can only be meant to fill a memory.
  case bomb
  /// The name of an entry leads out of the archive.
  case unsafeName(String)
  /// An entry is a symbolic link.
  case symbolicLink(String)
  /// A way of packing that is not read.
  case unknownCompression
  /// It lacks a part without which it is nothing.
  case missingPart(String)
  /// A part is no well-formed XML, or is nested too deeply; the line is the parser's.
  case malformed(line: Int)
  /// A part declares a document type, which office files may not (ECMA-376 part 2): entities could grow there.
  case documentType
}
