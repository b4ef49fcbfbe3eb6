/// Damerau's distance between two words, as far as it matters.
enum EditDistance {
  /// The number of letters to drop, put in, replace or swap with the next, or nil above two.
  ///
  /// Optimal string alignment in a band of five; linear in the length.
  static func within2(_ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>) -> Int? {
    guard abs(one.count - other.count) <= 2, other.count <= AffixSearch.maximumLength else { return nil }
    let far: Int8 = 3
    return withUnsafeTemporaryAllocation(of: Int8.self, capacity: 3 * (other.count + 1)) { cells in
      cells.initialize(repeating: far)
      let width = other.count + 1
      for column in 0...min(2, other.count) { cells[column] = Int8(column) }
      for row in 1..<(one.count + 1) {
        let this = row % 3 * width, above = (row + 2) % 3 * width, before = (row + 1) % 3 * width
        for column in 0..<width { cells[this + column] = far }
        if row <= 2 { cells[this] = Int8(row) }
        var best = cells[this]
        for column in max(1, row - 2)...max(1, min(other.count, row + 2)) where column < width {
          let isSame = one[row - 1] == other[column - 1]
          var cost = min(cells[above + column], cells[this + column - 1]) + 1
          cost = min(cost, cells[above + column - 1] + (isSame ? 0 : 1))
          if row > 1, column > 1, one[row - 1] == other[column - 2], one[row - 2] == other[column - 1] {
            cost = min(cost, cells[before + column - 2] + 1)
          }
          cells[this + column] = min(cost, far)
          best = min(best, cost)
        }
        if best >= far { return nil }
      }
      let distance = cells[one.count % 3 * width + other.count]
      return distance < far ? Int(distance) : nil
    }
  }
}
