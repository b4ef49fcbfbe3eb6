/// Takes the text out of a PDF with poppler's `pdftotext`, a program of its own that is given little time and
/// memory.
enum PortableDocument {
  /// The program, found along `PATH`.
  static let program = "pdftotext"

  /// Reads a file to at most so many bytes of text; a scan, which is only pictures, has none.
  ///
  /// Lines come as they stand on the page, so that rows of a table stay rows.
  static func extract(
    _ bytes: [UInt8], limit: Int, seconds: Int = 20
  ) throws(DocumentError) -> Extraction {
    let child: ChildProcess
    do {
      child = try ChildProcess(
        program, ["-q", "-enc", "UTF-8", "-eol", "unix", "-nopgbrk", "-layout", "/dev/stdin", "-"],
        input: bytes,
        seconds: seconds)
    } catch {
      throw .inputOutput(code: error.code)
    }
    switch child.output(limit: limit) {
    case .finished(let output, let status):
      guard status != 127 else { throw .missingProgram(program) }
      guard status == 0 else {
        throw bytes.contains(run: Array("/Encrypt".utf8)) ? .encrypted(.pdf) : .damaged(.pdf)
      }
      guard output.contains(where: { $0 > 0x20 }) else { throw .noText(.pdf) }
      let lines = String(decoding: output, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false)
      return Extraction(plain: lines.map { $0.singleSpaced }.joined(separator: "\n"))
    case .tooMuch: throw .tooLarge(bytes: limit + 1, limit: limit)
    case .tooSlow: throw .tooSlow(seconds: seconds)
    case .failed(let failure): throw .inputOutput(code: failure.code)
    }
  }
}
