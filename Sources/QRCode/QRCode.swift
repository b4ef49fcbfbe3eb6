internal import CQREncode

/// A text as a square of dark and light modules (ISO/IEC 18004), without the quiet zone.
public struct QRCode: Sendable, Hashable {
  /// How much of the square may be lost before it cannot be read.
  public enum Correction: Sendable, Hashable {
    /// About 7 %.
    case low
    /// About 15 %.
    case medium
    /// About 25 %.
    case quartile
    /// About 30 %.
    case high
  }

  /// Modules along one side.
  public let side: Int
  private let modules: [Bool]

  /// Encodes the UTF-8 bytes of a text in the smallest square that holds them.
  ///
  /// - Parameters:
  ///   - text: At most 2,953 bytes at `.low`, 2,331 at `.medium`; not empty.
  ///   - correction: How much damage the square survives.
  /// - Throws: `QRCodeError.doesNotFit` for an empty text or one too long.
  public init(_ text: String, correction: Correction = .medium) throws(QRCodeError) {
    let level =
      switch correction {
      case .low: QR_ECLEVEL_L
      case .medium: QR_ECLEVEL_M
      case .quartile: QR_ECLEVEL_Q
      case .high: QR_ECLEVEL_H
      }
    let bytes = Array(text.utf8)
    guard !bytes.isEmpty, let code = QRcode_encodeData(Int32(bytes.count), bytes, 0, level) else {
      throw .doesNotFit(bytes: bytes.count)
    }
    defer { QRcode_free(code) }
    side = Int(code.pointee.width)
    modules = UnsafeBufferPointer(start: code.pointee.data, count: side * side).map { $0 & 1 == 1 }
  }

  /// Whether the module is dark; rows and columns count from 0 at the top left.
  public subscript(row: Int, column: Int) -> Bool { modules[row * side + column] }
}

/// What stops an encoding.
public enum QRCodeError: Error, Hashable {
  /// The text is empty or holds more bytes than the largest square.
  case doesNotFit(bytes: Int)
}
