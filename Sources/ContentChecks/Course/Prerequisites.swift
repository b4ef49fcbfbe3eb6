import Curriculum

extension ContentSnapshot {
  /// Prerequisites that do not exist, do not come first, or lead back to where they began.
  var prerequisites: [ContentProblem] {
    // Where the course file is broken there is no order, and one finding is enough.
    let order = course?.lessons ?? library.lessonIDs()
    let places = Dictionary(order.enumerated().map { ($1, $0) }) { first, _ in first }
    return lessons.flatMap { lesson in
      lesson.after.compactMap { before -> ContentProblem? in
        guard let place = places[before] else {
          let hint = nearestName(to: before.description, among: order.map(\.description)).map {
            " Maksudnya “\($0)”?"
          }
          return lesson.problem(.prerequisites, key: "after", "Pelajaran “\(before)” tidak ada.\(hint ?? "")")
        }
        if reaches(lesson.id, from: before) {
          return lesson.problem(
            .prerequisites, key: "after", "Prasyarat “\(before)” kembali ke pelajaran ini.")
        }
        guard course != nil, let own = places[lesson.id], own < place else { return nil }
        return lesson.problem(
          .prerequisites, key: "after", "Prasyarat “\(before)” terletak sesudah pelajaran ini.")
      }
    }
  }

  /// Whether following prerequisites from a lesson leads to another.
  private func reaches(_ goal: ContentID, from start: ContentID) -> Bool {
    var seen: Set<ContentID> = []
    var open = [start]
    while let id = open.popLast() {
      if id == goal { return true }
      guard seen.insert(id).inserted else { continue }
      open += lessons.first { $0.id == id }?.after ?? []
    }
    return false
  }
}
