import RuleKit
import SourceText

/// Comma-separated values (RFC 4180), one row a finding; nothing a spreadsheet would run as a formula.
struct CSVReporter: Reporter {
  private static let header = [
    "berkas", "baris", "kolom", "kode", "tingkat", "sifat", "pesan", "teks", "ganti", "pelajaran",
  ]

  func render(_ report: CheckReport) -> String {
    let rows = report.files.flatMap { file in file.findings.map { CSVReporter.row($0, file, report) } }
    return ([CSVReporter.header] + rows).map { cells in
      cells.map(CSVReporter.cell).joined(separator: ",") + "\r\n"
    }.joined()
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
