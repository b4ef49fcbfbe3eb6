import Glibc

extension [UInt8] {
  /// Whether a run of bytes occurs.
  ///
  /// - Complexity: O(*n* × *m*), and near O(*n*) where the run's first byte is rare.
  func contains(run: [UInt8]) -> Bool {
    guard let first = run.first else { return true }
    return withUnsafeBytes { memory in
      guard let base = memory.baseAddress else { return false }
      var offset = 0
      while offset + run.count <= memory.count,
        let hit = memchr(base + offset, Int32(first), memory.count - run.count - offset + 1)
      {
        offset = base.distance(to: UnsafeRawPointer(hit))
        if memcmp(hit, run, run.count) == 0 { return true }
        offset += 1
      }
      return false
    }
  }
}
