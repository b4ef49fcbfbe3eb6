public import SourceText

/// The text of a file, in UTF-8, with what had to be done to get it.
public struct TextDocument: Sendable, Equatable {
  /// How large a file may be unless the caller says otherwise: 16 MiB.
  public static let defaultLimit = 16 << 20

  /// The file's name.
  public let name: String
  /// Markdown or plain text.
  public let format: FileFormat
  /// The text; a file that is UTF-8 already keeps every byte, any other is converted.
  public let text: SourceText
  /// How the file is stored.
  public let encoding: TextEncoding
  /// How many broken characters became U+FFFD.
  public let repairs: Int
  /// The offset in the file of the first broken character.
  public let firstBroken: Int?

  private init(name: String, format: FileFormat, decoded: DecodedText) {
    self.name = name
    self.format = format
    text = SourceText(decoded.bytes)
    encoding = decoded.encoding
    repairs = decoded.repairs
    firstBroken = decoded.firstBroken
  }

  /// Takes bytes as the text of a file of this name; a name that promises no format counts as plain text.
  ///
  /// - Complexity: O(*n*) in the bytes.
  public static func read(
    _ bytes: [UInt8], name: String, limit: Int = defaultLimit
  ) throws(DocumentError) -> TextDocument {
    let promised = FileFormat(named: name)
    guard promised.isReadable || promised == .unknown else {
      throw DocumentError.unsupported(promised)
    }
    guard bytes.count <= limit else {
      throw DocumentError.tooLarge(bytes: bytes.count, limit: limit)
    }
    let decoded = DecodedText(bytes)
    // A draft may well begin with `ID3`; only what is no text, or never the text of a draft, is taken for
    // something else.
    if let disguise = FileFormat(of: bytes), decoded == nil || disguise == .pdf || disguise == .richText {
      throw DocumentError.disguised(disguise)
    }
    guard let decoded else { throw DocumentError.notText }
    guard decoded.hasContent else { throw DocumentError.empty }
    return TextDocument(
      name: name, format: promised == .markdown ? .markdown : .plainText, decoded: decoded)
  }

  /// Reads the file at a path.
  ///
  /// `followsLinks` says whether the path itself may be a symbolic link: yes where a person named it, no where
  /// it was found in a folder.
  public static func read(
    path: String, limit: Int = defaultLimit, followsLinks: Bool = true
  ) throws(DocumentError) -> TextDocument {
    let name = path.split(separator: "/").last.map { String($0) } ?? path
    let format = FileFormat(named: name)
    guard format.isReadable || format == .unknown else { throw DocumentError.unsupported(format) }
    return try read(
      StoredFile.bytes(of: path, limit: limit, followsLinks: followsLinks), name: name, limit: limit
    )
  }
}

extension DecodedText {
  /// Whether there is more than white space and a byte order mark.
  fileprivate var hasContent: Bool {
    bytes.dropFirst(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0).contains {
      $0 != 0x20 && !(0x09...0x0D).contains($0)
    }
  }
}
