internal import Drawing

/// The last step to PDF/UA-1 (ISO 14289-1, 7.1): what is only decoration is marked as such.
///
/// Cairo 1.16 cannot mark artifacts. Its content streams are unpacked, all that lies outside a tag is put between
/// `/Artifact BMC` and `EMC`, and the metadata may then say that the file conforms.
enum AccessiblePages {
  /// The file with a revision in which every page's decoration is marked.
  static func marked(_ bytes: [UInt8]) throws(PDFError) -> [UInt8] {
    let file = try PDFFile(bytes)
    var revision = PDFRevision(of: file)
    for page in try file.objects(holding: "/Type /Page ") {
      guard let contents = try file.reference("Contents", of: page),
        let packed = try file.stream(of: contents),
        let content = Compression.zlib.expanded(packed, to: 0...64 * packed.count + 65_536),
        let repacked = Compression.zlib.compressed(withArtifacts(content))
      else { throw .noObject(page) }
      revision.replace(contents, stream: repacked, dictionary: "/Filter /FlateDecode")
    }
    for number in try file.objects(holding: "/Type /Metadata") {
      guard let packet = try file.stream(of: number) else { continue }
      let claim =
        "<pdfuaid:part xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">1</pdfuaid:part>\n<xmp:CreateDate>"
      let text = String(decoding: packet, as: UTF8.self).replacing("<xmp:CreateDate>", with: claim)
      revision.replace(number, stream: Array(text.utf8), dictionary: "/Type /Metadata /Subtype /XML")
    }
    return bytes + revision.update()
  }

  /// The operators with those outside any tag between artifact marks; cairo puts marks on lines of their own.
  static func withArtifacts(_ content: [UInt8]) -> [UInt8] {
    let (begin, end) = (Array("/Artifact BMC\n".utf8), Array("EMC\n".utf8))
    var result: [UInt8] = []
    result.reserveCapacity(content.count + 1_024)
    var depth = 0
    var isOpen = false
    for line in content.split(separator: 0x0A) {
      let opens = line.suffix(4).elementsEqual(" BDC".utf8)
      if depth == 0, isOpen == opens {
        result += isOpen ? end : begin
        isOpen.toggle()
      }
      if opens { depth += 1 }
      if line.elementsEqual("EMC".utf8) { depth = max(0, depth - 1) }
      result += line
      result.append(0x0A)
    }
    return isOpen ? result + end : result
  }
}
