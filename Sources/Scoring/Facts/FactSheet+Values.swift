public import Curriculum

extension FactSheet {
  /// The wordings of a fact that hold a quantity which neither the fact nor the sheet states.
  ///
  /// Fractions may be the same measure in another unit, and a number beside a date is part of a range of days.
  public func strayValues(of fact: Fact) -> [String] {
    let stated = UnitText(title + "\n" + summary + "\n" + fact.text).units.filter(\.isQuantity)
    return fact.values.filter { value in
      let units = UnitText(value).units
      let hasDate = units.contains { if case .date = $0.value { true } else { false } }
      return units.contains { unit in
        if case .number(let number) = unit.value, hasDate || number != number.rounded() { return false }
        return unit.isQuantity && !stated.contains { $0.means(unit) }
      }
    }
  }
}
