public import Foundation

extension Environment {
  /// Writes a package into the working folder, or to a path; a file of other contents is never replaced.
  ///
  /// - Parameters:
  ///   - package: The package.
  ///   - path: Where to; nil for a name made of the sender's name and code.
  /// - Returns: The file that was written.
  /// - Throws: Why it cannot be written.
  public func write(_ package: SubmissionPackage, to path: String? = nil) throws -> URL {
    let bytes = package.bytes
    var url = URL(filePath: path ?? package.fileName, relativeTo: workingDirectory).absoluteURL
    if url.pathExtension.lowercased() != SubmissionPackage.fileExtension {
      url = url.appendingPathExtension(SubmissionPackage.fileExtension)
    }
    let stem = url.deletingPathExtension()
    var count = 1
    while FileManager.default.fileExists(atPath: url.path), (try? Data(contentsOf: url)) != Data(bytes) {
      count += 1
      url = stem.deletingLastPathComponent().appending(
        path: "\(stem.lastPathComponent)-\(count).\(SubmissionPackage.fileExtension)")
    }
    try Data(bytes).write(to: url, options: .atomic)
    return url
  }
}

extension SubmissionPackage {
  /// A name such as `siti-marlina-P-3FK2QD.serah`, in letters that every system and messenger keeps.
  public var fileName: String {
    let words = sender.name.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    let name = words.prefix(4).joined(separator: "-").prefix(60)
    let stem = name.isEmpty ? sender.code : "\(name)-\(sender.code)"
    return "\(stem).\(SubmissionPackage.fileExtension)"
  }
}
