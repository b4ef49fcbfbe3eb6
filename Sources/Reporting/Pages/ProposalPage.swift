public import RuleKit
import SourceText

/// One proposed fix, as someone who decides on it sees it.
public struct ProposalPage: Sendable {
  private let finding: Finding
  private let file: FileReport

  /// The page of a finding with a fix.
  public init(_ finding: Finding, in file: FileReport) {
    self.finding = finding
    self.file = file
  }

  /// The finding, its line, and the line with the fix.
  public func terminal(_ style: TerminalStyle) -> String {
    let position = file.position(at: finding.range.lowerBound)
    var lines = Wrapping.fill(
      "\(style.set(finding.code.description, .faint))  \(VisibleText.of(finding.message))",
      width: style.width, first: "  \(position.line):\(position.column)  ", rest: "    ")
    let gutter = String(position.line)
    let excerpt = Excerpt(finding, in: file, width: style.width - gutter.count - 7, style: style)
    let blank = String(repeating: " ", count: gutter.count)
    lines.append("    \(style.set("\(gutter) \(style.bar)", .faint)) \(excerpt.text)")
    lines.append("    \(style.set("\(blank) \(style.bar)", .faint)) \(style.set(excerpt.marker, .warning))")
    guard let fix = finding.fix else { return lines.joined(separator: "\n") + "\n" }
    let change =
      fix.replacement.isEmpty
      ? "dihapus" : "menjadi \(style.set("“\(VisibleText.of(fix.replacement))”", .success))"
    lines += Wrapping.fill(change, width: style.width, first: "    \(style.arrow) ", rest: "      ")
    if fix.safety == .perluDitinjau {
      lines.append(style.set("    Baca dahulu: makna kalimatnya dapat berubah.", .faint))
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
