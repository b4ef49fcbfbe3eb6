/// What stops work with signing keys and their files.
public enum KeyError: Error, Hashable {
  /// The passphrase does not open the key.
  case wrongPassphrase
  /// A passphrase without characters was given.
  case emptyPassphrase
  /// Others than the owner may read the file; `mode` holds its permission bits.
  case readableByOthers(path: String, mode: UInt16)
  /// The file is no key file of ours, or damaged.
  case notAKeyFile(path: String)
  /// A file of that name exists; keys are never overwritten.
  case exists(path: String)
  /// The system refused; `code` is its `errno`.
  case system(path: String, code: Int32)
  /// The key file asks for more memory or time than any of ours.
  case unreasonableCost
  /// No locked memory is to be had.
  case noSecureMemory
  /// A seed is not 32 bytes long.
  case invalidSeed
}
