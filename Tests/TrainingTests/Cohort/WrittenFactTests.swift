import Foundation
import Records
import Testing

@testable import Training

@Suite("Facts written by hand")
struct WrittenFactTests {
  static let texts = [
    "", "Naskah/E37.md", "Baris satu\nbaris dua\r\n\tlekuk", "“Kutipan” dan \"tanda\" serta \\garis\\",
    "\u{0}\u{1}\u{8}\u{c}\u{1f}\u{7f}\u{2028}\u{2029}", "é e\u{301} 👩🏽‍💻 नमस्ते", "</script>&amp;",
    "\u{fffd}\u{feff}",
  ]

  private func encoded(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  private func check(_ fact: some WrittenFact) throws {
    var bare = fact
    bare.detail = nil
    #expect(fact.writtenPayload == (try encoded(bare)))
    let detail = try #require(fact.detail)
    #expect(fact.writtenDetail == (try encoded(detail)))
    #expect(bare.writtenDetail == nil)
  }

  @Test("A submission has the bytes of the encoder", arguments: texts)
  func submission(text: String) throws {
    for kind in [nil, "siaran-pers", text] {
      try check(
        Submission(
          exercise: "E37", format: text, draftKind: kind, sha256: "00ff", size: text.utf8.count,
          detail: .init(fileName: text, text: text + text)))
    }
  }

  @Test("A check has the bytes of the encoder", arguments: texts)
  func checkResult(text: String) throws {
    let id = RecordID(time: 1_795_000_000_000, random: [1, 2, 3])
    try check(
      CheckResult(
        exercise: text, submission: id, bySeverity: ["galat": 0, "tanya": 12, "peringatan": 3, "saran": -1],
        byCode: ["EJA10": 1, "EJA02": 2, "SGK01": 10, "PDP03": 1, "KAP11": 4, "KAP1": 1, "KAP2": 1],
        detail: .init(findings: text)))
    try check(
      CheckResult(exercise: text, submission: id, bySeverity: [:], byCode: [:], detail: .init(findings: text))
    )
  }

  @Test(
    "A score has the bytes of the encoder",
    arguments: [0, 70, 66.25, 200.0 / 3, 0.1 + 0.2, 1e-7, 99.999_999, -0.5, 123_456.125])
  func machineScore(score: Double) throws {
    let id = RecordID(time: 1_795_000_000_000, random: [1, 2, 3])
    try check(
      MachineScore(
        exercise: "E37", submission: id, score: score,
        levels: ["fakta": 4, "data-pribadi": 1, "data": 2, "isi": 3], detail: .init(evidence: "{\"a\":1}")))
    try check(MachineScore(exercise: "E37", score: score, detail: .init(evidence: "")))
  }

  @Test("Names over whose order there can be doubt, and numbers that JSON has not, are left to the encoder")
  func doubt() {
    let id = RecordID(time: 1_795_000_000_000, random: [1, 2, 3])
    let odd = CheckResult(
      exercise: "E37", submission: id, bySeverity: [:], byCode: ["É1": 1], detail: .init(findings: ""))
    #expect(odd.writtenPayload == nil)
    for score in [Double.nan, .infinity, 1e15] {
      let strange = MachineScore(exercise: "E37", score: score, detail: .init(evidence: ""))
      #expect(strange.writtenPayload == nil)
    }
  }
}
