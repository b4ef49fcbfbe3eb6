import Records
import Spreadsheet

/// Finds out whose draft a file is.
struct DraftMatcher: Sendable {
  /// Whose draft it is, or who comes into question.
  enum Match: Sendable, Equatable {
    case one(PersonCode)
    case unsure([PersonCode])
  }

  private let people: [Candidate]
  private let pairing: [String: PersonCode]

  /// A matcher for the participants of a class; a pairing that a person wrote wins over everything else.
  init(_ people: [Person], pairing: [String: PersonCode] = [:]) {
    self.people = people.compactMap(Candidate.init)
    self.pairing = pairing
  }

  /// Matches by the pairing, a code or name at the head of the text, a code or name in the file's name.
  func match(fileName: String, relativePath: String, text: HandedInText) -> Match {
    if let person = pairing[relativePath] ?? pairing[fileName] { return .one(person) }
    let file = DraftMatcher.words(fileName.split(separator: ".").dropLast().joined(separator: " "))
    for attempt in [
      people.filter { candidate in
        text.authors.contains { candidate.isCode(in: $0) } || candidate.isCode(in: fileName)
      },
      people.filter { candidate in
        text.authors.contains { Set(DraftMatcher.words(PersonName($0).name)) == Set(candidate.words) }
      },
      people.filter { Set($0.words).isSubset(of: file) },
    ] where !attempt.isEmpty {
      return attempt.count == 1 ? .one(attempt[0].code) : .unsure(attempt.map(\.code))
    }
    let half = people.filter { !$0.words.filter { $0.count > 2 && file.contains($0) }.isEmpty }
    return .unsure(half.map(\.code))
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter }.map(String.init)
  }

  private struct Candidate: Sendable {
    let code: PersonCode
    let words: [String]

    init?(_ person: Person) {
      guard let name = person.identity?.name else { return nil }
      code = person.code
      words = DraftMatcher.words(name)
      if words.isEmpty { return nil }
    }

    func isCode(in text: String) -> Bool {
      text.uppercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }.contains { part in
        part.contains(code.description)
      }
    }
  }
}
