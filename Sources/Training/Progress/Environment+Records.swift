import Credentials
import Foundation
public import Records

extension Environment {
  /// What records need: the clock, chance and hash function of this environment, and the name of this laptop.
  ///
  /// - Throws: `RecordsError.cannotOpen` where the data folder cannot be made.
  public func records() throws(RecordsError) -> RecordsEnvironment {
    let clock = now
    let milliseconds: @Sendable () -> Int64 = { Int64(clock().timeIntervalSince1970 * 1000) }
    let device = try Device.stored(
      in: dataFolder.path, label: variables["HOSTNAME"] ?? "laptop", now: milliseconds(),
      random: randomBytes(10))
    return RecordsEnvironment(
      now: milliseconds, random: randomBytes, sha256: { SHA256.digest(of: $0) }, device: device)
  }
}
