import CZip
import Foundation

/// An archive of entries, packed by libzip.
public func zipArchive(_ entries: [(name: String, bytes: [UInt8])]) throws -> [UInt8] {
  try withTemporaryFolder { folder in
    let url = folder.appending(path: "a.zip")
    var code: Int32 = 0
    guard let archive = zip_open(url.path, ZIP_CREATE, &code) else { throw CocoaError(.fileWriteUnknown) }
    var copies: [UnsafeMutableRawBufferPointer] = []
    for entry in entries {
      let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(entry.bytes.count, 1), alignment: 1)
      copy.copyBytes(from: entry.bytes)
      copies.append(copy)
      let source = zip_source_buffer(archive, copy.baseAddress, UInt64(entry.bytes.count), 0)
      guard let source else { throw CocoaError(.fileWriteUnknown) }
      zip_file_add(archive, entry.name, source, UInt32(ZIP_FL_ENC_UTF_8))
    }
    zip_close(archive)
    for copy in copies { copy.deallocate() }
    return Array(try Data(contentsOf: url))
  }
}
