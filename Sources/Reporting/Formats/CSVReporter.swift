import RuleKit
import SourceText

/// Comma-separated values (RFC 4180), one row a finding; nothing a spreadsheet would run as a formula.
struct CSVReporter: SequentialReporter {
  private static let header = [
    "berkas", "baris", "kolom", "kode", "tingkat", "sifat", "pesan", "teks", "ganti", "pelajaran",
  ]

  let opening = line(header)
  let separator = ""

  func section(_ file: FileReport, in report: CheckReport) -> String {
    file.findings.map { CSVReporter.line(CSVReporter.row($0, file, report)) }.joined()
  }

  func closing(_ tally: CheckTally) -> String { "" }

  private static func line(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",") + "\r\n"
  }

  private static func row(_ finding: Finding, _ file: FileReport, _ report: CheckReport) -> [String] {
    let place = file.position(at: finding.range.lowerBound)
    return [
      file.path, "\(place.line)", "\(place.column)", finding.code.description, finding.severity.rawValue,
      finding.certainty.rawValue, finding.words, finding.text,
      finding.fix?.replacement ?? "", report.lesson(finding.code)?.code ?? "",
    ]
  }

  private static func cell(_ text: String) -> String {
    let isFormula = text.unicodeScalars.first.map { "=+-@\t\r\n".unicodeScalars.contains($0) } ?? false
    let safe = isFormula ? "'" + text : text
    let needsQuotes = safe.unicodeScalars.contains { ",\"\r\n;".unicodeScalars.contains($0) }
    return needsQuotes ? "\"\(safe.replacing("\"", with: "\"\""))\"" : safe
  }
}
