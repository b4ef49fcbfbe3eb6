internal import CSodium

/// A signing key closed with a passphrase: Argon2id makes the lock, XSalsa20-Poly1305 closes the box.
public struct SealedKey: Sendable, Hashable {
  /// How much work one guess of the passphrase costs.
  public struct Cost: Sendable, Hashable {
    /// Passes over the memory.
    public let operations: Int
    /// Bytes of memory.
    public let memory: Int

    /// Creates a cost.
    public init(operations: Int, memory: Int) {
      self.operations = operations
      self.memory = memory
    }

    /// 3 passes over 256 MiB: about half a second.
    public static let moderate = Cost(operations: 3, memory: 256 << 20)
    /// The least Argon2id allows; for tests only.
    public static let minimal = Cost(operations: 1, memory: 8 << 10)
    /// The most that a key file may ask for.
    static let maximal = Cost(operations: 16, memory: 1 << 30)
  }

  /// The key's public half, to be shown before the key is opened.
  public let publicKey: PublicKey
  /// The work one guess costs.
  public let cost: Cost
  let salt: [UInt8]
  let nonce: [UInt8]
  let box: [UInt8]

  /// Closes a key with a fresh random salt and nonce.
  public init(
    _ key: borrowing SigningKey, passphrase: borrowing Passphrase, cost: Cost = .moderate
  ) throws(KeyError) {
    var salt = [UInt8](repeating: 0, count: 16)
    var nonce = [UInt8](repeating: 0, count: 24)
    var box = [UInt8](repeating: 0, count: 48)
    guard sodium_init() >= 0 else { throw .noSecureMemory }
    randombytes_buf(&salt, salt.count)
    randombytes_buf(&nonce, nonce.count)
    let lock = try Self.lock(passphrase, salt, cost)
    key.withSeed { seed in lock.withBytes { _ = crypto_secretbox_easy(&box, seed, 32, nonce, $0) } }
    (publicKey, self.cost, self.salt, self.nonce, self.box) = (key.publicKey, cost, salt, nonce, box)
  }

  init(publicKey: PublicKey, cost: Cost, salt: [UInt8], nonce: [UInt8], box: [UInt8]) {
    (self.publicKey, self.cost, self.salt, self.nonce, self.box) = (publicKey, cost, salt, nonce, box)
  }

  /// Opens the key.
  ///
  /// - Parameter passphrase: What the key was closed with.
  /// - Returns: The key.
  /// - Throws: `.wrongPassphrase` also when the box was damaged: the two cannot be told apart.
  public func open(passphrase: borrowing Passphrase) throws(KeyError) -> SigningKey {
    let lock = try Self.lock(passphrase, salt, cost)
    var isOpen = false
    let seed = try SecretBytes(count: 32) { target in
      isOpen = lock.withBytes { crypto_secretbox_open_easy(target, box, UInt64(box.count), nonce, $0) } == 0
    }
    guard isOpen else { throw .wrongPassphrase }
    let key = try SigningKey(seed: seed)
    guard key.publicKey == publicKey else { throw .wrongPassphrase }
    return key
  }

  static func lock(
    _ passphrase: borrowing Passphrase, _ salt: [UInt8], _ cost: Cost
  ) throws(KeyError) -> SecretBytes {
    guard (1...Cost.maximal.operations).contains(cost.operations),
      (Cost.minimal.memory...Cost.maximal.memory).contains(cost.memory)
    else { throw .unreasonableCost }
    var status: Int32 = -1
    let count = passphrase.secret.count
    let lock = try SecretBytes(count: 32) { target in
      passphrase.secret.withBytes { text in
        text.withMemoryRebound(to: CChar.self, capacity: count) { text in
          status = crypto_pwhash(
            target, 32, text, UInt64(count), salt, UInt64(cost.operations), cost.memory,
            crypto_pwhash_alg_argon2id13())
        }
      }
    }
    guard status == 0 else { throw .noSecureMemory }
    return lock
  }
}
