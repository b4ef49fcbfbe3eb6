import Curriculum
import Documents
import Foundation
import Markdown
import RuleKit
import SourceText

/// Opens files as drafts, with the settings of their agency and what their front matter says.
struct DraftReader: Sendable {
  /// Why a file cannot be checked.
  enum Failure: Error, Sendable {
    case unreadable(reason: String)
    case notAFile
    case tooLarge(limit: Int)
    case notText
    case document(FileProblem)
  }

  /// A draft and what was wrong with its front matter or encoding.
  struct Opened {
    let draft: Draft
    let problems: [Finding]
    /// Whether the stored bytes are those of the draft: clean UTF-8.
    let isStoredAsRead: Bool
    /// What is to be said of text that was taken out of a document; nil for text as it stands.
    var extraction: [String]?
  }

  /// The largest draft, in bytes.
  static let limit = 128 << 20

  /// A kind and channel that win over the front matter.
  let kind: DraftKind?
  let channel: Channel?

  /// The stored bytes of a file.
  func bytes(of url: URL) throws(Failure) -> [UInt8] {
    var status = stat()
    if stat(url.path, &status) == 0 {
      // A pipe may never end, nor even begin.
      guard [S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT) else { throw .notAFile }
      guard status.st_size <= DraftReader.limit else { throw .tooLarge(limit: DraftReader.limit) }
    }
    do {
      return Array(try Data(contentsOf: url))
    } catch {
      let isStrange = url.path.unicodeScalars.contains("\u{FFFD}")
      throw .unreadable(
        reason: isStrange ? DraftFinder.brokenNameWords : SystemReason.words(error))
    }
  }

  /// Reads a file.
  func open(_ url: URL, name: String, settings: Settings) throws(Failure) -> Opened {
    try open(bytes(of: url), name: name, settings: settings)
  }

  /// Takes bytes that were read already.
  func open(_ bytes: [UInt8], name: String, settings: Settings) throws(Failure) -> Opened {
    guard bytes.count <= DraftReader.limit else { throw .tooLarge(limit: DraftReader.limit) }
    let promised = FileFormat(named: name)
    if let format = FileFormat(of: bytes), format != .recording, format != .picture {
      return try open(document: bytes, name: name, settings: settings)
    }
    if [.html, .word, .openDocument, .oldWord, .richText, .pdf].contains(promised) {
      return try open(document: bytes, name: name, settings: settings)
    }
    guard let decoded = DecodedText(bytes) else { throw .notText }
    let source = SourceText(decoded.bytes)
    let format: Draft.Format = promised == .plainText ? .plain : .markdown
    let front = Draft(name: name, source: source, format: format).prose.frontMatter
    let header = front.map { HeaderReader.read(source[$0], file: name) } ?? Loaded(DraftHeader())
    let draft = Draft(
      name: name, source: source, format: format, header: header.value ?? DraftHeader(), settings: settings,
      kind: kind, channel: channel)
    return Opened(
      draft: draft,
      problems: problems(header.problems, source) + encodingProblems(decoded, source)
        + secondDrafts(in: source, after: front?.upperBound ?? 0),
      isStoredAsRead: decoded.encoding == .utf8 && decoded.repairs == 0)
  }

  /// Takes the text out of a document; places in it are not places in the file.
  private func open(document bytes: [UInt8], name: String, settings: Settings) throws(Failure) -> Opened {
    let document: TextDocument
    do {
      document = try TextDocument.read(bytes, name: name)
    } catch {
      if error == .notText { throw .notText }
      throw .document(FileProblem(error))
    }
    let draft = Draft(
      name: name, source: document.text, format: document.isMarkdown ? .markdown : .plain,
      settings: settings, kind: kind, channel: channel)
    let remark = "teks diambil dari \(document.format.title); perbaiki di dokumen aslinya"
    return Opened(
      draft: draft, problems: [], isStoredAsRead: false, extraction: [remark] + document.notes.map(\.words))
  }

  private func problems(_ problems: [ContentProblem], _ source: SourceText) -> [Finding] {
    problems.map { problem in
      let line = source.lineRange(min(max(problem.line - 1, 0), source.lineStarts.count - 1))
      return Finding(
        code: "NAS-01", severity: .peringatan, certainty: .pasti, message: withoutStop(problem.message),
        range: line,
        text: source[line])
    }
  }

  /// A second front matter further down: two drafts in one file, of which only one kind can count.
  private func secondDrafts(in source: SourceText, after end: Int) -> [Finding] {
    let fence = Array("---\njenis:".utf8)
    let second = source.lineStarts.indices.first { number in
      let start = source.lineStarts[number]
      return start > end && source.bytes[start...].starts(with: fence)
    }
    guard let second else { return [] }
    let line = source.lineRange(second + 1)
    return [
      Finding(
        code: "NAS-01", severity: .peringatan, certainty: .pasti,
        message: "Berkas ini memuat dua naskah; pisahkan, sebab hanya satu jenis yang dipakai saat memeriksa",
        range: line, text: source[line])
    ]
  }

  private func encodingProblems(_ decoded: DecodedText, _ source: SourceText) -> [Finding] {
    let message: String
    switch decoded.encoding {
    case .utf8 where decoded.repairs == 0: return []
    case .utf8: message = "\(decoded.repairs) tempat bukan UTF-8 yang sah; dibaca sebagai tanda �"
    case .windows1252: message = "Berkas tersimpan sebagai Windows-1252; simpan ulang sebagai UTF-8"
    case .utf16LittleEndian, .utf16BigEndian:
      let broken = decoded.repairs == 0 ? "" : "; \(decoded.repairs) tempat rusak dibaca sebagai tanda �"
      message = "Berkas tersimpan sebagai UTF-16; simpan ulang sebagai UTF-8\(broken)"
    }
    let offset = decoded.encoding == .utf8 ? min(decoded.firstBroken ?? 0, source.bytes.count) : 0
    return [
      Finding(
        code: "NAS-04", severity: .saran, certainty: .pasti, message: message, range: offset..<offset,
        text: "")
    ]
  }

  private func withoutStop(_ message: String) -> String {
    message.hasSuffix(".") ? String(message.dropLast()) : message
  }
}
