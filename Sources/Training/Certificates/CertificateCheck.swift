import Credentials

/// What a verification of one file found.
public struct CertificateCheck: Sendable, Equatable {
  /// What a certificate says, where it is the issuer's word.
  public struct Facts: Sendable, Equatable {
    /// Number, name, title of the certificate and of the training, issuer.
    public let number, recipient, title, training, issuer: String
    /// Hours of training (JP).
    public let hours: Double?
    /// When the training was held, in words.
    public let days: String?
    /// The day on the page, in words.
    public let issuedOn: String?
    /// The moment it ends, if it does.
    public let validUntil: String?
    /// Which edition of its number, from 1.
    public internal(set) var edition: Int
    /// What is known of revocation.
    public internal(set) var revocation: Revocation
    /// Whether an index says that a newer edition or certificate took its place.
    public internal(set) var isReplaced = false
  }

  /// What is known of revocation.
  public enum Revocation: Sendable, Equatable {
    /// Not revoked, by the list of this day; whether so old a list may have been replaced.
    case asked(listed: String, isOld: Bool)
    /// The list that the certificate names is not here.
    case listMissing
    /// The certificate names no list.
    case noList
  }

  /// What an index says of a number.
  public struct Listing: Sendable, Equatable {
    /// Number, name, title of the certificate and of the training, days, hours, day of issue, issuer.
    public let number, recipient, title, training, days, hours, issuedOn, issuer: String
    /// Which edition of the number.
    public let edition: Int
    /// The day of the index, in words.
    public let listed: String
    /// The last day on which it counts, in words; nil where it has no end.
    public var validUntil: String?
  }

  /// What was found; every case is another message.
  public enum Outcome: Sendable, Equatable {
    /// Signed by a trusted issuer, unchanged and in force.
    case authentic(Facts)
    /// The same, with an electronic signature added afterwards, which was not checked.
    case authenticWithAppendedSignature(Facts)
    /// Authentic, but over.
    case expired(Facts)
    /// Authentic, but not yet in force.
    case notYetValid(Facts)
    /// Authentic, but taken back.
    case revoked(Facts, listed: String)
    /// Changed after it was signed; what does not fit, in Indonesian.
    case altered(String)
    /// Signed by somebody who is not trusted; whether the signature fits, where its key is known.
    case unknownIssuer(id: String, name: String?, isSignatureValid: Bool?)
    /// A credential with proofs of other kinds.
    case unsupportedProof([String])
    /// No certificate of this kind.
    case notACredential
    /// Signed with a key that its agency had put out of use by then.
    case retiredKey(Facts, since: String)
    /// The text of a QR that an index knows; how the certificate stands: `berlaku`, `habis`,
    /// `dicabut`, `diganti`.
    case listed(Listing, status: String)
    /// The text of a QR whose number an index knows, with another code: something else was issued.
    case codeDiffers(number: String, issuer: String)
    /// The text of a QR whose number no index knows.
    case notListed(number: String)
    /// The text of a QR, and no index of a trusted issuer to ask.
    case noIndex(number: String)
    /// The file cannot be read.
    case unreadable(FileProblem)
  }

  /// The file, as it was named.
  public let file: String
  /// What was found.
  public let outcome: Outcome
  /// The records behind it that it names; nil where it is not the issuer's word.
  let records: [RecordReference]?

  init(file: String, outcome: Outcome, records: [RecordReference]? = nil) {
    self.file = file
    self.outcome = outcome
    self.records = records
  }

  /// Whether it may be relied on now.
  public var isAuthentic: Bool {
    switch outcome {
    case .authentic, .authenticWithAppendedSignature, .listed(_, status: "berlaku"): true
    default: false
    }
  }
}

extension CertificateCheck.Outcome {
  init(_ verdict: Verdict, now: Timestamp) {
    self =
      switch verdict {
      case .authentic(let summary): .authentic(.init(summary, now))
      case .authenticWithAppendedSignature(let summary): .authenticWithAppendedSignature(.init(summary, now))
      case .expired(let summary): .expired(.init(summary, now))
      case .notYetValid(let summary): .notYetValid(.init(summary, now))
      case .revoked(let summary, let listed): .revoked(.init(summary, now), listed: Self.day(listed))
      case .retiredKey(let summary, let since): .retiredKey(.init(summary, now), since: Self.day(since))
      case .altered(let what): .altered(what.words)
      case .unknownIssuer(let id, let name, let isValid):
        .unknownIssuer(id: id, name: name, isSignatureValid: isValid)
      case .unsupportedProof(let kinds): .unsupportedProof(kinds)
      case .notACredential: .notACredential
      }
  }

  /// The day of a moment, in words.
  private static func day(_ moment: Timestamp) -> String {
    Day(String(moment.description.prefix(10)))?.words ?? moment.description
  }
}

extension Verdict.Alteration {
  fileprivate var words: String {
    switch self {
    case .data: "isi sertifikat tidak cocok dengan tanda tangannya"
    case .form: "susunan berkasnya diubah"
    case .structure: "berkasnya rusak, terpotong, atau disimpan ulang dengan program lain"
    case .pages: "halaman yang terlihat bukan halaman yang ditandatangani"
    case .appendix: "ada tambahan di akhir berkas yang bukan tanda tangan elektronik"
    }
  }
}

extension CertificateCheck.Facts {
  /// After so many seconds, thirty days, it is said that a revocation list may have been replaced.
  private static let listIsFresh = 30 * 86_400

  fileprivate init(_ summary: CertificateSummary, _ now: Timestamp) {
    number = summary.number ?? ""
    recipient = summary.recipient ?? ""
    title = summary.title ?? ""
    training = summary.training ?? ""
    issuer = summary.issuer ?? summary.issuerID
    hours = summary.hours
    let start = summary.start.flatMap { Day($0.description) }
    let end = summary.end.flatMap { Day($0.description) }
    days = start.flatMap { start in end.map { Day.span(start, $0) } }
    issuedOn = summary.issuedOn.flatMap { Day($0.description)?.words }
    validUntil = summary.validUntil.flatMap { Day(String($0.description.prefix(10)))?.words }
    edition = summary.edition
    revocation =
      if let listed = summary.statusAsOf {
        .asked(
          listed: Day(String(listed.description.prefix(10)))?.words ?? "",
          isOld: now.seconds - listed.seconds > Self.listIsFresh)
      } else {
        summary.status == nil ? .noList : .listMissing
      }
  }
}
