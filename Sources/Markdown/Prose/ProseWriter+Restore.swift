extension ProseWriter {
  /// Undoes the blots of `Sanitizer` in verbatim runs: readable bytes come back, broken ones lose exactness.
  ///
  /// - Complexity: O(*n*); only called for texts that had something to blot out.
  mutating func restore(from source: UnsafeBufferPointer<UInt8>) {
    var restored: [Segment] = []
    restored.reserveCapacity(segments.count + 16)
    for (index, segment) in segments.enumerated() {
      restored.append(segment)
      guard segment.isVerbatim else { continue }
      let end = index + 1 < segments.count ? segments[index + 1].prose : bytes.count
      for offset in segment.prose..<end where bytes[offset] == Prose.broken {
        let original = offset + segment.delta
        let byte = source[original]
        if byte > 0, byte < 0x80 {
          bytes[offset] = byte
        } else {
          if restored.last?.prose == offset { restored.removeLast() }
          restored.append(Segment(prose: offset, source: original, replaced: 1))
          if offset + 1 < end {
            restored.append(Segment(prose: offset + 1, source: original + 1, replaced: Segment.verbatim))
          }
        }
      }
    }
    segments = restored
  }
}
