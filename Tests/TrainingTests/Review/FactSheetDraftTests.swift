import Curriculum
import Testing
import Training

@Suite("A fact sheet of one's own")
struct FactSheetDraftTests {
  @Test("is read back with everything that was told, whatever was typed")
  func readBack() throws {
    var draft = FactSheetDraft(title: "Rapat: \"uji\" \\ #1 {x}")
    draft.facts = [
      FactSheetDraft.Fact(.what, typed: "puskesmas buka:  sampai malam ; buka malam; ;"),
      FactSheetDraft.Fact(.date, typed: "Senin, 3 November 2025"),
      FactSheetDraft.Fact(.money, typed: "Rp15.000 - 'gratis' @ %"),
    ].compactMap(\.self)
    draft.facts[2].isRequired = false
    draft.quotes = [.init(person: "Rahma Adiwinata", office: "", words: "Datanglah: kami buka.")]
    draft.forbidden = ["pertama di Indonesia\t"]
    let loaded = FactSheet.parse(draft.yaml, file: "x.yaml")
    #expect(loaded.problems == [])
    let sheet = try #require(loaded.value)
    #expect(sheet.title == "Rapat: \"uji\" \\ #1 {x}")
    #expect(sheet.facts.map(\.kind) == [.what, .date, .money])
    #expect(sheet.facts[0].values == ["puskesmas buka: sampai malam", "buka malam"])
    #expect(sheet.facts[1].values == ["Senin, 3 November 2025", "3 November 2025"])
    #expect(sheet.facts.map(\.isRequired) == [true, true, false])
    #expect(sheet.quotes.map(\.words) == ["Datanglah: kami buka."])
    #expect(sheet.forbidden.map(\.text) == ["pertama di Indonesia"])
  }

  @Test("begins as a skeleton that can be read as it is")
  func skeleton() {
    let loaded = FactSheet.parse(FactSheetDraft.skeleton, file: "x.yaml")
    #expect(loaded.problems == [])
    #expect(loaded.value?.facts.count == 5)
  }

  @Test("takes no fact of nothing but marks", arguments: ["", " ", ";", "; --- ;"])
  func nothing(typed: String) {
    #expect(FactSheetDraft.Fact(.what, typed: typed) == nil)
  }
}
