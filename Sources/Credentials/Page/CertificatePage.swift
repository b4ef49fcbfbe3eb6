public import Drawing
public import QRCode

/// The drawing of a certificate: a front page and pages with the modules.
public enum CertificatePage {
  /// Draws a certificate on A4 landscape.
  ///
  /// - Parameters:
  ///   - certificate: What the certificate says.
  ///   - design: The agency's choices.
  ///   - code: What the QR holds.
  /// - Returns: The document, the same for every format.
  /// - Throws: `QRCodeError` when the code does not fit into a QR.
  public static func document(
    _ certificate: Certificate, design: CertificateDesign, code: VerificationCode
  ) throws(QRCodeError) -> Document {
    let size = Size.a4Landscape
    let front = try FrontPage(certificate: certificate, design: design, code: code, size: size).elements()
    let modules = ModulePages(certificate: certificate, design: design, size: size).pages()
    let title = OpenBadgeCredential.title(certificate.stage)
    return Document(
      title: "\(title) \(certificate.number) – \(certificate.recipient.name)",
      author: certificate.issuer.name, subject: certificate.training.title, language: "id",
      created: certificate.validFrom.description,
      pages: [Document.Page(size: size, elements: front)] + modules)
  }
}
