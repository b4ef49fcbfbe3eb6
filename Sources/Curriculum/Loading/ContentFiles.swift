import Foundation

/// Reading of files below the content root, with what can go wrong as problems.
struct ContentFiles: Sendable {
  let root: URL

  /// The text of a file.
  func text(_ path: String) -> Loaded<String> {
    let url = root.appending(path: path)
    guard let size = try? FileManager.default.attributesOfItem(atPath: url.path)[.size] as? Int else {
      return Loaded(nil, [ContentProblem(.listedExists, file: path, "Berkas ini belum ada.")])
    }
    guard size <= YAMLNode.sizeLimit else {
      return Loaded(nil, [ContentProblem(.readable, file: path, "Berkas terlalu besar (lebih dari 1 MB).")])
    }
    // An array: `Data` hands its bytes over one by one, and every file of the course comes through here.
    guard let bytes = (try? Data(contentsOf: url)).map({ [UInt8]($0) }) else {
      return Loaded(nil, [ContentProblem(.readable, file: path, "Berkas tidak dapat dibuka.")])
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return Loaded(nil, [notUTF8(bytes, path)])
    }
    guard !bytes.contains(0) else {
      return Loaded(
        nil, [ContentProblem(.readable, file: path, "Berkas memuat bita NUL; ini bukan berkas teks.")])
    }
    return Loaded(text)
  }

  /// The names in a folder, in order; hidden ones are left out.
  func names(in path: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: path).path)
    return (names ?? []).filter { !$0.hasPrefix(".") }.sorted()
  }

  /// Whether a file exists.
  func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appending(path: path).path)
  }

  private func notUTF8(_ bytes: [UInt8], _ path: String) -> ContentProblem {
    var line = 1
    for part in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      guard String(validating: part, as: UTF8.self) != nil else { break }
      line += 1
    }
    return ContentProblem(
      .readable, file: path, line: line, "Baris ini bukan UTF-8. Simpan ulang berkas dengan pengodean UTF-8.")
  }
}
