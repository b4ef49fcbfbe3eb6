import Synchronization

/// A zip archive in memory, read under limits; nothing of it ever comes to lie on the disk.
public final class ZipArchive: Sendable {
  /// How much an archive may hold.
  public struct Limits: Sendable {
    /// Entries.
    public var entries: Int
    /// Bytes of one entry, unpacked.
    public var entryBytes: Int
    /// Bytes of all entries that are read, unpacked.
    public var totalBytes: Int
    /// How many times its packed size an entry of more than a mebibyte may be.
    public var ratio: Int

    /// Limits that no class reaches: 20,000 entries, 128 MiB each, 1 GiB in all, 250 times the size.
    public init(
      entries: Int = 20_000, entryBytes: Int = 128 << 20, totalBytes: Int = 1 << 30, ratio: Int = 250
    ) {
      self.entries = entries
      self.entryBytes = entryBytes
      self.totalBytes = totalBytes
      self.ratio = ratio
    }
  }

  /// A file in an archive.
  public struct Entry: Sendable, Hashable {
    /// What an entry stands for.
    public enum Kind: Sendable, Hashable {
      /// A file.
      case file
      /// A folder.
      case folder
      /// A symbolic link.
      case symbolicLink
    }

    /// Its place in the archive, from 0.
    public let index: Int
    /// Its path, with `/` between folders.
    public let name: String
    /// What it is.
    public let kind: Kind
    /// Its size in bytes, as the archive states it.
    public let size: Int
    /// Its packed size in bytes, as the archive states it.
    public let packedSize: Int
    /// When it was last changed, in milliseconds since 1970.
    public let modified: Int64
    /// Whether a password protects it.
    public let isEncrypted: Bool

    /// Whether its name stays below the folder into which one would unpack it.
    public var hasSafeName: Bool {
      let parts = name.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }
      let isAbsolute = parts.first?.isEmpty == true || name.dropFirst().first == ":"
      return !name.isEmpty && !isAbsolute && !parts.contains("..")
    }
  }

  /// The entries, in the order of the archive.
  public let entries: [Entry]
  private let limits: Limits
  private let places: [String: Int]
  private let state: Mutex<State>

  private struct State: ~Copyable {
    let handle: ZipHandle
    /// Bytes unpacked so far.
    var spent = 0
  }

  /// Opens the bytes of an archive.
  ///
  /// - Complexity: O(*n*) in the bytes.
  public init(_ bytes: [UInt8], limits: Limits = Limits()) throws(PackageError) {
    let handle = try ZipHandle(bytes)
    guard handle.count <= limits.entries else { throw .tooManyEntries(limit: limits.entries) }
    entries = handle.entries()
    places = Dictionary(
      entries.map { ($0.name.lowercased(), $0.index) }, uniquingKeysWith: { first, _ in first })
    self.limits = limits
    state = Mutex(State(handle: handle))
  }

  /// Whether there is an entry of this name, in any case.
  public func contains(_ name: String) -> Bool { places[name.lowercased()] != nil }

  /// The size in bytes that the archive states for an entry that can be unpacked; 0 where there is none.
  public func size(of name: String) throws(PackageError) -> Int {
    guard let index = places[name.lowercased()] else { return 0 }
    try check(entries[index])
    return entries[index].size
  }

  /// The bytes of an entry that must be there.
  public func part(_ name: String) throws(PackageError) -> [UInt8] {
    guard let index = places[name.lowercased()] else { throw .missingPart(name) }
    return try bytes(of: entries[index])
  }

  /// Unpacks an entry.
  ///
  /// What an archive says of its sizes is believed only so far as it makes the limits narrower.
  public func bytes(of entry: Entry) throws(PackageError) -> [UInt8] {
    try check(entry)
    return try state.withLock { state throws(PackageError) in
      guard state.spent + entry.size <= limits.totalBytes else { throw .tooLarge(limit: limits.totalBytes) }
      state.spent += entry.size
      return try state.handle.bytes(at: entry.index, size: entry.size)
    }
  }

  /// Refuses an entry that may not be unpacked, before anything of it is.
  private func check(_ entry: Entry) throws(PackageError) {
    guard entry.hasSafeName else { throw .unsafeName(entry.name) }
    guard entry.kind != .symbolicLink else { throw .symbolicLink(entry.name) }
    guard !entry.isEncrypted else { throw .encrypted }
    guard entry.size <= limits.entryBytes else { throw .tooLarge(limit: limits.entryBytes) }
    guard entry.size <= 1 << 20 || entry.size / max(entry.packedSize, 1) <= limits.ratio else { throw .bomb }
  }
}
