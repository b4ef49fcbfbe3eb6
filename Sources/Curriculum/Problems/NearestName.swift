/// The candidate closest to a misspelt name, if one is close enough to be meant.
///
/// Counts insertions, deletions, substitutions and swaps of neighbours (optimal string alignment); a third of
/// the letters may differ, at most three. Letter case does not count.
///
/// - Complexity: O(candidates × length²).
public func nearestName(to name: String, among candidates: some Sequence<String>) -> String? {
  let folded = Array(name.lowercased())
  let limit = min(3, max(1, folded.count / 3))
  var best: (name: String, distance: Int)?
  for candidate in candidates {
    let other = Array(candidate.lowercased())
    guard abs(other.count - folded.count) <= limit else { continue }
    let distance = alignmentDistance(folded, other)
    if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
  }
  return best?.name
}

private func alignmentDistance(_ left: [Character], _ right: [Character]) -> Int {
  guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
  var beforePrevious = [Int](repeating: 0, count: right.count + 1)
  var previous = Array(0...right.count)
  for row in 1...left.count {
    var current = [row]
    for column in 1...right.count {
      let cost = left[row - 1] == right[column - 1] ? 0 : 1
      var value = min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + cost)
      if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
        value = min(value, beforePrevious[column - 2] + 1)
      }
      current.append(value)
    }
    beforePrevious = previous
    previous = current
  }
  return previous[right.count]
}
