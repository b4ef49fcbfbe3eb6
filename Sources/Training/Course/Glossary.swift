public import Curriculum

/// Looking up a term of the trade.
public struct Glossary: Sendable {
  /// The terms in alphabetical order.
  public let terms: [GlossaryTerm]

  /// Takes the terms of a course.
  public init(_ terms: [GlossaryTerm]) {
    self.terms = terms.sorted { LessonName.words($0.term) < LessonName.words($1.term) }
  }

  /// The terms that a typed word means: by name first, else those whose name or meaning holds it.
  public func find(_ word: String) -> [GlossaryTerm] {
    let typed = LessonName.words(word)
    guard !typed.isEmpty else { return terms }
    let named = terms.filter { term in ([term.term] + term.also).contains { LessonName.words($0) == typed } }
    if !named.isEmpty { return named }
    let holding = terms.filter { term in
      ([term.term] + term.also).contains { LessonName.words($0).contains(typed) }
    }
    if !holding.isEmpty { return holding }
    return typed.count < 4 ? [] : terms.filter { LessonName.words($0.meaning).contains(typed) }
  }

  /// The term that a misspelt word is near to, or one of whose words it is near to.
  public func near(_ word: String) -> String? {
    let names = terms.flatMap { [$0.term] + $0.also }
    if let name = nearestName(to: word, among: names) { return name }
    let words = names.flatMap { $0.split(separator: " ").map(String.init) }.filter { $0.count > 3 }
    guard let near = nearestName(to: word, among: words) else { return nil }
    return names.first { $0.split(separator: " ").contains { $0 == near } }
  }
}
