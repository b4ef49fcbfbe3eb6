public import Drawing

/// Draws certificates and makes their credentials ready to be signed; holds no key.
public struct CertificateIssuer: Sendable {
  /// The agency's choices.
  public var design: CertificateDesign
  /// Where the agency's `verifikasi.html` lies, if anywhere.
  public var address: String?

  /// Creates an issuer.
  public init(design: CertificateDesign, address: String? = nil) {
    self.design = design
    self.address = address
  }

  /// Draws a certificate and digests its pages; may run on several threads at once.
  ///
  /// - Parameters:
  ///   - certificate: What the certificate says.
  ///   - pictures: Kinds of picture to make of the front page beside the PDF.
  /// - Returns: The pages with the unsigned credential.
  /// - Throws: `IssuingError` when the page cannot be drawn or the credential cannot be put into canonical form.
  public func prepare(
    _ certificate: Certificate, pictures: Set<PictureFormat> = []
  ) throws(IssuingError) -> PreparedCertificate {
    let code = VerificationCode(certificate, address: address)
    let drawing: Document
    let pages: [UInt8]
    var drawn: [PictureFormat: [UInt8]] = [:]
    do {
      drawing = try CertificatePage.document(certificate, design: design, code: code)
      pages = try AccessiblePages.marked(try drawing.pdf())
      for format in pictures { drawn[format] = try drawing.pages.first.map(format.draw) }
    } catch let error as DrawingError {
      throw .drawing(error)
    } catch let error as PDFError {
      throw .attachment(error)
    } catch {
      throw .codeTooLong
    }
    let files =
      [("pdf", "application/pdf", pages)]
      + PictureFormat.allCases.compactMap { format in
        drawn[format].map { (format.rawValue, format.mediaType, $0) }
      }
    let resources = files.map { name, mediaType, bytes in
      RelatedResource(id: "\(certificate.id)#\(name)", mediaType: mediaType, digest: Digest.sha256(bytes))
    }
    return PreparedCertificate(
      certificate: certificate, code: code, drawing: drawing, pages: pages, pictures: drawn,
      document: OpenBadgeCredential.document(certificate, resources: resources))
  }
}

/// A drawn certificate whose credential waits for its signature.
public struct PreparedCertificate: Sendable {
  /// What the certificate says.
  public let certificate: Certificate
  /// What the QR holds.
  public let code: VerificationCode
  /// The pages, to be shown or written in other formats.
  public let drawing: Document
  let pages: [UInt8]
  let pictures: [PictureFormat: [UInt8]]
  let document: JSONObject

  /// Signs the credential and attaches it to the PDF.
  ///
  /// - Parameters:
  ///   - key: The issuer's key; for a did:key issuer the very key of its identifier.
  ///   - created: The time of signing.
  /// - Returns: The files to hand over.
  /// - Throws: `IssuingError.wrongKey` when the issuer's did:key is another.
  public func signed(
    with key: borrowing SigningKey, created: Timestamp
  ) throws(IssuingError) -> IssuedCertificate {
    let issuer = certificate.issuer.id
    guard !issuer.hasPrefix("did:key:") || issuer == key.publicKey.did else { throw .wrongKey }
    let credential: [UInt8]
    do {
      let signed = try DataIntegrityProof.sign(document, key: key, issuer: issuer, created: created)
      credential = JSONValue.object(signed).canonical
    } catch {
      throw .credential(error.term)
    }
    do {
      let update = try AttachedCredential.update(of: pages, with: credential)
      return IssuedCertificate(
        code: code, credential: credential, pdf: pages + update,
        png: pictures[.png].map { BakedPNG.baked($0, with: credential) },
        svg: pictures[.svg].flatMap { BakedSVG.baked($0, with: credential) })
    } catch {
      throw .attachment(error)
    }
  }
}

/// The files of one certificate.
public struct IssuedCertificate: Sendable, Hashable {
  /// What the QR holds.
  public let code: VerificationCode
  /// The credential as canonical JSON.
  public let credential: [UInt8]
  /// The pages with the credential attached.
  public let pdf: [UInt8]
  /// The front page as a PNG badge, if it was asked for.
  public let png: [UInt8]?
  /// The front page as an SVG badge, if it was asked for.
  public let svg: [UInt8]?
}

/// What stops an issue.
public enum IssuingError: Error, Hashable {
  /// The pages cannot be drawn.
  case drawing(DrawingError)
  /// Number and address are too long for a QR.
  case codeTooLong
  /// The key is not the issuer's.
  case wrongKey
  /// The credential has no canonical form; the text names the term.
  case credential(String)
  /// The drawn PDF could not be extended.
  case attachment(PDFError)
}
