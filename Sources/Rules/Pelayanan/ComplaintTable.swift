import Bahasa
import RuleKit

/// A cell of a table on complaints that promises a time for what the cell before it names.
struct ComplaintTable {
  let promise: TimePromise
  /// 60 days for a decision, 14 for an answer.
  let law: Double

  init?(cell block: Int, in reading: Reading) {
    let blocks = reading.analysis.blocks
    guard blocks[block].role == .tableCell, block > 0, blocks[block - 1].role == .tableCell,
      reading.analysis.blockTokens[block].count <= 12,
      let promise = TimePromise(in: reading.analysis.blockTokens[block], reading),
      let law = ComplaintPromise.law(of: reading.analysis.blockTokens[block - 1], reading),
      ComplaintPromise.isSubject(of: 0..<min(reading.tokens.count, 80), reading)
    else { return nil }
    self.promise = promise
    self.law = law
  }
}
