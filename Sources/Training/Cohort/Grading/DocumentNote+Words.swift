import Documents

extension DocumentNote {
  /// What it says, in Indonesian.
  var words: String {
    switch self {
    case .insertionsTaken(let count): "\(count) sisipan (lacak perubahan) dibaca sebagai teks"
    case .deletionsDropped(let count): "\(count) hapusan (lacak perubahan) tidak dibaca"
    case .commentsLeftOut(let count): "\(count) komentar tidak dibaca"
    case .hiddenLeftOut(let count): "\(count) teks tersembunyi tidak dibaca"
    case .pageHeadersLeftOut: "kop dan kaki halaman tidak dibaca"
    case .textBoxes(let count): "\(count) kotak teks dibaca setelah paragrafnya"
    case .footnotes(let count): "\(count) catatan kaki dibaca di akhir"
    case .pictures(let count): "\(count) gambar tidak diperiksa"
    }
  }
}

extension FileFormat {
  /// How a submission names the format it was read from.
  var code: String {
    switch self {
    case .markdown: "md"
    case .word: "docx"
    case .openDocument: "odt"
    case .html: "html"
    case .pdf: "pdf"
    default: "txt"
    }
  }
}
