import Foundation

/// The shared libraries that a program loads, as the system's own loader resolves them.
enum SharedLibraries {
  /// What every Debian has: parts of glibc and of its loader.
  private static let system = [
    "ld-linux", "libc.so", "libm.so", "libdl.so", "libpthread.so", "librt.so", "libresolv.so", "libutil.so",
    "linux-vdso",
  ]

  /// The files of the libraries beyond glibc.
  static func needed(by program: URL) throws(Installer.Failure) -> [URL] {
    guard let listing = list(program) else { throw .librariesUnknown(missing: []) }
    var found: [URL] = []
    var missing: [String] = []
    for line in listing.split(separator: "\n") {
      let parts = line.split(whereSeparator: \.isWhitespace)
      guard let name = parts.first, !system.contains(where: name.hasPrefix) else { continue }
      if line.contains("not found") {
        missing.append(String(name))
      } else if parts.count >= 3, parts[1] == "=>", parts[2].hasPrefix("/") {
        found.append(
          URL(filePath: String(parts[2])).deletingLastPathComponent().appending(path: String(name)))
      }
    }
    guard missing.isEmpty else { throw .librariesUnknown(missing: missing) }
    return found
  }

  /// What `ldd` prints; it belongs to glibc, so that it is where a program can be built.
  private static func list(_ program: URL) -> String? {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/ldd")
    process.arguments = [program.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let data = (try? pipe.fileHandleForReading.readToEnd()) ?? Data()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? String(decoding: data, as: UTF8.self) : nil
  }
}
