import Curriculum

extension TestTask {
  /// The mean over the items of a test, each scored as its own kind.
  func score(_ answers: [String: Answer]) -> Score {
    Score(
      meanOf: items.map { item in
        let score = (answers[item.id] ?? item.task.emptyAnswer).flatMap { item.task.score($0) }
        let missed = (score?.items ?? []).filter { $0.credit < 1 }
        return ItemScore(
          id: item.id, prompt: item.text, given: answers[item.id].flatMap { $0.isEmpty ? nil : "dijawab" },
          expected: missed.map(\.expected).joined(separator: "; "), credit: score?.value ?? 0,
          why: missed.map(\.why).filter { !$0.isEmpty }.joined(separator: " "))
      })
  }
}
