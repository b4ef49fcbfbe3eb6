internal import CZlib

/// Deflated bytes in one of two wrappings.
enum Compression {
  /// RFC 1952, as encoded status lists use it.
  case gzip
  /// RFC 1950, as PDF streams use it.
  case zlib

  private var windowBits: Int32 {
    switch self {
    case .gzip: MAX_WBITS + 16
    case .zlib: MAX_WBITS
    }
  }

  /// A status list shrinks as far as it can; the streams of a thousand PDF files must not take long.
  private var level: Int32 {
    switch self {
    case .gzip: Z_BEST_COMPRESSION
    case .zlib: Z_DEFAULT_COMPRESSION
    }
  }

  /// The compressed bytes; equal input gives equal bytes, because no time is written.
  func compressed(_ bytes: [UInt8]) -> [UInt8]? {
    var stream = z_stream()
    guard
      deflateInit2_(
        &stream, level, Z_DEFLATED, windowBits, 9, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
        Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { return nil }
    defer { deflateEnd(&stream) }
    var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))))
    return Self.run(&stream, bytes, &output) { deflate($0, Z_FINISH) }
  }

  /// The bytes of a compressed text of exactly `count` bytes; nil for any other, so that no bomb unfolds.
  func expanded(_ bytes: [UInt8], to count: ClosedRange<Int>) -> [UInt8]? {
    var stream = z_stream()
    guard inflateInit2_(&stream, windowBits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else {
      return nil
    }
    defer { inflateEnd(&stream) }
    var output = [UInt8](repeating: 0, count: count.upperBound)
    guard let result = Self.run(&stream, bytes, &output, { inflate($0, Z_FINISH) }) else { return nil }
    return count.contains(result.count) ? result : nil
  }

  private static func run(
    _ stream: inout z_stream, _ input: [UInt8], _ output: inout [UInt8],
    _ step: (UnsafeMutablePointer<z_stream>) -> Int32
  ) -> [UInt8]? {
    var input = input
    let count = output.count
    let status = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(count)
        return step(&stream)
      }
    }
    guard status == Z_STREAM_END, stream.avail_in == 0 else { return nil }
    return Array(output.prefix(count - Int(stream.avail_out)))
  }
}
