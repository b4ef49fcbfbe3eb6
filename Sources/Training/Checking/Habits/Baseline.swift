import Foundation
public import Reporting
import RuleKit

/// Findings that were there before, by content: a line that moves or a neighbour that changes leaves them old.
///
/// Kept are counts of file, code and a fingerprint of the words; no words, so that a baseline tells nothing.
public struct Baseline: Sendable {
  /// Why a baseline cannot be used.
  public enum Failure: Error, Sendable {
    /// It is there, but no baseline.
    case notABaseline
    /// It cannot be read or written.
    case inaccessible(reason: String)
  }

  private struct Key: Hashable, Comparable {
    let path: String
    let code: String
    let fingerprint: String

    static func < (lhs: Key, rhs: Key) -> Bool {
      (lhs.path, lhs.code, lhs.fingerprint) < (rhs.path, rhs.code, rhs.fingerprint)
    }
  }

  private struct Stored: Codable {
    struct Item: Codable {
      let berkas: String
      let kode: String
      let sidik: String
      let jumlah: Int
    }
    let versi: Int
    let temuan: [Item]
  }

  private let url: URL
  private let workingDirectory: URL
  private var counts: [Key: Int] = [:]

  /// Opens the baseline at a place; nil if there is none yet.
  public init?(at path: String, in environment: Environment) throws(Failure) {
    let url = URL(filePath: path, relativeTo: environment.workingDirectory)
    guard FileManager.default.fileExists(atPath: url.path) else { return nil }
    self.url = url
    workingDirectory = environment.workingDirectory
    let data: Data
    do {
      data = try Data(contentsOf: url)
    } catch {
      throw .inaccessible(reason: SystemReason.words(error))
    }
    guard let stored = try? JSONDecoder().decode(Stored.self, from: data), stored.versi == 1 else {
      throw .notABaseline
    }
    for item in stored.temuan {
      counts[Key(path: item.berkas, code: item.kode, fingerprint: item.sidik), default: 0] +=
        max(item.jumlah, 0)
    }
  }

  /// Takes the findings of a report as known.
  public init(recording report: CheckReport, at path: String, in environment: Environment) {
    url = URL(filePath: path, relativeTo: environment.workingDirectory)
    workingDirectory = environment.workingDirectory
    for file in report.files {
      let path = relative(file.path)
      for finding in file.findings { counts[Baseline.key(finding, path), default: 0] += 1 }
    }
  }

  /// How many findings it knows.
  public var count: Int { counts.values.reduce(0, +) }

  /// Writes it, in an order that does not change from one time to the next.
  public func save() throws(Failure) {
    let items = counts.sorted { $0.key < $1.key }.map {
      Stored.Item(berkas: $0.key.path, kode: $0.key.code, sidik: $0.key.fingerprint, jumlah: $0.value)
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      let data = try encoder.encode(Stored(versi: 1, temuan: items))
      try (data + Data("\n".utf8)).write(to: url, options: .atomic)
    } catch {
      throw .inaccessible(reason: SystemReason.words(error))
    }
  }

  /// The report without what is known, and how many findings that leaves out.
  ///
  /// Of several that are alike, as many are known as there were before.
  public func new(in report: CheckReport) -> (report: CheckReport, known: Int) {
    var left = counts
    var known = 0
    let files = report.files.map { file in
      let path = relative(file.path)
      return file.keeping { finding in
        let key = Baseline.key(finding, path)
        guard let count = left[key], count > 0 else { return true }
        left[key] = count - 1
        known += 1
        return false
      }
    }
    return (report.with(files), known)
  }

  private static func key(_ finding: Finding, _ path: String) -> Key {
    Key(
      path: path, code: finding.code.description,
      fingerprint: fingerprint(finding.text.isEmpty ? finding.message : finding.text))
  }

  /// A path as seen from the folder of the baseline, so that both can move together.
  private func relative(_ path: String) -> String {
    let folder = url.standardizedFileURL.deletingLastPathComponent().path
    let full = URL(filePath: path, relativeTo: workingDirectory).standardizedFileURL.path
    return full.hasPrefix(folder + "/") ? String(full.dropFirst(folder.count + 1)) : full
  }

  /// Sixteen digits from words, whatever the white space; long numbers do not go in, as they could be guessed.
  private static func fingerprint(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).map { word in
      word.count { $0.isNumber } > 8 ? "#" : word
    }
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in words.joined(separator: " ").utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
