import Foundation

/// Work on several values at a time.
enum Parallel {
  /// The results of a body for each value, in the order of the values; at most one value a core at a time.
  static func map<Value: Sendable, Result: Sendable>(
    _ values: [Value], _ body: @escaping @Sendable (Value) -> Result
  ) async -> [Result] {
    var results = [Result?](repeating: nil, count: values.count)
    await withTaskGroup(of: (Int, Result).self) { group in
      var next = 0
      func start() {
        let index = next
        let value = values[index]
        next += 1
        group.addTask { (index, body(value)) }
      }
      while next < min(values.count, ProcessInfo.processInfo.activeProcessorCount) { start() }
      while let (index, result) = await group.next() {
        results[index] = result
        if next < values.count { start() }
      }
    }
    return results.compactMap { $0 }
  }
}
