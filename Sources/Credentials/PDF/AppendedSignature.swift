internal import Drawing

/// What was added to a PDF after its credential: an electronic signature, or something that has no place there.
enum AppendedSignature {
  /// Whether the added part is an incremental update that signs all before it and leaves the pages as they were.
  ///
  /// The signature itself is not checked. An update may add objects and replace the catalog and the metadata; a
  /// page may be replaced only with the same contents and resources. Anything else could paint over the page.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - count: The length of the part that the credential vouches for, its own update included.
  /// - Returns: Whether the added part is of this kind.
  static func isPlausible(in bytes: [UInt8], after count: Int) -> Bool {
    let added = String(decoding: bytes[count...], as: UTF8.self)
    guard !added.contains("/XRefStm"), !added.contains("/ObjStm"), hasEnd(bytes),
      hasByteRange(added, covering: count),
      let ours = try? PDFFile(Array(bytes[..<count])), let whole = try? PDFFile(bytes),
      whole.root == ours.root, whole.crossReference >= count
    else { return false }
    let free = [ours.root, ours.info]
    for (number, offset) in ours.offsets where whole.offsets[number] != offset && !free.contains(number) {
      if let before = try? ours.object(number), before.contains("/Type /Metadata") { continue }
      guard let before = try? ours.object(number), let after = try? whole.object(number),
        before.contains("/Type /Page "), entry("Contents", in: before) == entry("Contents", in: after),
        entry("Resources", in: before) == entry("Resources", in: after)
      else { return false }
    }
    return true
  }

  /// The reference behind a key of a dictionary; nil when there is none or more than one.
  private static func entry(_ key: String, in body: String) -> [Substring]? {
    let parts = body.split(separator: "/\(key)", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    return Array(parts[1].split { $0 == " " || $0 == "\n" || $0 == "\r" }.prefix(2))
  }

  /// A signature says which bytes it signs: from 0 to behind the part that is ours, and from there on.
  private static func hasByteRange(_ added: String, covering count: Int) -> Bool {
    added.split(separator: "/ByteRange").dropFirst().contains { rest in
      let numbers = rest.prefix(80).drop { $0 != "[" }.dropFirst().prefix { $0 != "]" }
        .split(separator: " ").compactMap { Int($0) }
      return numbers.count == 4 && numbers[0] == 0 && numbers[1] >= count
    }
  }

  private static func hasEnd(_ bytes: [UInt8]) -> Bool {
    var tail = bytes.suffix(16)
    while let last = tail.last, last == 0x0A || last == 0x0D { tail.removeLast() }
    return tail.suffix(5).elementsEqual("%%EOF".utf8)
  }
}
