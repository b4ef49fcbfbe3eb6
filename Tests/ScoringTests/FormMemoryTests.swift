import Scoring
import Testing

/// Answers assessed one after the other, their words remembered.
struct FormMemoryTests {
  /// Words that drive each other out of a memory of a few places, and texts that need their forms anew.
  private static let answers = [
    WritingFixture.model,
    WritingFixture.model.replacing("mendatangi", with: "tidak mendatangi"),
    WritingFixture.model.replacing("Ratna Wijayanti", with: "Ratna Wijoyonti").uppercased(),
    "Kab. Arunaya s.d. 1 Desember 2025 pkl. 09.00, keseluruhannya dipertanggungjawabkannya.",
    "asdf qwer zxcv asdf qwer", "", WritingFixture.model,
  ]

  @Test("what is remembered of other answers changes nothing in an assessment", arguments: [0, 1, 5, 4096])
  func memoryChangesNothing(words: Int) throws {
    let material = try WritingFixture.material()
    var memory = FormMemory(words: words)
    for answer in Self.answers {
      let remembered = material.assess(["naskah": answer], checks: WritingChecks(), memory: &memory)
      #expect(remembered == material.assess(["naskah": answer]), "\(answer.prefix(40))")
    }
  }
}
