internal import CSodium

/// Bytes closed with a passphrase: Argon2id makes the lock, XSalsa20-Poly1305 closes the box.
///
/// The form is `bimtek-segel 1`, a line end, four bytes each (the highest first) of passes and of KiB of memory, 16
/// bytes of salt, 24 of nonce, and the box.
public enum SealedBytes {
  private static let mark = Array("bimtek-segel 1\n".utf8)

  /// Closes bytes with a fresh random salt and nonce.
  ///
  /// - Parameters:
  ///   - bytes: What is closed.
  ///   - passphrase: What opens it again.
  ///   - cost: How much work one guess costs.
  /// - Returns: The closed form.
  /// - Throws: `.noSecureMemory`, `.unreasonableCost`.
  public static func seal(
    _ bytes: [UInt8], passphrase: borrowing Passphrase, cost: SealedKey.Cost = .moderate
  ) throws(KeyError) -> [UInt8] {
    guard sodium_init() >= 0 else { throw .noSecureMemory }
    var salt = [UInt8](repeating: 0, count: 16)
    var nonce = [UInt8](repeating: 0, count: 24)
    randombytes_buf(&salt, salt.count)
    randombytes_buf(&nonce, nonce.count)
    let lock = try SealedKey.lock(passphrase, salt, cost)
    var box = [UInt8](repeating: 0, count: bytes.count + 16)
    lock.withBytes { _ = crypto_secretbox_easy(&box, bytes, UInt64(bytes.count), nonce, $0) }
    return mark + number(cost.operations) + number(cost.memory >> 10) + salt + nonce + box
  }

  /// Opens what was closed.
  ///
  /// - Parameters:
  ///   - sealed: The closed form.
  ///   - passphrase: What it was closed with.
  /// - Returns: The bytes.
  /// - Throws: `.notAKeyFile` for anything else; `.wrongPassphrase` also when it was damaged: the two cannot be
  ///   told apart.
  public static func open(
    _ sealed: [UInt8], passphrase: borrowing Passphrase
  ) throws(KeyError) -> [UInt8] {
    let head = mark.count + 8 + 16 + 24
    guard sodium_init() >= 0 else { throw .noSecureMemory }
    guard sealed.starts(with: mark), sealed.count >= head + 16 else { throw .notAKeyFile(path: "") }
    let fields = Array(sealed[mark.count...])
    let (salt, nonce, box) = (Array(fields[8..<24]), Array(fields[24..<48]), Array(fields[48...]))
    let operations = value(fields[0..<4])
    let memory = value(fields[4..<8]) << 10
    let lock = try SealedKey.lock(
      passphrase, salt, SealedKey.Cost(operations: operations, memory: memory))
    var bytes = [UInt8](repeating: 0, count: box.count - 16)
    let status = lock.withBytes {
      crypto_secretbox_open_easy(&bytes, box, UInt64(box.count), nonce, $0)
    }
    guard status == 0 else { throw .wrongPassphrase }
    return bytes
  }

  private static func number(_ value: Int) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - 8 * $0)) }
  }

  private static func value(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }
}
