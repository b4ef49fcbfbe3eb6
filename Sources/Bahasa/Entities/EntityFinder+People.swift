extension EntityFinder {
  /// An office and the name after it: `Kepala Dinas Kesehatan dr. Rahma Adiwinata`.
  mutating func officeHolder(at index: Int) -> Int? {
    guard tokens[index].isCapitalized else { return nil }
    var end = index
    var isLeader = tokens[index].classes.contains(.leader)
    while end < range.upperBound, isOfficePart(end, after: index) {
      if tokens[end].classes.contains(.leader) { isLeader = true }
      end += 1
      if mark(end) == .period, tokens[end - 1].classes.contains(.dotted) || tokens[end - 1].length <= 3 {
        end += 1
      }
      if end - index > 12 { break }
    }
    guard end > index else { return nil }
    let office = index..<end
    if mark(end) == .comma { end += 1 }
    let nameStart = end
    while end < range.upperBound, isNamePart(end) { end += 1 }
    if end == nameStart { end = office.upperBound }
    let name = end > nameStart ? nameStart..<end : end..<end
    entities.append(
      Entity(
        tokens: index..<end,
        value: .officeHolder(OfficeHolder(office: office, name: name, isLeader: isLeader))))
    // The name belongs to the office; it is not met again as a person.
    return max(end, index + 1)
  }

  private func isOfficePart(_ index: Int, after start: Int) -> Bool {
    let token = tokens[index]
    guard token.isWord, token.isCapitalized || token.classes.contains(.coordinator) && index > start else {
      return false
    }
    let classes = token.classes
    if !classes.isDisjoint(with: [.office, .institution, .placeNoun, .coordinator]) { return true }
    return index > start && !classes.contains(.title) && !classes.contains(.honorific) && token.length > 1
      && follows(index)
  }

  /// Whether a capitalised word still belongs to the office: it comes within four words after an institution.
  private func follows(_ index: Int) -> Bool {
    var distance = 1
    while distance <= 4, index - distance >= range.lowerBound {
      if !tokens[index - distance].classes.isDisjoint(with: [.institution, .placeNoun]) { return true }
      if tokens[index - distance].classes.contains(.office) { return false }
      distance += 1
    }
    return false
  }

  private func isNamePart(_ index: Int) -> Bool {
    let token = tokens[index]
    if !token.classes.isDisjoint(with: [.weekday, .month]) { return false }
    if token.isWord { return token.shape != .lower || token.classes.contains(.title) }
    return token.mark == .period && tokens[index - 1].classes.contains(.title)
  }
}
