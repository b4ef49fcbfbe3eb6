import Foundation
import Testing

@testable import Training

struct WordKnowledgeTests {
  @Test("rare words are in hunspell's dictionary, slips are not")
  func asksHunspell() {
    guard !ShippedDictionary.found().isEmpty else {
      print("dilewati: hunspell-id tidak terpasang")
      return
    }
    #expect(WordKnowledge.shared.isInDictionary("terung"))
    #expect(!WordKnowledge.shared.isInDictionary("pisanp"))
  }

  @Test("an installed program looks beside itself first")
  func looksBesideProgram() {
    let environment = Environment(
      now: { Date(timeIntervalSince1970: 0) }, randomBytes: { Array(repeating: 0, count: $0) },
      workingDirectory: URL(filePath: "/"), executable: "/opt/bimtek/bin/bimtek", variables: [:])
    let folders = ShippedDictionary.folders(of: environment)
    #expect(folders.first == "/opt/bimtek/share/bimtek/dictionary")
  }
}
