import Bahasa
import Foundation
import Testing
import TestSupport

@Suite("The lexicon holds on text that nobody here wrote")
struct WordsCorpusTests {
  /// Rows of the typing errors that are none: English words, a name of a service, regional words, rare words.
  private static let noTypos: Set<String> = [
    "stakeholders", "pension", "operational", "pandemic", "premix", "retort", "toward", "heater", "practise",
    "religious", "melting", "specimen", "biller", "elhkpn", "rumatan", "mengeksplor", "keterlanjutan",
  ]

  private static func rows(_ path: String) throws -> [[String]]? {
    guard let url = Repository.shared(path) else {
      print("\(path) is absent; nothing was measured")
      return nil
    }
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// The common words of the treebank: form and lemma in small letters.
  private static func treebank() throws -> [(form: String, lemma: String)]? {
    try rows("corpus/ud-id-csui-train.conllu")?.compactMap { fields in
      guard fields.count > 3, Int(fields[0]) != nil,
        !["PROPN", "X", "PUNCT", "NUM", "SYM"].contains(fields[3]),
        fields[1].utf8.allSatisfy({ 97...122 ~= $0 | 32 || $0 == 45 })
      else { return nil }
      return (fields[1].lowercased(), fields[2].lowercased())
    }
  }

  @Test("At most one common word of two hundred is unknown")
  func unknown() throws {
    guard let words = try Self.treebank() else { return }
    let unknown = words.filter { !Lexicon.standard.knows($0.form) && $0.form != "nya" }
    let share = Double(unknown.count) / Double(words.count)
    print("unknown: \(share), \(Set(unknown.map(\.form)).sorted())")
    #expect(share <= 0.005)
  }

  @Test("At least 97 of a hundred affixed words have their lemma")
  func lemmas() throws {
    guard let words = try Self.treebank() else { return }
    let affixed = words.filter { $0.form != $0.lemma }
    let right = affixed.filter {
      String(decoding: Lexicon.standard.lemma(of: Array($0.form.utf8)), as: UTF8.self) == $0.lemma
    }
    let share = Double(right.count) / Double(affixed.count)
    print("lemmas of affixed words: \(share) of \(affixed.count)")
    #expect(share >= 0.97)
  }

  @Test("Typing errors are found, and what was meant stands first")
  func typos() throws {
    guard let rows = try Self.rows("corpus/typos-dev.tsv")?.dropFirst() else { return }
    var total = 0.0, found = 0.0, first = 0.0, amongThree = 0.0
    for row in rows where !Self.noTypos.contains(row[1]) {
      total += 1
      guard let typo = Lexicon.standard.typo(Array(row[1].utf8)) else { continue }
      found += 1
      if typo.suggestions.first?.word == row[2] { first += 1 }
      if typo.suggestions.contains(where: { $0.word == row[2] }) { amongThree += 1 }
    }
    print(
      "typos: found \(found / total), first \(first / total), among three \(amongThree / total) of \(total)")
    #expect(found / total >= 0.95)
    #expect(first / total >= 0.90)
    #expect(amongThree / total >= 0.965)
  }
}
