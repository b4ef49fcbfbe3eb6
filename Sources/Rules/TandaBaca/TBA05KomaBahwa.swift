import Bahasa
import RuleKit

extension Rule {
  /// No comma before `bahwa`.
  static let komaBahwa = Rule(
    "TBA-05", "Sebelum “bahwa” tidak ada koma", .peringatan,
    rationale: """
      Anak kalimat yang diawali “bahwa” menjadi bagian kalimat di depannya. Koma memutus hubungan itu.
      """,
    references: [.eyd("tanda koma (TB04)")],
    detectors: [
      .cues("bahwa", options: []) { cue, reading, report in
        let index = cue.lowerBound
        guard reading.tokens[index].shape == .lower, let comma = reading.before(index), comma.mark == .comma,
          let word = reading.before(index - 1), word.isWord || word.kind == .number,
          isSaying(index - 2, reading) || !closesInsertion(index - 1, reading)
        else { return }
        report.add(
          bytes: word.end..<comma.end, "Hapus koma sebelum “bahwa”: “\(reading.text(index - 2)) bahwa”",
          fix: .aman(""))
      }
    ],
    examples: [
      .bad(
        "Petugas menjelaskan«,» bahwa loket tetap buka.",
        corrected: "Petugas menjelaskan bahwa loket tetap buka."),
      .bad(
        "Camat Wanasari, Rahma Adiwinata, mengatakan«,» bahwa loket tetap buka.",
        corrected: "Camat Wanasari, Rahma Adiwinata, mengatakan bahwa loket tetap buka."),
      .good("Petugas menjelaskan bahwa loket tetap buka."),
      .good("Kepala dinas, Rahma Adiwinata, mengatakan, dalam rapat itu, bahwa loket tetap buka."),
    ])

  /// Whether the word is a verb of saying with me-, whose object the clause is: `mengatakan, bahwa`.
  private static func isSaying(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading.tokens[index]
    return token.kind == .word && token.shape == .lower && token.classes.contains(.reporting)
      && token.length > 5 && reading.begins(index, with: "me")
  }

  /// Whether the comma closes an insertion: a name, degrees, or a phrase with a preposition between commas.
  private static func closesInsertion(_ comma: Int, _ reading: Reading) -> Bool {
    let sentence = reading.analysis.sentences[reading.analysis.sentence(ofToken: comma)].tokens
    var place = comma - 1
    while place > sentence.lowerBound, reading.tokens[place].mark != .comma { place -= 1 }
    guard place > sentence.lowerBound, comma - place <= 14 else { return false }
    let first = reading.tokens[place + 1]
    return first.isCapitalized || first.classes.contains(.title) || first.classes.contains(.preposition)
      || first.classes.contains(.reporting)
  }
}
