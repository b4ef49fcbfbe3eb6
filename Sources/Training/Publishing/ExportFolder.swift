import Foundation

/// Why an export cannot be written.
public enum ExportProblem: Error, Sendable, Equatable {
  /// The course file cannot be used; the text says where and why.
  case brokenCourse(String)
  /// The folder holds other things already.
  case notEmpty(path: String)
  /// A file of that name is there already.
  case exists(path: String)
  /// There is a file where the folder should be.
  case notAFolder(path: String)
  /// The place must not be written to.
  case noPermission(path: String)
  /// The disk is full.
  case diskFull(path: String)
  /// The file system refused for another reason, in its own words.
  case refused(path: String, reason: String)
}

/// A folder that receives an export; each file appears whole or not at all.
struct ExportFolder {
  /// The folder as it was typed.
  let name: String
  private let url: URL
  private let overwrites: Bool

  /// Takes a folder, which is made where it is missing.
  ///
  /// - Parameters:
  ///   - name: The folder as it was typed.
  ///   - mustBeEmpty: Whether files of others may not lie in it.
  ///   - overwrites: Whether files of the same names are replaced; nothing else is touched.
  ///   - environment: The surroundings.
  /// - Throws: Why it cannot be used.
  init(
    _ name: String, mustBeEmpty: Bool, overwrites: Bool, environment: Environment
  ) throws(ExportProblem) {
    self.name = name.count > 1 && name.hasSuffix("/") ? String(name.dropLast()) : name
    self.overwrites = overwrites
    url = environment.resolve(name)
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) {
      guard isFolder.boolValue else { throw .notAFolder(path: name) }
      guard mustBeEmpty, !overwrites else { return }
      let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
      guard names.allSatisfy({ $0.hasPrefix(".") }) else { throw .notEmpty(path: name) }
      return
    }
    guard !ExportFolder.isBelowFile(url) else { throw .notAFolder(path: name) }
    do {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    } catch {
      throw ExportFolder.problem(error, path: name)
    }
  }

  /// Writes a file and gives its path as it is told.
  func write(_ bytes: some Collection<UInt8>, to file: String) throws(ExportProblem) -> String {
    let path = "\(name)/\(file)"
    let place = url.appending(path: file)
    guard overwrites || !FileManager.default.fileExists(atPath: place.path) else { throw .exists(path: path) }
    do {
      try Data(bytes).write(to: place, options: .atomic)
    } catch {
      throw ExportFolder.problem(error, path: path)
    }
    return path
  }

  /// Whether the nearest thing above a place that exists is a file.
  private static func isBelowFile(_ url: URL) -> Bool {
    var above = url.standardizedFileURL.deletingLastPathComponent()
    while above.pathComponents.count > 1 {
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: above.path, isDirectory: &isFolder) {
        return !isFolder.boolValue
      }
      above.deleteLastPathComponent()
    }
    return false
  }

  private static func problem(_ error: any Error, path: String) -> ExportProblem {
    let outer = error as NSError
    let codes = [outer, outer.userInfo[NSUnderlyingErrorKey] as? NSError].compactMap(\.self)
    for code in codes {
      switch (code.domain, code.code) {
      case (NSPOSIXErrorDomain, Int(EACCES)), (NSPOSIXErrorDomain, Int(EPERM)),
        (NSPOSIXErrorDomain, Int(EROFS)),
        (NSCocoaErrorDomain, CocoaError.fileWriteNoPermission.rawValue),
        (NSCocoaErrorDomain, CocoaError.fileWriteVolumeReadOnly.rawValue):
        return .noPermission(path: path)
      case (NSPOSIXErrorDomain, Int(ENOSPC)), (NSCocoaErrorDomain, CocoaError.fileWriteOutOfSpace.rawValue):
        return .diskFull(path: path)
      case (NSPOSIXErrorDomain, Int(ENOTDIR)), (NSCocoaErrorDomain, CocoaError.fileWriteFileExists.rawValue):
        return .notAFolder(path: path)
      default: continue
      }
    }
    return .refused(path: path, reason: SystemReason.words(error))
  }
}
