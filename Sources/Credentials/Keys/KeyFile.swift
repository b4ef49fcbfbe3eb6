internal import Glibc

/// A sealed key on disk: canonical JSON, readable by its owner alone.
public enum KeyFile {
  private static let kind = "bimtek-kunci-1"

  /// Writes a key file with mode 0600, whole or not at all; an existing file is left alone.
  ///
  /// - Parameters:
  ///   - key: The sealed key.
  ///   - path: Where the file is to be.
  /// - Throws: `.exists` when the name is taken; `.system` when the folder cannot be written.
  public static func write(_ key: SealedKey, to path: String) throws(KeyError) {
    let value: JSONValue = [
      "jenis": .string(kind), "kunciPublik": .string(key.publicKey.multibase),
      "argon2id": [
        "operasi": .number(Double(key.cost.operations)), "memori": .number(Double(key.cost.memory)),
      ],
      "garam": .string(Base64URL.encode(key.salt)), "nonce": .string(Base64URL.encode(key.nonce)),
      "kotak": .string(Base64URL.encode(key.box)),
    ]
    let bytes = value.canonical + [0x0A]
    let draft = "\(path).baru-\(getpid())"
    let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .system(path: path, code: errno) }
    defer { unlink(draft) }
    let isWritten = Glibc.write(file, bytes, bytes.count) == bytes.count && fsync(file) == 0
    let code = errno
    close(file)
    guard isWritten else { throw .system(path: path, code: code) }
    // Unlike a rename, a link never replaces what is there.
    guard link(draft, path) == 0 else {
      throw errno == EEXIST ? .exists(path: path) : .system(path: path, code: errno)
    }
  }

  /// Reads a key file.
  ///
  /// - Parameter path: Where the file is.
  /// - Returns: The key, still sealed.
  /// - Throws: `.readableByOthers` when group or others have any right to it; `.notAKeyFile` for other content.
  public static func read(_ path: String) throws(KeyError) -> SealedKey {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw .system(path: path, code: errno) }
    defer { close(file) }
    var facts = stat()
    guard fstat(file, &facts) == 0 else { throw .system(path: path, code: errno) }
    guard facts.st_mode & S_IFMT == S_IFREG, facts.st_size <= 4_096 else { throw .notAKeyFile(path: path) }
    guard facts.st_mode & 0o077 == 0 else {
      throw .readableByOthers(path: path, mode: UInt16(facts.st_mode & 0o777))
    }
    var bytes = [UInt8](repeating: 0, count: Int(facts.st_size))
    let count = Glibc.read(file, &bytes, bytes.count)
    guard count == bytes.count, let value = try? JSONValue(parsing: bytes), let key = sealedKey(value) else {
      throw .notAKeyFile(path: path)
    }
    return key
  }

  private static func sealedKey(_ value: JSONValue) -> SealedKey? {
    func bytes(_ name: String, _ count: Int) -> [UInt8]? {
      value[name]?.string.flatMap { Base64URL.decode($0) }.flatMap { $0.count == count ? $0 : nil }
    }
    guard value["jenis"]?.string == kind, let text = value["kunciPublik"]?.string,
      let publicKey = PublicKey(multibase: text),
      case .number(let operations)? = value["argon2id"]?["operasi"],
      let operations = Int(exactly: operations),
      case .number(let memory)? = value["argon2id"]?["memori"], let memory = Int(exactly: memory),
      let salt = bytes("garam", 16), let nonce = bytes("nonce", 24), let box = bytes("kotak", 48)
    else { return nil }
    return SealedKey(
      publicKey: publicKey, cost: SealedKey.Cost(operations: operations, memory: memory), salt: salt,
      nonce: nonce, box: box)
  }
}
