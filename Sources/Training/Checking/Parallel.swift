import Foundation

/// Work on several values at a time.
enum Parallel {
  /// The results of a body for each value, in the order of the values; at most one value a core at a time.
  static func map<Value: Sendable, Result: Sendable>(
    _ values: [Value], _ body: @escaping @Sendable (Value) -> Result
  ) async -> [Result] {
    var results: [Result] = []
    results.reserveCapacity(values.count)
    await forEach(values, body) { results.append($0) }
    return results
  }

  /// Hands over the result of a body for each value, in the order of the values, as soon as those before it are
  /// there; at most one value a core at a time, and never so far ahead that many results wait.
  static func forEach<Value: Sendable, Result: Sendable>(
    _ values: [Value], _ body: @escaping @Sendable (Value) -> Result, handOver: (Result) -> Void
  ) async {
    let cores = ProcessInfo.processInfo.activeProcessorCount
    let reach = cores * 8
    await withTaskGroup(of: (Int, Result).self) { group in
      var waiting: [Int: Result] = [:]
      var started = 0
      var running = 0
      var handedOver = 0
      while handedOver < values.count {
        while running < cores, started < min(values.count, handedOver + reach) {
          let index = started
          let value = values[index]
          group.addTask { (index, body(value)) }
          started += 1
          running += 1
        }
        guard let (index, result) = await group.next() else { return }
        running -= 1
        waiting[index] = result
        while let next = waiting.removeValue(forKey: handedOver) {
          handOver(next)
          handedOver += 1
        }
      }
    }
  }
}
