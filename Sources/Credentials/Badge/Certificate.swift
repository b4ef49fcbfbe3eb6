/// Everything a certificate says, before it is drawn or signed; ids, times and salts are given, not made here.
public struct Certificate: Sendable, Hashable {
  /// How far the participant came.
  public enum Stage: String, Sendable, Hashable, CaseIterable {
    /// Attended: *keikutsertaan*.
    case participation = "keikutsertaan"
    /// Attended and passed: *kelulusan*.
    case completion = "kelulusan"
  }

  /// How far the participant came.
  public var stage: Stage
  /// The credential's identifier, an absolute IRI such as `urn:uuid:…`.
  public var id: String
  /// The number from the agency's register.
  public var number: String
  /// 1, or more when the certificate was mended and issued again under the same number.
  public var edition: Int
  /// Who is certified.
  public var recipient: Recipient
  /// What was attended.
  public var training: Training
  /// Hours of training (*jam pelatihan*, JP) that count for this participant.
  public var hours: Double
  /// The agency's word for the result, such as *Baik*; none by default.
  public var predicate: String?
  /// Marks and levels.
  public var results: [TrainingResult]
  /// Who answers for the certificate.
  public var issuer: Issuer
  /// Who signs on paper; one or two.
  public var signatories: [Signatory]
  /// The day on the page.
  public var issuedOn: CalendarDate
  /// From when the credential counts.
  public var validFrom: Timestamp
  /// Until when, if it ends.
  public var validUntil: Timestamp?
  /// The last day on which it counts, as the page says it.
  public var lastDay: CalendarDate? { validUntil.flatMap { CalendarDate(String($0.description.prefix(10))) } }
  /// The records behind attendance and marks, so that they can be compared later.
  public var records: [RecordReference]
  /// Where the certificate stands in the agency's revocation list.
  public var status: StatusEntry?

  /// Creates a certificate.
  public init(
    stage: Stage, id: String, number: String, edition: Int = 1, recipient: Recipient, training: Training,
    hours: Double, predicate: String? = nil, results: [TrainingResult] = [], issuer: Issuer,
    signatories: [Signatory], issuedOn: CalendarDate, validFrom: Timestamp, validUntil: Timestamp? = nil,
    records: [RecordReference] = [], status: StatusEntry? = nil
  ) {
    self.stage = stage
    self.id = id
    self.number = PlainText.cleaned(number)
    self.edition = edition
    self.recipient = recipient
    self.training = training
    self.hours = hours
    self.predicate = predicate.map(PlainText.cleaned)
    self.results = results
    self.issuer = issuer
    self.signatories = signatories
    self.issuedOn = issuedOn
    self.validFrom = validFrom
    self.validUntil = validUntil
    self.records = records
    self.status = status
  }
}
