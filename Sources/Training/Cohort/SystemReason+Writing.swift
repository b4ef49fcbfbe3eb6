import Foundation
import Spreadsheet

extension SystemReason {
  /// Why a file could not be written, in Indonesian: the folder first, for it is the cause more often than not.
  static func writing(_ url: URL, _ error: any Error) -> String {
    let folder = url.deletingLastPathComponent().path
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) else {
      // A folder that was to be made on the way is missing where its own folder refused.
      let parent = nearestFolder(above: folder)
      return access(parent, W_OK) == 0 ? "foldernya belum ada" : words(errno: errno)
    }
    guard isFolder.boolValue else { return words(errno: ENOTDIR) }
    guard access(folder, W_OK) == 0 else { return words(errno: errno) }
    return error is SpreadsheetError ? "diskanya penuh atau tidak dapat ditulis" : words(error)
  }

  /// The innermost folder of a path that is there.
  private static func nearestFolder(above path: String) -> String {
    var url = URL(filePath: path)
    while url.path != "/", !FileManager.default.fileExists(atPath: url.path) {
      url.deleteLastPathComponent()
    }
    return url.path
  }
}
