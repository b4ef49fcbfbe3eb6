/// What anybody may know of an agency's certificates: number, name, title, dates, JP, status, and the QR's code.
public struct PublicIndex: Sendable, Hashable {
  /// How a certificate stands.
  public enum Status: String, Sendable, Hashable {
    /// In force.
    case valid = "berlaku"
    /// Taken back.
    case revoked = "dicabut"
    /// Issued again in a later edition under the same number, or as a certificate of a later stage.
    case replaced = "diganti"
  }

  /// One certificate.
  public struct Entry: Sendable, Hashable {
    /// The number.
    public var number: String
    /// Which edition of the number, from 1.
    public var edition: Int
    /// The recipient's name.
    public var recipient: String
    /// What the certificate is called.
    public var title: String
    /// The training.
    public var training: String
    /// When the training was held, in words.
    public var days: String
    /// The day on the page, in words.
    public var issuedOn: String
    /// The hours (JP), in words.
    public var hours: String
    /// How it stands.
    public var status: Status
    /// The code that the QR holds.
    public var code: String
    /// The last day on which it counts; nil where it has no end.
    public var validUntil: CalendarDate?

    /// Lists a certificate; marks, identifiers and offices are left out.
    public init(_ certificate: Certificate, status: Status) {
      self.init(
        number: certificate.number, edition: certificate.edition, recipient: certificate.recipient.name,
        stage: certificate.stage, training: certificate.training.title, start: certificate.training.start,
        end: certificate.training.end, issuedOn: certificate.issuedOn,
        hours: certificate.hours, status: status,
        code: VerificationCode(certificate, address: nil).digest, validUntil: certificate.lastDay)
    }

    /// Lists a certificate of which no more than this is known any longer.
    public init(
      number: String, edition: Int, recipient: String, stage: Certificate.Stage, training: String,
      start: CalendarDate, end: CalendarDate, issuedOn: CalendarDate, hours: Double, status: Status,
      code: String, validUntil: CalendarDate? = nil
    ) {
      self.number = PlainText.cleaned(number)
      self.edition = edition
      self.recipient = PlainText.cleaned(recipient)
      title = OpenBadgeCredential.title(stage)
      self.training = PlainText.cleaned(training)
      days = IndonesianWords.dates(start, end)
      self.issuedOn = IndonesianWords.date(issuedOn)
      self.hours = IndonesianWords.number(hours)
      self.status = status
      self.code = code
      self.validUntil = validUntil
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
  var canonical: [UInt8] { json.canonical }

  var json: JSONValue {
    [
      "penerbit": .string(issuer.name), "diperbarui": .string(updated.description),
      "sertifikat": .array(entries.map(\.json)),
    ]
  }

  /// What is put before the JSON when it is signed, so that the signature serves nothing else.
  static let purpose = Array("bimtek-indeks-1\n".utf8)
}

extension PublicIndex {
  /// Reads the JSON; nil for any other shape.
  init?(_ json: JSONValue, issuerID: String) {
    guard let name = json["penerbit"]?.string,
      let updated = json["diperbarui"]?.string.flatMap({ Timestamp($0) }),
      let values = json["sertifikat"]?.array
    else { return nil }
    let entries = values.compactMap { Entry($0) }
    guard entries.count == values.count else { return nil }
    self.init(issuer: Issuer(id: issuerID, name: name), updated: updated, entries: entries)
  }
}

extension PublicIndex.Entry {
  fileprivate var json: JSONValue {
    let entry: JSONValue = [
      "nomor": .string(number), "terbitan": .number(Double(edition)), "nama": .string(recipient),
      "jenis": .string(title), "judul": .string(training), "tanggal": .string(days),
      "terbit": .string(issuedOn), "jp": .string(hours), "status": .string(status.rawValue),
      "kode": .string(code),
    ]
    guard let validUntil, var object = entry.object else { return entry }
    object["sampai"] = .string(validUntil.description)
    return .object(object)
  }

  fileprivate init?(_ json: JSONValue) {
    guard let number = json["nomor"]?.string, case .number(let edition)? = json["terbitan"],
      let edition = Int(exactly: edition), let recipient = json["nama"]?.string,
      let title = json["jenis"]?.string, let training = json["judul"]?.string,
      let days = json["tanggal"]?.string, let issuedOn = json["terbit"]?.string,
      let hours = json["jp"]?.string, let code = json["kode"]?.string,
      let status = json["status"]?.string.flatMap({ PublicIndex.Status(rawValue: $0) })
    else { return nil }
    (self.number, self.edition, self.recipient, self.title) = (number, edition, recipient, title)
    (self.training, self.days, self.issuedOn, self.hours) = (training, days, issuedOn, hours)
    (self.status, self.code) = (status, code)
    validUntil = json["sampai"]?.string.flatMap { CalendarDate($0) }
  }
}
