/// What anybody may know of an agency's certificates: number, name, title, dates, JP, status, and the QR's code.
public struct PublicIndex: Sendable, Hashable {
  /// How a certificate stands.
  public enum Status: String, Sendable, Hashable {
    /// In force.
    case valid = "berlaku"
    /// Taken back.
    case revoked = "dicabut"
    /// Issued again in a later edition under the same number.
    case replaced = "diganti"
  }

  /// One certificate.
  public struct Entry: Sendable, Hashable {
    let certificate: Certificate
    let status: Status
    let digest: String

    /// Lists a certificate; marks, identifiers and offices are left out.
    public init(_ certificate: Certificate, status: Status) {
      self.certificate = certificate
      self.status = status
      digest = VerificationCode(certificate, address: nil).digest
    }
  }

  /// Whose certificates these are.
  public var issuer: Issuer
  /// When the list was made.
  public var updated: Timestamp
  /// The certificates.
  public var entries: [Entry]

  /// Creates an index.
  public init(issuer: Issuer, updated: Timestamp, entries: [Entry]) {
    self.issuer = issuer
    self.updated = updated
    self.entries = entries
  }

  /// The canonical JSON that is signed.
  var canonical: [UInt8] {
    let value: JSONValue = [
      "penerbit": .string(issuer.name), "diperbarui": .string(updated.description),
      "sertifikat": .array(entries.map(\.json)),
    ]
    return value.canonical
  }

  /// What is put before the JSON when it is signed, so that the signature serves nothing else.
  static let purpose = Array("bimtek-indeks-1\n".utf8)
}

extension PublicIndex.Entry {
  fileprivate var json: JSONValue {
    let training = certificate.training
    return [
      "nomor": .string(certificate.number), "terbitan": .number(Double(certificate.edition)),
      "nama": .string(certificate.recipient.name),
      "jenis": .string(OpenBadgeCredential.title(certificate.stage)), "judul": .string(training.title),
      "tanggal": .string(IndonesianWords.dates(training.start, training.end)),
      "terbit": .string(IndonesianWords.date(certificate.issuedOn)),
      "jp": .string(IndonesianWords.number(certificate.hours)), "status": .string(status.rawValue),
      "kode": .string(digest),
    ]
  }
}
