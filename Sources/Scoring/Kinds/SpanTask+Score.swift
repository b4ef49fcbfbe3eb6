import Curriculum

extension SpanTask {
  /// SK-SP: F1 over labelled spans.
  ///
  /// A span of the answer fits a span of the key if the words they share are
  /// at least half of the words they cover together; with the wrong label, or none, it is worth one half.
  ///
  /// Each span is used once; pairs are taken by worth, then by overlap. F1 = 2 × worth ÷ (spans answered +
  /// spans of the key), so marking everything is paid for in precision.
  /// - Complexity: O(answer × key).
  func score(_ spans: [Answer.MarkedSpan]) -> Score {
    let passage = Passage(text)
    let keys = self.spans.map { passage.find($0.quote, occurrence: $0.occurrence) }
    // What lies outside the passage marks nothing; a file from elsewhere may hold any number.
    let inside = spans.filter { 0 <= $0.first && $0.first <= $0.last && $0.last < passage.words.count }
    let answers = Array(Set(inside)).sorted {
      ($0.first, $0.last, $0.label ?? "") < ($1.first, $1.last, $1.label ?? "")
    }
    let matches = match(answers, keys)
    let worth = matches.values.map(\.worth).reduce(0, +)
    let total = answers.count + keys.count
    let fitted = Set(matches.values.map(\.answer))
    var items = self.spans.indices.map { evidence($0, matches[$0], answers, passage) }
    for (index, answer) in answers.enumerated() where !fitted.contains(index) {
      items.append(stray(answer, passage))
    }
    return Score(value: total == 0 ? 0 : 2 * worth / Double(total), items: items)
  }

  var key: Answer {
    let passage = Passage(text)
    return .spans(
      spans.compactMap { span in
        passage.find(span.quote, occurrence: span.occurrence).map {
          Answer.MarkedSpan(first: $0.lowerBound, last: $0.upperBound, label: span.label)
        }
      })
  }

  private struct Match {
    let answer: Int
    let worth: Double
    let overlap: Double
  }

  private func match(_ answers: [Answer.MarkedSpan], _ keys: [ClosedRange<Int>?]) -> [Int: Match] {
    var candidates: [(key: Int, match: Match)] = []
    for (index, answer) in answers.enumerated() {
      for (key, range) in keys.enumerated() {
        guard let range, let overlap = overlap(answer, range), overlap >= 0.5 else { continue }
        let worth = answer.label == spans[key].label ? 1 : 0.5
        candidates.append((key, Match(answer: index, worth: worth, overlap: overlap)))
      }
    }
    candidates.sort { left, right in
      (right.match.worth, right.match.overlap, left.key) < (left.match.worth, left.match.overlap, right.key)
    }
    var result: [Int: Match] = [:]
    var used: Set<Int> = []
    for candidate in candidates where result[candidate.key] == nil {
      if used.insert(candidate.match.answer).inserted { result[candidate.key] = candidate.match }
    }
    return result
  }

  /// Words in common ÷ words covered together, or nil where there are none in common.
  private func overlap(_ answer: Answer.MarkedSpan, _ key: ClosedRange<Int>) -> Double? {
    let common = min(answer.last, key.upperBound) - max(answer.first, key.lowerBound) + 1
    guard common > 0 else { return nil }
    return Double(common) / Double(answer.last - answer.first + 1 + key.count - common)
  }

  private func evidence(
    _ index: Int, _ match: Match?, _ answers: [Answer.MarkedSpan], _ passage: Passage
  ) -> ItemScore {
    let span = spans[index]
    let given = match.map { words(answers[$0.answer], passage) }
    let isMislabelled = match.map { $0.worth < 1 } ?? false
    return ItemScore(
      id: span.quote, prompt: span.quote, given: given, expected: "\(span.quote) — \(title(span.label))",
      credit: match?.worth ?? 0, why: span.why,
      remark: isMislabelled ? "Bagiannya tepat, labelnya belum." : nil)
  }

  private func stray(_ answer: Answer.MarkedSpan, _ passage: Passage) -> ItemScore {
    let decoy = decoys.first { decoy in
      passage.find(decoy.quote, occurrence: decoy.occurrence).map { overlap(answer, $0) != nil } ?? false
    }
    return ItemScore(
      id: words(answer, passage), prompt: words(answer, passage), given: words(answer, passage),
      expected: "tidak ditandai", credit: 0, why: decoy?.why ?? "", remark: "Bagian ini tidak termasuk kunci."
    )
  }

  private func words(_ span: Answer.MarkedSpan, _ passage: Passage) -> String {
    guard !passage.words.isEmpty, 0 <= span.first, span.first <= span.last else { return "" }
    let text = passage.text(span.first...span.last)
    return span.label.map { "\(text) — \(title($0))" } ?? text
  }

  private func title(_ label: String?) -> String {
    labels.first { $0.id == label }?.title ?? label ?? ""
  }
}
