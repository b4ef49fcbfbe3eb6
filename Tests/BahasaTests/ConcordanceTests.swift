import Testing

@testable import Bahasa

@Suite("Where each word of a text stands")
struct ConcordanceTests {
  static let text = "Warga desa datang. Kepala Desa dan warga menanam 20 bibit di desa itu, kata warga."
  static let analysis = Analysis(
    Array(text.utf8), blocks: [TextBlock(0..<text.utf8.count, .paragraph)], vocabulary: .empty)

  /// The places that the index leads to, one after the other.
  static func places(of word: WordHash, in analysis: Analysis) -> [Int] {
    var places: [Int] = []
    var next = analysis.concordance.first(word)
    while let place = next {
      places.append(place)
      next = analysis.concordance.next(after: place)
    }
    return places
  }

  @Test("Every word is found at all its places, in order and in any case")
  func allPlaces() {
    let analysis = ConcordanceTests.analysis
    for token in analysis.tokens where token.isWord {
      let wanted = analysis.tokens.indices.filter {
        analysis.tokens[$0].isWord && analysis.tokens[$0].hash == token.hash
      }
      #expect(ConcordanceTests.places(of: token.hash, in: analysis) == wanted)
    }
    #expect(ConcordanceTests.places(of: WordHash(folding: "desa"), in: analysis).count == 3)
  }

  @Test("What the text does not have is not found", arguments: ["camat", "des", "20", ""])
  func absent(word: String) {
    #expect(ConcordanceTests.analysis.concordance.first(WordHash(folding: word)) == nil)
  }

  @Test("A text of many different words is indexed whole")
  func manyWords() {
    let words = (0..<5000).map { "kata\(String($0, radix: 26).map { String($0) }.joined(separator: "x"))" }
    let text = words.joined(separator: " ")
    let analysis = Analysis(
      Array(text.utf8), blocks: [TextBlock(0..<text.utf8.count, .paragraph)], vocabulary: .empty)
    #expect(analysis.tokens.count == words.count)
    for (number, token) in analysis.tokens.enumerated() {
      #expect(analysis.concordance.first(token.hash) == number)
    }
  }

  @Test("A set of words is there if one of them is")
  func sets() {
    let concordance = ConcordanceTests.analysis.concordance
    #expect(concordance.contains(anyOf: WordSet(words: "camat bibit lurah")))
    #expect(!concordance.contains(anyOf: WordSet(words: "camat lurah")))
  }
}
