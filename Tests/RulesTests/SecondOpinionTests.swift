import RuleKit
import Rules
import SourceText
import Testing

struct SecondOpinionTests {
  private let draft = Draft(
    name: "uji.md", source: SourceText("Warga menanam pisanp di kebun desa sejak bulan lalu."),
    format: .markdown,
    kind: .berita)

  private func slips(_ isInDictionary: @escaping @Sendable (String) -> Bool) -> [String] {
    let linter = Linter(
      Rule.all.filter { $0.code == "EJA-04" }, knows: TestDictionary.knows, isInDictionary: isInDictionary)
    return linter.check(draft).map(\.text)
  }

  @Test("an unknown word near a known one is a slip, unless a larger dictionary has it")
  func dictionaryDecides() {
    #expect(slips { _ in false } == ["pisanp"])
    #expect(slips { $0 == "pisanp" } == [])
  }

  @Test("the dictionary is asked of unknown words only")
  func asksSeldom() {
    #expect(slips { $0 != "pisanp" } == ["pisanp"])
  }
}
