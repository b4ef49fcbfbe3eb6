internal import CSodium

/// Bytes in locked memory that libsodium zeroes when they are no longer needed: the owner of the allocation.
struct SecretBytes: ~Copyable {
  private let pointer: UnsafeMutableRawPointer
  let count: Int

  /// Allocates `count` bytes and lets `fill` write them.
  init(count: Int, _ fill: (UnsafeMutablePointer<UInt8>) -> Void) throws(KeyError) {
    guard sodium_init() >= 0, let pointer = sodium_malloc(max(count, 1)) else { throw .noSecureMemory }
    self.pointer = pointer
    self.count = count
    fill(pointer.assumingMemoryBound(to: UInt8.self))
  }

  /// Lends the bytes for the length of a call.
  borrowing func withBytes<Result>(_ body: (UnsafePointer<UInt8>) -> Result) -> Result {
    body(UnsafePointer(pointer.assumingMemoryBound(to: UInt8.self)))
  }

  deinit { sodium_free(pointer) }
}

/// What a person types to open a key; kept in locked memory.
public struct Passphrase: ~Copyable {
  let secret: SecretBytes

  /// Copies the UTF-8 bytes of a text; the text itself stays in the caller's memory.
  public init(_ text: String) throws(KeyError) {
    let bytes = Array(text.utf8)
    guard !bytes.isEmpty else { throw .emptyPassphrase }
    secret = try SecretBytes(count: bytes.count) { $0.update(from: bytes, count: bytes.count) }
  }
}
