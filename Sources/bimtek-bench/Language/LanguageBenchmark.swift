import Bahasa
import Foundation
import RuleKit
import SourceText

/// How well words, lemmas, sentences and typing errors are known, against text that nobody here wrote.
///
/// Measures on a corpus folder with `ud-id-csui-train.conllu` and `typos-dev.tsv`; what is absent is skipped.
struct LanguageBenchmark {
  let folder: URL

  /// Prints the figures; false where one misses its target.
  func run() -> Bool {
    var reached = true
    if let text = read("ud-id-csui-train.conllu") {
      let treebank = Treebank(text)
      reached = unknownWords(treebank) && reached
      reached = lemmas(treebank) && reached
      reached = sentences(treebank) && reached
    }
    if let text = read("typos-dev.tsv") { reached = typos(text) && reached }
    return reached
  }

  private func read(_ name: String) -> String? {
    guard let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8) else {
      print("\(folder.path)/\(name) is absent: skipped")
      return nil
    }
    return text
  }

  private func unknownWords(_ treebank: Treebank) -> Bool {
    let common = treebank.words.filter(\.isCommon)
    let unknown = common.filter { !Lexicon.standard.knows($0.form) }
    print("unknown common words: \(unknown.count) of \(common.count)")
    return report(
      "  share of common words", Double(unknown.count) / Double(max(common.count, 1)), atMost: 0.005)
  }

  private func lemmas(_ treebank: Treebank) -> Bool {
    let affixed = treebank.words.filter { $0.isCommon && $0.form != $0.lemma }
    let right = affixed.filter {
      String(decoding: Lexicon.standard.lemma(of: Array($0.form.utf8)), as: UTF8.self) == $0.lemma
    }
    print("lemmas of affixed words: \(right.count) of \(affixed.count)")
    return report("  accuracy", Double(right.count) / Double(max(affixed.count, 1)), atLeast: 0.97)
  }

  /// Cuts paragraphs of ten sentences again.
  ///
  /// The treebank's sentences come from many articles in no order, so they are joined by a space. A boundary is
  /// the byte after the last mark of a sentence; headlines, which have none, end where nobody could tell once they
  /// are joined, and are left out but at the end of a paragraph.
  private func sentences(_ treebank: Treebank) -> Bool {
    let linter = Linter([])
    var score = BoundaryScore()
    var headlines = 0
    for start in stride(from: 0, to: treebank.sentences.count, by: 10) {
      let group = treebank.sentences[start..<min(start + 10, treebank.sentences.count)]
      var ends: [Int] = []
      var text = ""
      for (index, sentence) in zip(group.indices, group) {
        text += (text.isEmpty ? "" : " ") + sentence
        let isHeadline = sentence.last.map { $0.isLetter || $0.isNumber } ?? true
        if isHeadline, index + 1 < group.endIndex { headlines += 1 } else { ends.append(text.utf8.count) }
      }
      let draft = Draft(
        name: "pohon.txt", source: SourceText(text), format: .plain, kind: .berita, channel: .situs)
      let analysis = linter.read(draft).analysis
      score.add(
        found: Set(analysis.sentences.map { analysis.byteRange($0.tokens).upperBound }), expected: Set(ends))
    }
    print(
      "sentence boundaries: precision \(percent(score.precision)), recall \(percent(score.recall));",
      "\(headlines) headlines without a final mark left out")
    return report("  F1", score.f1, atLeast: 0.98)
  }

  private func typos(_ text: String) -> Bool {
    let rows = text.split(separator: "\n").dropFirst().map { $0.split(separator: "\t").map(String.init) }
      .filter { $0.count > 2 && !Self.noTypos.contains($0[1]) }
    let judged = rows.map { row in
      (row[2], Lexicon.standard.typo(Array(row[1].utf8))?.suggestions.map(\.word) ?? [])
    }
    let total = Double(max(judged.count, 1))
    print("typing errors: \(judged.count) rows, \(Self.noTypos.count) left out that are none")
    let found = Double(judged.count { !$0.1.isEmpty }) / total
    let first = Double(judged.count { $0.1.first == $0.0 }) / total
    let three = Double(judged.count { $0.1.contains($0.0) }) / total
    let reached = [
      report("  found", found, atLeast: 0.95), report("  meant word first", first, atLeast: 0.90),
      report("  among three", three, atLeast: 0.97),
    ]
    return reached.allSatisfy(\.self)
  }

  /// English words, a service's name, regional and rare words that the list of typing errors holds.
  private static let noTypos: Set = [
    "stakeholders", "pension", "operational", "pandemic", "premix", "retort", "toward", "heater", "practise",
    "religious", "melting", "specimen", "biller", "elhkpn", "rumatan", "mengeksplor", "keterlanjutan",
  ]

  private func report(_ name: String, _ value: Double, atLeast target: Double) -> Bool {
    print("\(name) \(percent(value)) (target at least \(percent(target)))")
    return value >= target
  }

  private func report(_ name: String, _ value: Double, atMost target: Double) -> Bool {
    print("\(name) \(percent(value)) (target at most \(percent(target)))")
    return value <= target
  }

  private func percent(_ value: Double) -> String { String(format: "%.2f %%", value * 100) }
}

/// Boundaries found and expected, summed over texts.
private struct BoundaryScore {
  private var right = 0
  private var found = 0
  private var expected = 0

  mutating func add(found: Set<Int>, expected: Set<Int>) {
    right += found.intersection(expected).count
    self.found += found.count
    self.expected += expected.count
  }

  var precision: Double { Double(right) / Double(max(found, 1)) }
  var recall: Double { Double(right) / Double(max(expected, 1)) }
  var f1: Double { right == 0 ? 0 : 2 * precision * recall / (precision + recall) }
}
