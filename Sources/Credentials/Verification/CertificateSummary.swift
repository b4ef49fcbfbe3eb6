/// Who certified what to whom, read from a credential.
public struct CertificateSummary: Sendable, Hashable {
  /// The credential's identifier.
  public var id: String?
  /// The certificate's number.
  public var number: String?
  /// The recipient's name.
  public var recipient: String?
  /// What the credential is called.
  public var title: String?
  /// What was attended.
  public var training: String?
  /// The issuer's identifier.
  public var issuerID: String
  /// The issuer's name.
  public var issuer: String?
  /// Hours of training (JP).
  public var hours: Double?
  /// The first day.
  public var start: CalendarDate?
  /// The last day.
  public var end: CalendarDate?
  /// The day on the page.
  public var issuedOn: CalendarDate?
  /// Until when it counts.
  public var validUntil: Timestamp?
  /// Where the certificate stands in its issuer's revocation list, if it names one.
  public var status: StatusEntry?
  /// The date of the revocation list that was asked; nil when none at hand is the one that is named.
  public var statusAsOf: Timestamp?
  /// The records behind attendance and marks.
  public var records: [RecordReference]
  /// Which edition of its number, from 1.
  public var edition: Int
  /// The code that the QR holds.
  public var digest: String

  init(_ document: JSONObject) {
    let subject = document["credentialSubject"]
    issuerID = Self.issuerID(document)
    issuer = document["issuer"]?["name"]?.string
    id = document["id"]?.string
    title = document["name"]?.string
    number = subject?["licenseNumber"]?.string
    training = subject?["achievement"]?["name"]?.string
    recipient =
      subject?["identifier"]?.list.first { $0["identityType"]?.string == "name" }?["identityHash"]?.string
    if case .number(let credits)? = subject?["creditsEarned"] { hours = credits }
    start = Self.date(subject?["activityStartDate"])
    end = Self.date(subject?["activityEndDate"])
    issuedOn = Self.date(document["awardedDate"])
    validUntil = document["validUntil"]?.string.flatMap { Timestamp($0) }
    if let entry = document["credentialStatus"], entry["statusPurpose"]?.string == "revocation",
      let list = entry["statusListCredential"]?.string,
      let index = entry["statusListIndex"]?.string.flatMap({ Int($0) })
    {
      status = StatusEntry(list: list, index: index)
    }
    records = RecordReference.all(in: document)
    edition =
      document["description"]?.string.flatMap { text in
        text.hasPrefix("Terbitan ") ? Int(text.dropFirst(9)) : nil
      } ?? 1
    digest = VerificationCode(number: number ?? "", document: document, address: nil).digest
  }

  /// The issuer's identifier, which may stand alone or in a profile.
  static func issuerID(_ document: JSONObject) -> String {
    document["issuer"]?.string ?? document["issuer"]?["id"]?.string ?? ""
  }

  private static func date(_ value: JSONValue?) -> CalendarDate? {
    value?.string.flatMap { CalendarDate(String($0.prefix(10))) }
  }
}
