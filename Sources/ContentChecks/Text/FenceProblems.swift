import Curriculum
import RuleKit

extension ContentSnapshot {
  /// Wrong examples in which nothing taught is found, and right ones in which it is.
  func fenceProblems(_ rules: ContentRules) -> [ContentProblem] {
    lessons.flatMap { lesson -> [ContentProblem] in
      let taught = Set(lesson.teaches.compactMap { RuleCode($0) }).intersection(rules.known)
      return Fence.all(in: lesson.body).compactMap { fence in
        guard fence.name == "contoh-salah" || fence.name == "contoh-benar" else { return nil }
        return problem(fence, lesson, taught: taught, rules: rules)
      }
    }
  }

  private func problem(
    _ fence: Fence, _ lesson: Lesson, taught: Set<RuleCode>, rules: ContentRules
  ) -> ContentProblem? {
    let named = Set(fence.arguments.compactMap { RuleCode($0) })
    let wanted = named.isEmpty ? taught : named.intersection(rules.known)
    guard !wanted.isEmpty else { return nil }
    let found = Set(
      rules.findings(fence.text, fence.value(of: "jenis"), fence.value(of: "kanal")).map(\.code))
    let hits = found.intersection(wanted).sorted().map(\.description).joined(separator: ", ")
    let line = lesson.bodyLine + fence.line - 1
    if fence.name == "contoh-salah", hits.isEmpty, !named.isEmpty {
      let codes = wanted.sorted().map(\.description).joined(separator: ", ")
      return ContentProblem(.fences, file: lesson.file, line: line, "Contoh salah ini tidak memicu \(codes).")
    }
    if fence.name == "contoh-benar", !hits.isEmpty {
      return ContentProblem(.fences, file: lesson.file, line: line, "Contoh benar ini memicu \(hits).")
    }
    return nil
  }
}
