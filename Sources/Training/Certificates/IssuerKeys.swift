import Credentials
import Foundation

/// Keys by which an agency signs: made, opened, and given away in their public half.
public struct IssuerKeys: Sendable {
  /// A key that was made.
  public struct Made: Sendable, Equatable {
    /// The sealed key: never given away.
    public let path: String
    /// The public half, for everyone who verifies.
    public let publicPath: String
    /// The issuer's identifier, `did:key:z6Mk…`.
    public let identifier: String
  }

  let environment: Environment
  private let cost: SealedKey.Cost

  /// Keys of this environment; opening one takes about half a second, so that guessing does.
  public init(environment: Environment) { self.init(environment: environment, cost: .moderate) }

  init(environment: Environment, cost: SealedKey.Cost) {
    self.environment = environment
    self.cost = cost
  }

  /// Makes a key, seals it with a passphrase and writes it with mode 0600, and its public half beside it.
  public func make(at path: String, passphrase: String) throws(KeyFailure) -> Made {
    try make(at: path, passphrase: passphrase, former: "")
  }

  /// Puts a new key in the place of another, which stays trusted for what it signed until today.
  ///
  /// The old passphrase proves that the key is one's own; the public half of the new key names both.
  public func replace(
    _ path: String, passphrase: String, with newPath: String, newPassphrase: String
  ) throws(KeyFailure) -> Made {
    _ = try open(path, passphrase: passphrase)
    let seconds = Int(environment.now().timeIntervalSince1970)
    let day = String(Timestamp(seconds: seconds + 9 * 3_600).description.prefix(10))
    let known = (try? environment.bytes(of: path + ".publik")).map { String(decoding: $0, as: UTF8.self) }
    let earlier = (known ?? "").split(separator: "\n").filter { $0.contains(" sampai ") }
    let former = ["\(try identifier(path)) sampai \(day)"] + earlier.map(String.init)
    return try make(
      at: newPath, passphrase: newPassphrase, former: former.map { $0 + "\n" }.joined())
  }

  /// Writes a copy of a key, sealed with a passphrase of its own, and makes sure that the copy opens.
  ///
  /// The copy has a salt of its own; the passphrase of the key itself is needed, so that nobody copies a key
  /// that nobody can open.
  public func back(
    up path: String, passphrase: String, to copy: String, copyPassphrase: String
  ) throws(KeyFailure) -> Made {
    let key = try open(path, passphrase: passphrase)
    let url = environment.resolve(copy)
    do throws(KeyError) {
      let sealed = try SealedKey(key, passphrase: Passphrase(copyPassphrase), cost: cost)
      try KeyFile.write(sealed, to: url.path)
      _ = try KeyFile.read(url.path).open(passphrase: Passphrase(copyPassphrase))
    } catch {
      throw KeyFailure(writing: error)
    }
    let known = (try? environment.bytes(of: path + ".publik")) ?? Array("\(key.publicKey.did)\n".utf8)
    try writePublicHalf(known, beside: url, as: copy)
    return Made(path: copy, publicPath: copy + ".publik", identifier: key.publicKey.did)
  }

  private func make(at path: String, passphrase: String, former: String) throws(KeyFailure) -> Made {
    let url = environment.resolve(path)
    let identifier: String
    do throws(KeyError) {
      let key = try SigningKey.generate()
      let sealed = try SealedKey(key, passphrase: Passphrase(passphrase), cost: cost)
      try KeyFile.write(sealed, to: url.path)
      identifier = key.publicKey.did
    } catch {
      throw KeyFailure(writing: error)
    }
    try writePublicHalf(Array("\(identifier)\n\(former)".utf8), beside: url, as: path)
    return Made(path: path, publicPath: path + ".publik", identifier: identifier)
  }

  private func writePublicHalf(_ text: [UInt8], beside url: URL, as path: String) throws(KeyFailure) {
    do {
      try Data(text).write(to: URL(filePath: url.path + ".publik"), options: .atomic)
    } catch {
      throw .denied(path: path + ".publik")
    }
  }

  /// The key that a passphrase opens.
  func open(_ path: String, passphrase: String) throws(KeyFailure) -> SigningKey {
    do throws(KeyError) {
      return try KeyFile.read(environment.resolve(path).path).open(passphrase: Passphrase(passphrase))
    } catch {
      throw KeyFailure(error)
    }
  }

  /// The identifier of a sealed key, which needs no passphrase.
  func identifier(_ path: String) throws(KeyFailure) -> String {
    do throws(KeyError) {
      return try KeyFile.read(environment.resolve(path).path).publicKey.did
    } catch {
      throw KeyFailure(error)
    }
  }
}
