import Foundation

/// A laptop that writes facts; each has a hash chain of its own.
public struct Device: Sendable, Hashable {
  /// What tells devices apart: a UUID kept outside every class file.
  public let id: String
  /// A name for people, such as `laptop-2`.
  public let label: String

  /// A device that the caller already knows.
  public init(id: String, label: String) {
    self.id = id
    self.label = label
  }

  /// The device of this data folder: read from `perangkat.txt` there, or made and kept there.
  ///
  /// - Parameters:
  ///   - folder: where data of this user belongs; made when it is missing.
  ///   - label: a name for people, used only when the device is new.
  ///   - now: milliseconds since 1970.
  ///   - random: at least ten random bytes.
  /// - Returns: the same device on every call for the same folder.
  /// - Throws: `RecordsError.cannotOpen` when the folder or the file cannot be made or read.
  public static func stored(
    in folder: String, label: String, now: Int64, random: [UInt8]
  ) throws(RecordsError) -> Device {
    let path = folder + "/perangkat.txt"
    if let known = read(path) { return known }
    let made = Device(id: RecordID(time: now, random: random).description, label: singleLine(label))
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      // Without overwriting: of two programs that start at once, the first names the device for both.
      try Data("\(made.id)\n\(made.label)\n".utf8).write(
        to: URL(fileURLWithPath: path), options: .withoutOverwriting)
    } catch {
      if let known = read(path) { return known }
      throw RecordsError.cannotOpen(path: path)
    }
    return made
  }

  private static func read(_ path: String) -> Device? {
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    let lines = String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count >= 2, RecordID(String(lines[0])) != nil else { return nil }
    return Device(id: String(lines[0]), label: String(lines[1]))
  }

  private static func singleLine(_ text: String) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }
}
