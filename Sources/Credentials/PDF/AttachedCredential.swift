internal import Drawing

/// A credential that travels in a PDF as the embedded file `kredensial.json`.
///
/// The PDF's pages are the *prefix*. The credential vouches for the prefix by its digest; one incremental update
/// after it holds the credential. The update follows from the two alone, so that a verifier can make it again and
/// compare every byte.
struct AttachedCredential {
  /// The pages, the part whose digest the credential holds.
  let prefix: ArraySlice<UInt8>
  /// The canonical JSON.
  let credential: ArraySlice<UInt8>
  /// What stands behind the update; empty unless somebody added to the file.
  let appendix: ArraySlice<UInt8>

  private static let marker = Array("%bimtek-kredensial ".utf8)

  /// The update that attaches a credential.
  static func update(of prefix: [UInt8], with credential: [UInt8]) throws(PDFError) -> [UInt8] {
    let file = try PDFFile(prefix)
    var revision = PDFRevision(of: file)
    let stream = revision.add(
      stream: credential,
      dictionary:
        "/Type /EmbeddedFile /Subtype /application#2Fld+json /Params << /Size \(credential.count) >>")
    let name = "kredensial.json"
    let description = PDFRevision.string("Kredensial Open Badges 3.0 sertifikat ini")
    let specification = revision.add(
      "<< /Type /Filespec /F (\(name)) /UF (\(name)) /AFRelationship /Data /Desc \(description) "
        + "/EF << /F \(stream) 0 R /UF \(stream) 0 R >> >>")
    try revision.extend(
      file.root,
      with: "   /Names << /EmbeddedFiles << /Names [(\(name)) \(specification) 0 R] >> >>\n"
        + "   /AF [\(specification) 0 R]")
    return revision.update(note: note(prefix.count, credential.count))
  }

  /// Takes a PDF apart; nil when it holds no credential of ours in this exact form.
  init?(_ bytes: [UInt8]) {
    var index = 0
    while let found = Self.find(Self.marker, in: bytes, from: index) {
      index = found + Self.marker.count
      guard let counts = Self.counts(bytes, at: index), counts.prefix == found,
        let start = Self.find(Array("\nstream\n".utf8), in: bytes, from: index).map({ $0 + 8 }),
        start + counts.credential <= bytes.count
      else { continue }
      let prefix = bytes[..<found]
      let credential = bytes[start..<start + counts.credential]
      guard let update = try? Self.update(of: Array(prefix), with: Array(credential)),
        bytes[found...].starts(with: update)
      else { continue }
      self.prefix = prefix
      self.credential = credential
      appendix = bytes[(found + update.count)...]
      return
    }
    return nil
  }

  /// Whether the bytes show traces of an attached credential that `init` could not take apart.
  static func leavesTraces(in bytes: [UInt8]) -> Bool {
    find(Array("kredensial".utf8), in: bytes, from: 0) != nil
      || find(Array("OpenBadgeCredential".utf8), in: bytes, from: 0) != nil
  }

  private static func note(_ prefix: Int, _ credential: Int) -> String {
    let numbers = [prefix, credential].map { number in
      String(repeating: "0", count: max(0, 10 - String(number).count)) + String(number)
    }
    return "bimtek-kredensial \(numbers[0]) \(numbers[1])"
  }

  private static func counts(_ bytes: [UInt8], at index: Int) -> (prefix: Int, credential: Int)? {
    guard index + 21 <= bytes.count else { return nil }
    let text = String(decoding: bytes[index..<index + 21], as: UTF8.self).split(separator: " ")
    guard text.count == 2, let prefix = Int(text[0]), let credential = Int(text[1]), credential >= 0 else {
      return nil
    }
    return (prefix, credential)
  }

  private static func find(_ word: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    ByteSearch.firstIndex(of: word, in: bytes[min(start, bytes.count)...])
  }
}
