import Foundation
import Spreadsheet

extension SystemReason {
  /// Why a file could not be written, in Indonesian: the folder first, for it is the cause more often than not.
  static func writing(_ url: URL, _ error: any Error) -> String {
    let folder = url.deletingLastPathComponent().path
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) else {
      return "foldernya belum ada"
    }
    guard isFolder.boolValue else { return words(errno: ENOTDIR) }
    guard access(folder, W_OK) == 0 else { return words(errno: errno) }
    return error is SpreadsheetError ? "diskanya penuh atau tidak dapat ditulis" : words(error)
  }
}
