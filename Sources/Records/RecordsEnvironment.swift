/// What records need from outside: the time, chance, a hash function and the name of this device.
public struct RecordsEnvironment: Sendable {
  /// The time now, in milliseconds since 1970.
  public var now: @Sendable () -> Int64
  /// As many random bytes as asked for.
  public var random: @Sendable (Int) -> [UInt8]
  /// SHA-256 (FIPS 180-4): 32 bytes of any input.
  public var sha256: @Sendable ([UInt8]) -> [UInt8]
  /// The laptop that writes.
  public var device: Device
  /// How many seconds to wait for a file that another program is writing.
  public var patience: Double

  /// An environment whose parts the caller injects.
  public init(
    now: @escaping @Sendable () -> Int64, random: @escaping @Sendable (Int) -> [UInt8],
    sha256: @escaping @Sendable ([UInt8]) -> [UInt8], device: Device, patience: Double = 2
  ) {
    self.now = now
    self.random = random
    self.sha256 = sha256
    self.device = device
    self.patience = patience
  }
}
