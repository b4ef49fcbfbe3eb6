import Credentials
import Foundation

/// A file of trusted keys that cannot be used.
public struct TrustFailure: Error, Sendable, Equatable {
  /// The file.
  public let path: String
  /// Why it cannot be read; nil when it holds no key.
  public let problem: FileProblem?
}

extension IssuerKeys {
  /// The keys of files that hold public halves, one a line; sealed keys count by their public half.
  ///
  /// The keys of one file are one agency's. A line may name the day until which a key signed,
  /// `did:key:z6Mk… sampai 2026-11-22`, or the agency's own identifier before the key, `did:web:… z6Mk…` or
  /// `https://… z6Mk…`.
  func trusted(_ paths: [String]) throws(TrustFailure) -> [IssuerKey] {
    var keys: [IssuerKey] = []
    for path in paths {
      let bytes: [UInt8]
      do { bytes = try environment.bytes(of: path) } catch { throw TrustFailure(path: path, problem: error) }
      let lines = String(decoding: bytes.prefix(1 << 20), as: UTF8.self).split(separator: "\n")
      let found = lines.flatMap { Self.keys(in: $0, agency: path) }
      guard !found.isEmpty else { throw TrustFailure(path: path, problem: nil) }
      keys += found
    }
    return keys
  }

  private static func keys(in line: Substring, agency: String) -> [IssuerKey] {
    let words = line.split { !($0.isASCII && ($0.isLetter || $0.isNumber || ":.-%/_~".contains($0))) }
    var retired: Timestamp?
    if let mark = words.firstIndex(of: "sampai"), mark + 1 < words.count,
      let day = Day(String(words[mark + 1]))
    {
      retired = Timestamp("\(day)T23:59:59+07:00")
    }
    var issuer: String?
    var keys: [IssuerKey] = []
    for word in words {
      if word.hasPrefix("did:web:") || word.hasPrefix("https://") { issuer = String(word) }
      guard let key = PublicKey(did: String(word)) ?? PublicKey(multibase: word) else { continue }
      keys.append(IssuerKey(issuer: issuer, publicKey: key, retired: retired, agency: agency))
    }
    return keys
  }
}
