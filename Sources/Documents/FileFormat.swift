/// What kind of file something is, by its name or by how its bytes begin.
public enum FileFormat: String, Sendable, CaseIterable {
  /// Markdown: read.
  case markdown
  /// Plain text: read.
  case plainText
  /// Word since 2007, `.docx`: read.
  case word
  /// Word before 2007: `.doc`.
  case oldWord
  /// LibreOffice Writer, `.odt`: read.
  case openDocument
  /// Rich text: `.rtf`.
  case richText
  /// `.pdf`: read where it has text.
  case pdf
  /// A web page: read.
  case html
  /// A photograph or a picture of a page.
  case picture
  /// A workbook or a list.
  case spreadsheet
  /// Slides.
  case presentation
  /// An archive such as `.zip` or `.rar`.
  case archive
  /// Sound or moving pictures.
  case recording
  /// Only a pointer to a document elsewhere: `.lnk`, `.url`, `.gdoc`.
  case shortcut
  /// Anything else.
  case unknown

  /// Whether its text can be read.
  public var isReadable: Bool {
    switch self {
    case .markdown, .plainText, .word, .openDocument, .pdf, .html: true
    default: false
    }
  }

  /// Whether it is text as it stands, without anything to take it out of.
  public var isText: Bool { self == .markdown || self == .plainText }

  /// The format a file name promises.
  public init(named name: String) {
    let suffix = name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
    self = Self.allCases.first { $0.suffixes.contains(suffix) } ?? .unknown
  }

  /// The format that the first bytes give away; nil for text and for what is not known.
  public init?(of bytes: some Collection<UInt8>) {
    let found = Self.signatures.first { bytes.starts(with: $0.bytes) }
    guard let found else { return nil }
    self = found.format
  }

  private var suffixes: Set<String> {
    switch self {
    case .markdown: ["md", "markdown", "mdown", "mkd"]
    case .plainText: ["txt", "text"]
    case .word: ["docx", "docm", "dotx", "dotm"]
    case .oldWord: ["doc", "dot", "wps"]
    case .openDocument: ["odt", "fodt", "ott"]
    case .richText: ["rtf"]
    case .pdf: ["pdf"]
    case .html: ["html", "htm", "xhtml"]
    case .picture:
      ["jpg", "jpeg", "png", "gif", "heic", "heif", "webp", "bmp", "tif", "tiff", "svg"]
    case .spreadsheet: ["xlsx", "xlsm", "xls", "ods", "csv", "tsv"]
    case .presentation: ["pptx", "ppt", "odp"]
    case .archive: ["zip", "rar", "7z", "tar", "gz", "mht", "mhtml"]
    case .recording: ["mp3", "m4a", "ogg", "opus", "wav", "mp4", "mov", "mkv", "avi", "3gp"]
    case .shortcut: ["lnk", "url", "webloc", "desktop", "gdoc", "gsheet", "gslides"]
    case .unknown: []
    }
  }

  /// A Word or OpenDocument file is a zip archive; which of them it is, its contents say.
  private static let signatures: [(bytes: [UInt8], format: FileFormat)] = [
    (Array("PK\u{3}\u{4}".utf8), .archive),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .oldWord),
    (Array("%PDF-".utf8), .pdf), (Array("{\\rtf".utf8), .richText), ([0xFF, 0xD8, 0xFF], .picture),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .picture), (Array("GIF8".utf8), .picture),
    (Array("Rar!".utf8), .archive), ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .archive),
    ([0x1F, 0x8B], .archive),
    (Array("RIFF".utf8), .recording), (Array("OggS".utf8), .recording),
    (Array("ID3".utf8), .recording),
  ]
}
