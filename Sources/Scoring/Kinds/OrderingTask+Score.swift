import Curriculum

extension OrderingTask {
  /// SK-UR: (1 + τ) ÷ 2, where τ is Kendall's, over the pairs of items from different tie groups.
  ///
  /// With no ties in the answer that is the share of those pairs that stand in the right order. A pair of
  /// which an item was left out counts as wrong, so that leaving out never pays.
  ///
  /// Source: M. G. Kendall, “A new measure of rank correlation”, Biometrika 30 (1938).
  /// - Complexity: O(*n*²) in the items.
  func score(_ ids: [String]) -> Score {
    var place: [String: Int] = [:]
    for (index, id) in ids.enumerated() where place[id] == nil { place[id] = index }
    var right = 0
    var pairs = 0
    var rightPairs: [String: (right: Int, all: Int)] = [:]
    for (rank, group) in order.enumerated() {
      for later in order[(rank + 1)...] {
        for first in group {
          for second in later {
            let isRight = isBefore(place[first], place[second])
            pairs += 1
            right += isRight ? 1 : 0
            for id in [first, second] {
              rightPairs[id, default: (0, 0)].right += isRight ? 1 : 0
              rightPairs[id, default: (0, 0)].all += 1
            }
          }
        }
      }
    }
    let evidence = order.enumerated().flatMap { rank, group in
      group.map { id in
        item(
          id, rank: rank, place: place[id],
          share: rightPairs[id].map { Double($0.right) / Double(max($0.all, 1)) })
      }
    }
    return Score(value: pairs == 0 ? 0 : Double(right) / Double(pairs), items: evidence)
  }

  private func isBefore(_ first: Int?, _ second: Int?) -> Bool {
    guard let first, let second else { return false }
    return first < second
  }

  private func item(_ id: String, rank: Int, place: Int?, share: Double?) -> ItemScore {
    let before = order[..<rank].reduce(0) { $0 + $1.count }
    let last = before + order[rank].count
    let item = items.first { $0.id == id }
    return ItemScore(
      id: id, prompt: item?.text ?? id, given: place.map { "urutan \($0 + 1)" },
      expected: before + 1 == last ? "urutan \(last)" : "urutan \(before + 1)–\(last)", credit: share ?? 0,
      why: item?.why ?? "")
  }
}
