/// Who is certified.
public struct Recipient: Sendable, Hashable {
  /// An identifier of which only a salted digest is published (Open Badges 3.0, IdentityObject).
  public struct HiddenIdentifier: Sendable, Hashable {
    /// `emailAddress`, `systemId` or another of the specification's identifier types.
    public var kind: String
    /// The identifier itself; it never leaves this value.
    public var value: String
    /// Characters that no other digest has, so that equal identifiers cannot be matched.
    public var salt: String

    /// Creates an identifier to be hidden.
    public init(kind: String, value: String, salt: String) {
      self.kind = kind
      self.value = value
      self.salt = salt
    }
  }

  /// The full name with degrees.
  public var name: String
  /// The office (*jabatan*), on the page only.
  public var position: String?
  /// The unit (*unit kerja*), on the page only.
  public var unit: String?
  /// The employee number (NIP), on the page only.
  public var employeeNumber: String?
  /// Identifiers to be published as digests.
  public var identifiers: [HiddenIdentifier]

  /// Creates a recipient; control and direction marks are taken out of the texts.
  public init(
    name: String, position: String? = nil, unit: String? = nil, employeeNumber: String? = nil,
    identifiers: [HiddenIdentifier] = []
  ) {
    self.name = PlainText.cleaned(name)
    self.position = position.map(PlainText.cleaned)
    self.unit = unit.map(PlainText.cleaned)
    self.employeeNumber = employeeNumber.map(PlainText.cleaned)
    self.identifiers = identifiers
  }
}

/// Who answers for a certificate.
public struct Issuer: Sendable, Hashable {
  /// A did:key, a did:web or an https address; verifiers know the issuer by it.
  public var id: String
  /// The agency's name.
  public var name: String
  /// The agency's page, if it has one.
  public var url: String?

  /// Creates an issuer.
  public init(id: String, name: String, url: String? = nil) {
    self.id = id
    self.name = PlainText.cleaned(name)
    self.url = url
  }
}

/// Who signs on paper.
public struct Signatory: Sendable, Hashable {
  /// The full name with degrees.
  public var name: String
  /// The office, such as *Kepala Dinas Komunikasi dan Informatika*.
  public var office: String
  /// Rank or employee number below the name, on the page only.
  public var note: String?

  /// Creates a signatory.
  public init(name: String, office: String, note: String? = nil) {
    self.name = PlainText.cleaned(name)
    self.office = PlainText.cleaned(office)
    self.note = note.map(PlainText.cleaned)
  }
}
