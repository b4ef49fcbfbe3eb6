import Records
import Spreadsheet

/// Finds out whose draft a file is, by indices over the class: the time for a draft does not grow with it.
struct DraftMatcher: Sendable {
  /// Whose draft it is, or who comes into question.
  enum Match: Sendable, Equatable {
    case one(PersonCode)
    case unsure([PersonCode])
  }

  /// The participants with a name, in order of the list.
  private let codes: [PersonCode]
  private let words: [[String]]
  private let traces: [NameTrace]
  private var byCode: [String: Int] = [:]
  /// By all words of the name in order of the alphabet.
  private var byName: [String: [Int]] = [:]
  /// By each word of the name.
  private var byWord: [String: [Int]] = [:]
  private let pairing: [String: PersonCode]

  /// A matcher for the participants of a class; a pairing that a person wrote wins over everything else.
  init(_ people: [Person], pairing: [String: PersonCode] = [:]) {
    let named = people.compactMap { person -> (PersonCode, [String])? in
      guard let name = person.identity?.name else { return nil }
      let words = DraftMatcher.words(name)
      return words.isEmpty ? nil : (person.code, words)
    }
    codes = named.map(\.0)
    words = named.map(\.1)
    traces = named.map { NameTrace($0.1) }
    self.pairing = pairing
    for (index, (code, words)) in named.enumerated() {
      byCode[code.description] = index
      byName[DraftMatcher.key(words), default: []].append(index)
      for word in Set(words) { byWord[word, default: []].append(index) }
    }
  }

  /// Matches by the pairing, a code or name at the head or foot of the text, a code or name in the file's name.
  func match(fileName: String, relativePath: String, text: HandedInText) -> Match {
    if let person = pairing[relativePath] ?? pairing[fileName] { return .one(person) }
    lazy var file = Set(DraftMatcher.words(fileName.split(separator: ".").dropLast().joined(separator: " ")))
    lazy var near = Set(file.flatMap { byWord[$0] ?? [] }).sorted()
    let attempts: [() -> [Int]] = [
      { Set((text.authors + [fileName]).flatMap(codes(in:))).sorted() },
      {
        Set(text.authors.flatMap { byName[DraftMatcher.key(DraftMatcher.words(PersonName($0).name))] ?? [] })
          .sorted()
      },
      {
        Set(text.edges.flatMap { byName[DraftMatcher.key(DraftMatcher.words(PersonName($0).name))] ?? [] })
          .sorted()
      },
      { near.filter { file.isSuperset(of: words[$0]) } },
    ]
    for attempt in attempts {
      let found = attempt()
      if !found.isEmpty { return found.count == 1 ? .one(codes[found[0]]) : .unsure(found.map { codes[$0] }) }
    }
    return .unsure(alike(text.authors + text.edges + [file.joined(separator: " ")], near).map { codes[$0] })
  }

  /// Who may be meant by a name that was typed: all of that name, or those whose names look alike.
  func candidates(for name: String) -> [PersonCode] {
    let same = byName[DraftMatcher.key(DraftMatcher.words(PersonName(name).name))] ?? []
    return (same.isEmpty ? alike([name], []) : same).map { codes[$0] }
  }

  /// Those who come into question by a likeness of letters or by a word that they share with the file's name, the
  /// likeliest first.
  private func alike(_ texts: [String], _ near: [Int]) -> [Int] {
    let traces = texts.map { NameTrace(DraftMatcher.words(PersonName($0).name)) }
    let shared = Set(near)
    let rated =
      traces.isEmpty
      ? []
      : self.traces.enumerated().compactMap { index, trace -> (Int, Double)? in
        let likeness = traces.map { trace.likeness(to: $0) }.max() ?? 0
        return likeness >= NameTrace.alike || shared.contains(index) ? (index, likeness) : nil
      }
    return rated.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(DraftMatcher.mostCandidates).map(\.0)
  }

  /// How many people a person can be asked to choose from.
  private static let mostCandidates = 5

  /// The participants whose codes stand in a text, whatever is joined to them.
  private func codes(in text: String) -> [Int] {
    let text = text.uppercased()
    // Hardly a line holds a code, and letter by letter takes long.
    guard text.contains("P-") else { return [] }
    return text.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.flatMap { part -> [Int] in
      part.indices.compactMap { start in
        part[start...].hasPrefix("P-") ? byCode[String(part[start...].prefix(8))] : nil
      }
    }
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter }.map(String.init)
  }

  private static func key(_ words: [String]) -> String { Set(words).sorted().joined(separator: " ") }
}
