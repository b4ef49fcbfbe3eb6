internal import CZip
import Glibc

/// An open archive of libzip over a copy of its bytes; closed when it goes out of scope.
struct ZipHandle: ~Copyable {
  private let pointer: OpaquePointer

  init(_ bytes: [UInt8]) throws(PackageError) {
    // libzip takes nothing at all for an archive without entries.
    guard !bytes.isEmpty else { throw .notAnArchive }
    let isArchive = bytes.starts(with: Array("PK".utf8))
    guard let copy = malloc(max(bytes.count, 1)) else { throw .tooLarge(limit: bytes.count) }
    bytes.withUnsafeBytes { source in
      if let address = source.baseAddress { copy.copyMemory(from: address, byteCount: source.count) }
    }
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    // The source frees the copy, and the archive the source.
    guard let source = zip_source_buffer_create(copy, UInt64(bytes.count), 1, &error) else {
      free(copy)
      throw .damaged
    }
    guard let pointer = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      throw isArchive ? .damaged : .notAnArchive
    }
    self.pointer = pointer
  }

  deinit { zip_discard(pointer) }

  var count: Int { Int(zip_get_num_entries(pointer, 0)) }

  borrowing func entries() -> [ZipArchive.Entry] {
    (0..<count).map { index in
      var status = zip_stat_t()
      zip_stat_init(&status)
      _ = zip_stat_index(pointer, UInt64(index), 0, &status)
      let name = zip_get_name(pointer, UInt64(index), 0).map { String(cString: $0) } ?? ""
      return ZipArchive.Entry(
        index: index, name: name, kind: kind(index, name: name), size: Int(clamping: status.size),
        packedSize: Int(clamping: status.comp_size), modified: Int64(clamping: status.mtime) &* 1000,
        isEncrypted: status.encryption_method != ZIP_EM_NONE)
    }
  }

  private borrowing func kind(_ index: Int, name: String) -> ZipArchive.Entry.Kind {
    if name.hasSuffix("/") { return .folder }
    var system: UInt8 = 0
    var attributes: UInt32 = 0
    _ = zip_file_get_external_attributes(pointer, UInt64(index), 0, &system, &attributes)
    // What Unix notes of a file stands in the upper half, on whatever system the archive says it was made.
    return mode_t(attributes >> 16) & S_IFMT == S_IFLNK ? .symbolicLink : .file
  }

  /// Unpacks an entry of a stated size; more or fewer bytes than that are damage.
  borrowing func bytes(at index: Int, size: Int) throws(PackageError) -> [UInt8] {
    guard let file = zip_fopen_index(pointer, UInt64(index), 0) else {
      throw PackageError(code: zip_error_code_zip(zip_get_error(pointer)))
    }
    defer { zip_fclose(file) }
    var failure: PackageError?
    // One byte more than stated, so that a longer entry shows.
    let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      while count <= size {
        let read = zip_fread(file, buffer.baseAddress.map { $0 + count }, UInt64(size + 1 - count))
        if read < 0 { failure = PackageError(code: zip_error_code_zip(zip_file_get_error(file))) }
        guard read > 0 else { break }
        count += Int(read)
      }
    }
    if let failure { throw failure }
    guard bytes.count == size else { throw .damaged }
    return bytes
  }
}

extension PackageError {
  /// The error behind a number of libzip.
  fileprivate init(code: Int32) {
    self =
      switch code {
      case ZIP_ER_NOPASSWD, ZIP_ER_WRONGPASSWD, ZIP_ER_ENCRNOTSUPP: .encrypted
      case ZIP_ER_COMPNOTSUPP: .unknownCompression
      default: .damaged
      }
  }
}
