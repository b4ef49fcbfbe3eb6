import Bahasa
import Testing

@Suite("Typing errors are found and mended")
struct WordsTypoTests {
  @Test(
    "The first suggestion is what was meant",
    arguments: [
      ("masyarakta", "masyarakat"), ("komunkasi", "komunikasi"), ("memaanfaatkan", "memanfaatkan"),
      ("kebupaten", "kabupaten"), ("intruksi", "instruksi"), ("dengna", "dengan"),
      ("pemerinrah", "pemerintah"),
      ("wilayahnta", "wilayahnya"), ("khusunya", "khususnya"), ("kegiatann", "kegiatan"),
      ("bupatii", "bupati"),
      ("dihariri", "dihadiri"), ("jebutuhan", "kebutuhan"),
    ])
  func firstSuggestion(word: String, meant: String) throws {
    let found = Lexicon.standard.typo(Array(word.utf8))
    let typo = try #require(found)
    #expect(typo.suggestions.first?.word == meant)
    #expect(typo.confidence == .sure)
  }

  @Test(
    "Known, foreign and casual words are no errors",
    arguments: [
      "warga", "pertanggungjawabannya", "workshop", "stakeholder", "websitenya", "banget", "gak", "wonosobo",
      "ok", "di",
    ])
  func silent(word: String) {
    let typo = Lexicon.standard.typo(Array(word.utf8))
    #expect(typo == nil)
  }

  @Test(
    "Nothing is suggested for what is no word at all",
    arguments: ["", "q", "xqzvkwj", "12345", "h\u{0}", String(repeating: "a", count: 500), "日本語"])
  func noSuggestions(word: String) {
    let suggestions = Lexicon.standard.suggestions(for: Array(word.utf8), limit: 3)
    #expect(suggestions.isEmpty)
  }

  @Test("A short unknown word is never surely an error of a rare one")
  func shortWords() {
    for word in ["blora", "gwa", "ciko", "zul"] {
      let typo = Lexicon.standard.typo(Array(word.utf8))
      #expect(typo?.confidence != .sure)
    }
  }

  @Test("Suggestions come in order, differ, and keep to the limit")
  func order() {
    let suggestions = Lexicon.standard.suggestions(for: Array("kemaman".utf8), limit: 3)
    #expect(suggestions.count == 3)
    #expect(Set(suggestions.map(\.word)).count == 3)
    let areKnown = suggestions.allSatisfy { $0.distance == 1 && Lexicon.standard.knows($0.word) }
    #expect(areKnown)
  }
}
