import Documents
import Foundation
import Spreadsheet

/// Why the contents of a file cannot be used.
public enum FileProblem: Error, Sendable, Equatable {
  /// There is nothing at the path.
  case missing
  /// A folder or a device stands at the path.
  case notAFile
  /// The file may not be read.
  case denied
  /// It is a symbolic link inside a folder of drafts.
  case symbolicLink
  /// There is nothing in it.
  case empty
  /// It is larger than the limit, in bytes.
  case tooLarge(limit: Int)
  /// It holds no text, or is another kind of file than its name says.
  case notText
  /// A format that is not read; the word for it, such as `dokumen Word`.
  case unsupported(String)
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
      case .tooLarge(_, let limit): .tooLarge(limit: limit)
      case .unsupported(let format): .unsupported(format.title)
      case .disguised, .notText: .notText
      }
  }

  init(spreadsheet error: any Error) {
    self =
      switch error as? SpreadsheetError {
      case .empty: .empty
      case .tooLarge(_, let limit): .tooLarge(limit: limit)
      case .tooManyCells, .notText, nil: .notText
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
  /// The bytes of a file that a person named, at most 64 MiB.
  func bytes(of path: String) throws(FileProblem) -> [UInt8] {
    let limit = 64 << 20
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
