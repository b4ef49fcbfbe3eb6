import Curriculum

extension ClassificationTask {
  /// SK-KL: the macro average: the share of right items in each category, averaged over the categories of an
  /// axis, then over the axes.
  ///
  /// An item that two categories accept belongs to the first and is right under either. Putting everything
  /// into one category is worth 1 ÷ categories.
  func score(_ categories: [String: [String: String]]) -> Score {
    let axisValues = axes.map { axis in
      let shares = axis.categories.compactMap { category -> Double? in
        let members = items.filter { $0.accepts[axis.id]?.first == category.id }
        guard !members.isEmpty else { return nil }
        let right = members.count { isRight($0, axis, categories) }
        return Double(right) / Double(members.count)
      }
      return shares.isEmpty ? 0 : shares.reduce(0, +) / Double(shares.count)
    }
    let value = axes.isEmpty ? 0 : axisValues.reduce(0, +) / Double(axes.count)
    return Score(value: value, items: items.map { evidence($0, categories) })
  }

  var key: Answer {
    .categories(
      Dictionary(items.map { item in (item.id, item.accepts.compactMapValues(\.first)) }) { first, _ in first
      })
  }

  private func isRight(_ item: Item, _ axis: Axis, _ categories: [String: [String: String]]) -> Bool {
    guard let given = categories[item.id]?[axis.id] else { return false }
    return item.accepts[axis.id]?.contains(given) == true
  }

  private func evidence(_ item: Item, _ categories: [String: [String: String]]) -> ItemScore {
    let right = axes.count { isRight(item, $0, categories) }
    let given = axes.compactMap { axis in categories[item.id]?[axis.id].map { title(axis, $0) } }
    let expected = axes.map { axis in
      (item.accepts[axis.id] ?? []).map { title(axis, $0) }.joined(separator: " / ")
    }
    return ItemScore(
      id: item.id, prompt: item.text, given: given.isEmpty ? nil : given.joined(separator: ", "),
      expected: expected.joined(separator: ", "),
      credit: axes.isEmpty ? 0 : Double(right) / Double(axes.count),
      why: item.why)
  }

  private func title(_ axis: Axis, _ id: String) -> String {
    axis.categories.first { $0.id == id }?.title ?? id
  }
}
