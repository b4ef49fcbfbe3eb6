extension Sequence<String> {
  /// Each line once, in the order in which they first stand, with how often it is there.
  var counted: [(line: String, count: Int)] {
    var counts: [String: Int] = [:]
    for line in self { counts[line, default: 0] += 1 }
    return compactMap { line in counts.removeValue(forKey: line).map { (line, $0) } }
  }
}
