import Spreadsheet

/// The marks that a fictional assessor gave the sample drafts.
struct SampleMarks {
  /// Who is said to have marked.
  static let marker = "Rina Kusumawati (penilai rekaan)"

  /// The decisions in order of the file.
  let decisions: [MarkDecision]

  /// Reads `nomor;kriteria…;alasan;catatan`; nil where that is not what the file holds.
  init?(_ bytes: [UInt8]) {
    guard let sheet = try? CSVDocument(bytes).sheet, let header = sheet.rows.first,
      header[0].text == "nomor"
    else { return nil }
    let titles = header.cells.map(\.text)
    decisions = sheet.rows.dropFirst().filter { !$0.isBlank }.map { row in
      var decision = MarkDecision(participant: row[0].text, levels: [:], marker: SampleMarks.marker)
      for (column, title) in titles.enumerated().dropFirst() {
        switch title {
        case "alasan": decision.reason = row[column].text
        case "catatan": decision.comment = row[column].text
        default: if let level = Int(row[column].text) { decision.levels[title] = level }
        }
      }
      return decision
    }
  }
}
