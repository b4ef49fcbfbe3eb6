import Curriculum
import RuleKit

extension ContentSnapshot {
  /// Codes that do not exist, and rules that no lesson teaches.
  func ruleProblems(_ rules: ContentRules) -> [ContentProblem] {
    var problems: [ContentProblem] = []
    for lesson in lessons {
      for code in lesson.teaches {
        if let message = unknown(code, rules) {
          problems.append(lesson.problem(.rules, key: "teaches", message))
        }
      }
    }
    for exercise in exercises {
      for code in exercise.rules {
        if let message = unknown(code, rules) {
          problems.append(exercise.problem(.rules, key: "rules", message))
        }
      }
    }
    let taught = Set(lessons.flatMap(\.teaches).compactMap { RuleCode($0) })
    for code in rules.taughtByDefault.subtracting(taught).sorted() {
      problems.append(
        ContentProblem(
          .rules, file: ContentRootSearch.marker,
          "Aturan \(code) aktif, tetapi belum diajarkan pelajaran mana pun."))
    }
    return problems
  }

  private func unknown(_ text: String, _ rules: ContentRules) -> String? {
    if let code = RuleCode(text), rules.known.contains(code) { return nil }
    let hint = nearestName(to: text, among: rules.known.map(\.description)).map { " Maksudnya \($0)?" } ?? ""
    return "Aturan “\(text)” tidak ada di pemeriksa.\(hint)"
  }

  /// Findings in the course's own prose: language from warnings on, anything else only if it is an error.
  ///
  /// A lesson is no post: its length, structure and slots are not a draft's.
  func proseProblems(_ rules: ContentRules) -> [ContentProblem] {
    lessons.flatMap { lesson -> [ContentProblem] in
      let prose = Fence.prose(of: lesson.body)
      let bytes = Array(prose.utf8)
      return rules.findings(prose, nil, nil).filter(counts).map { finding in
        let line = bytes.prefix(finding.range.lowerBound).count { $0 == UInt8(ascii: "\n") }
        return ContentProblem(
          .cleanProse, file: lesson.file, line: lesson.bodyLine + line, "\(finding.code): \(finding.message)")
      }
    }
  }
}

/// Whether a finding in a lesson's prose is one about its language, or an error.
private func counts(_ finding: Finding) -> Bool {
  let language: Set<String> = ["EJA", "KAP", "SGK", "ANG", "TBA", "DIK", "KAL"]
  return finding.severity == .galat
    || finding.severity == .peringatan && language.contains(finding.code.family)
}
