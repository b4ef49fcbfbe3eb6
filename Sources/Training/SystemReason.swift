import Foundation

/// Why the system refused a file, in Indonesian: Foundation and the C library say it in English only.
public enum SystemReason {
  /// The words for an error of Foundation, whose cause is often an error of the system below it.
  public static func words(_ error: any Error) -> String {
    let outer = error as NSError
    let inner = outer.userInfo[NSUnderlyingErrorKey] as? NSError
    for code in [inner, outer].compactMap(\.self) {
      if code.domain == NSPOSIXErrorDomain { return words(errno: Int32(code.code)) }
      if code.domain == NSCocoaErrorDomain, let words = cocoa(code.code) { return words }
    }
    return "sistem menolaknya (kode \(outer.code))"
  }

  /// The words for a number of `errno`.
  public static func words(errno code: Int32) -> String {
    switch code {
    case ENOENT: "berkas atau foldernya tidak ada"
    case EACCES, EPERM: "tidak ada izin untuk membaca atau menulis di situ"
    case EROFS: "diskanya hanya boleh dibaca"
    case ENOSPC, EDQUOT: "diskanya penuh"
    case EISDIR: "itu folder, bukan berkas"
    case ENOTDIR: "sebagian jalurnya bukan folder"
    case EEXIST: "nama itu sudah terpakai"
    case ENAMETOOLONG: "namanya terlalu panjang"
    case EIO: "diskanya tidak dapat dibaca atau ditulis"
    case ELOOP: "tautannya berputar-putar"
    case EMFILE, ENFILE: "terlalu banyak berkas terbuka"
    default: "sistem menolaknya (kode \(code))"
    }
  }

  private static func cocoa(_ code: Int) -> String? {
    switch code {
    case CocoaError.fileNoSuchFile.rawValue, CocoaError.fileReadNoSuchFile.rawValue: words(errno: ENOENT)
    case CocoaError.fileReadNoPermission.rawValue, CocoaError.fileWriteNoPermission.rawValue:
      words(errno: EACCES)
    case CocoaError.fileWriteVolumeReadOnly.rawValue: words(errno: EROFS)
    case CocoaError.fileWriteOutOfSpace.rawValue: words(errno: ENOSPC)
    case CocoaError.fileWriteFileExists.rawValue: words(errno: EEXIST)
    case CocoaError.fileReadInvalidFileName.rawValue, CocoaError.fileWriteInvalidFileName.rawValue:
      "namanya tidak dapat dipakai"
    case CocoaError.fileReadTooLarge.rawValue: "berkasnya terlalu besar"
    case CocoaError.fileReadUnknown.rawValue: "bukan berkas biasa, atau sistem tidak dapat membacanya"
    case CocoaError.fileWriteUnknown.rawValue: "sistem tidak dapat menulisnya"
    default: nil
    }
  }
}
