import Curriculum
import TestSupport
import Testing
import Training

struct GlossaryTests {
  private func glossary() throws -> Glossary {
    let loaded = ContentLibrary(root: Repository.root).glossary()
    #expect(loaded.problems.isEmpty, "\(loaded.problems)")
    return Glossary(try #require(loaded.value))
  }

  @Test(arguments: [
    ("lead", "teras"), ("ADIKSIMBA", "5W1H"), ("ppid", "PPID"), ("alt text", "teks alternatif"),
  ])
  func `A term is found by any of its names`(word: String, term: String) throws {
    let found = try glossary().find(word)
    #expect(found.map(\.term) == [term])
  }

  @Test func `A misspelt term offers what is near`() throws {
    let glossary = try glossary()
    #expect(glossary.find("terras").isEmpty)
    #expect(glossary.near("terras") == "teras")
  }

  @Test func `Every term says in one sentence what it means, and names a lesson that exists`() throws {
    let glossary = try glossary()
    let codes = ContentLibrary(root: Repository.root).lessonsByCode()
    #expect(glossary.terms.count >= 60)
    #expect(Set(glossary.terms.map(\.term)).count == glossary.terms.count)
    for term in glossary.terms {
      #expect(term.meaning.hasSuffix(".") && !term.meaning.dropLast().contains(". "), "\(term.term)")
      if let lesson = term.lesson { #expect(codes[lesson] != nil, "\(term.term)") }
    }
  }
}
