import Reporting
import Training

/// What was issued, for the terminal.
struct CertificateText {
  private let outcome: CertificateOutcome
  private let folder: String
  private let style: TerminalStyle

  init(_ outcome: CertificateOutcome, folder: String, _ style: TerminalStyle) {
    self.outcome = outcome
    self.folder = folder
    self.style = style
  }

  var text: String {
    let new = outcome.issued.count { !$0.isRepeated }
    var lines = [style.set("\(new) sertifikat baru di \(folder)", .strong)]
    lines += outcome.issued.map { certificate in
      let note = certificate.isRepeated ? "\(style.separator)sudah terbit sebelumnya" : ""
      return "  \(certificate.number)  \(certificate.member.fullName)\(note)"
    }
    if !outcome.refused.isEmpty {
      lines.append(
        style.set("\(outcome.refused.count) peserta tidak mendapat sertifikat ini", .warning, .strong))
      lines += outcome.refused.map { "  \($0.member.fullName): \($0.obstacles.joined(separator: "; "))" }
    }
    lines.append("Penerbit: \(outcome.issuer)")
    return lines.joined(separator: "\n") + "\n"
  }
}
