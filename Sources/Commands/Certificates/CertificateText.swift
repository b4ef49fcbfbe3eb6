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
      "  \(certificate.number)  \(certificate.name)\(note(certificate))"
    }
    if !outcome.refused.isEmpty {
      lines.append(
        style.set("\(outcome.refused.count) peserta tidak mendapat sertifikat ini", .warning, .strong))
      lines += outcome.refused.map { "  \($0.member.fullName): \($0.obstacles.joined(separator: "; "))" }
    }
    lines.append("Penerbit: \(outcome.issuer)")
    if !outcome.published.isEmpty {
      lines.append(
        "Untuk yang memeriksa: \(outcome.published.map { folder + "/" + $0 }.joined(separator: ", "))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func note(_ certificate: CertificateOutcome.Issued) -> String {
    switch (certificate.action, certificate.isLeft) {
    case (.repeated, true):
      "\(style.separator)sudah terbit; tampilan atau kuncinya lain sekarang, berkas lama tetap berlaku"
    case (.repeated, false): "\(style.separator)sudah terbit sebelumnya"
    case (.replacement(let number), _): "\(style.separator)menggantikan \(number)"
    case (.edition, _): "\(style.separator)terbit ulang, terbitan lama dicabut"
    case (.new, _): ""
    }
  }
}
