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

  private let environment: Environment
  private let cost: SealedKey.Cost

  /// Keys of this environment; opening one takes about half a second, so that guessing does.
  public init(environment: Environment) { self.init(environment: environment, cost: .moderate) }

  init(environment: Environment, cost: SealedKey.Cost) {
    self.environment = environment
    self.cost = cost
  }

  /// Makes a key, seals it with a passphrase and writes it with mode 0600, and its public half beside it.
  public func make(at path: String, passphrase: String) throws(KeyFailure) -> Made {
    let url = environment.resolve(path)
    do throws(KeyError) {
      let key = try SigningKey.generate()
      let sealed = try SealedKey(key, passphrase: Passphrase(passphrase), cost: cost)
      try KeyFile.write(sealed, to: url.path)
      let text = "\(key.publicKey.did)\n"
      do {
        try Data(text.utf8).write(to: URL(filePath: url.path + ".publik"), options: .atomic)
      } catch {
        throw KeyError.system(path: path + ".publik", code: EACCES)
      }
      return Made(path: path, publicPath: path + ".publik", identifier: key.publicKey.did)
    } catch {
      throw KeyFailure(error)
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

  /// The keys of files that hold public halves, one or several each; sealed keys count by their public half.
  func trusted(_ paths: [String]) throws(TrustFailure) -> [IssuerKey] {
    var keys: [IssuerKey] = []
    for path in paths {
      let bytes: [UInt8]
      do { bytes = try environment.bytes(of: path) } catch { throw TrustFailure(path: path, problem: error) }
      let found = String(decoding: bytes.prefix(1 << 20), as: UTF8.self)
        .split { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == ":")) }
        .compactMap { PublicKey(did: String($0)) ?? PublicKey(multibase: $0) }
      guard !found.isEmpty else { throw TrustFailure(path: path, problem: nil) }
      keys += found.map { IssuerKey(publicKey: $0) }
    }
    return keys
  }
}

/// A file of trusted keys that cannot be used.
public struct TrustFailure: Error, Sendable, Equatable {
  /// The file.
  public let path: String
  /// Why it cannot be read; nil when it holds no key.
  public let problem: FileProblem?
}
