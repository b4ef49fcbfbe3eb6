import Curriculum

extension GradedDraft {
  /// What must be mended before anything is published: as the marker judged it, or, as long as nobody did, as the
  /// machine sees it.
  ///
  /// - Parameters:
  ///   - judged: The identifiers of the gates that the marker left open; nil where nobody was asked.
  ///   - rubric: The rubric of the task.
  /// - Returns: One line a gate, in Indonesian.
  func gates(judged: [String]?, by rubric: Rubric) -> [String] {
    guard let judged else { return openGates }
    let seen = Dictionary(zip(openGateIDs ?? [], openGates), uniquingKeysWith: { first, _ in first })
    return rubric.gates.filter { judged.contains($0.id) }.map { seen[$0.id] ?? "belum terpenuhi: \($0.text)" }
  }
}
