import Documents
import Foundation
import Spreadsheet

/// Why the contents of a file cannot be used.
public enum FileProblem: Error, Sendable, Equatable {
  /// There is nothing at the path.
  case missing
  /// A folder stands at the path.
  case notAFile
  /// A device, a pipe or a socket.
  case special
  /// The file may not be read.
  case denied
  /// It is a symbolic link inside a folder of drafts.
  case symbolicLink
  /// There is nothing in it.
  case empty
  /// It is larger than the limit, in bytes.
  case tooLarge(limit: Int)
  /// Its text alone is longer than the limit, in bytes.
  case tooLong(limit: Int)
  /// It holds no text, or is another kind of file than its name says.
  case notText
  /// A format that is not read; the word for it, such as `rekaman`.
  case unsupported(String)
  /// A document of a program that can save it as another; the word for it, such as `dokumen Word lama`.
  case convertible(String)
  /// Only a pointer to a document elsewhere, such as one of Google's.
  case shortcut
  /// A photograph or a scan: a picture of text.
  case picture
  /// A password protects it.
  case encrypted
  /// It is cut short or broken.
  case damaged
  /// It would unpack to more than a document can be.
  case excessive
  /// A program that reads it is not installed.
  case missingProgram(String)
  /// Reading took longer than the limit.
  case tooSlow
  /// It lies in an archive inside an archive.
  case nestedArchive
  /// Its name in an archive leads out of it.
  case unsafeName
  /// Reading stopped with an error of the system.
  case system(code: Int32)

  init(_ error: DocumentError) {
    self =
      switch error {
      case .notFound: .missing
      case .notAFile: .notAFile
      case .accessDenied: .denied
      case .symbolicLink: .symbolicLink
      case .inputOutput(let code): .system(code: code)
      case .empty: .empty
      case .tooLarge(_, let limit) where limit < TextDocument.packageLimit: .tooLong(limit: limit)
      case .tooLarge(_, let limit): .tooLarge(limit: limit)
      case .unsupported(let format): FileProblem(format)
      case .disguised, .notText: .notText
      case .encrypted: .encrypted
      case .damaged: .damaged
      case .excessive: .excessive
      case .noText: .picture
      case .missingProgram(let program): .missingProgram(program)
      case .tooSlow: .tooSlow
      case .unsafeName: .unsafeName
      }
  }

  /// Why a format is not read.
  init(_ format: FileFormat) {
    self =
      switch format {
      case .oldWord, .richText, .presentation, .spreadsheet, .word, .openDocument: .convertible(format.title)
      case .picture: .picture
      case .shortcut: .shortcut
      default: .unsupported(format.title)
      }
  }

  init(spreadsheet error: any Error) {
    self =
      switch error as? SpreadsheetError {
      case .empty: .empty
      case .tooLarge(_, let limit): .tooLarge(limit: limit)
      case .encrypted: .encrypted
      case .oldWorkbook: .convertible("lembar kerja Excel lama")
      case .damaged: .damaged
      case .excessive, .tooManyCells: .excessive
      case .notText, .notAWorkbook, .notWritable, nil: .notText
      }
  }
}

extension FileFormat {
  /// What people call it.
  var title: String {
    switch self {
    case .markdown: "Markdown"
    case .plainText: "teks"
    case .word: "dokumen Word"
    case .oldWord: "dokumen Word lama"
    case .openDocument: "dokumen OpenDocument"
    case .richText: "dokumen RTF"
    case .pdf: "PDF"
    case .html: "halaman web"
    case .picture: "gambar"
    case .spreadsheet: "lembar kerja"
    case .presentation: "salindia"
    case .archive: "arsip"
    case .recording: "rekaman"
    case .shortcut: "pintasan"
    case .unknown: "jenis berkas yang tidak dikenal"
    }
  }
}

extension Environment {
  /// The bytes of a file that a person named, at most 64 MiB unless the caller says otherwise.
  func bytes(of path: String, limit: Int = 64 << 20) throws(FileProblem) -> [UInt8] {
    let url = resolve(path)
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) else { throw .missing }
    guard !isFolder.boolValue else { throw .notAFile }
    let size = (try? FileManager.default.attributesOfItem(atPath: url.path)[.size] as? Int) ?? 0
    guard size <= limit else { throw .tooLarge(limit: limit) }
    guard let data = try? Data(contentsOf: url) else { throw .denied }
    guard !data.isEmpty else { throw .empty }
    return Array(data)
  }
}
