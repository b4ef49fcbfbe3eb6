public import Drawing

/// What an agency chooses about the look of its certificates.
public struct CertificateDesign: Sendable, Hashable {
  /// The colour of letters.
  public var ink: Color
  /// The colour of the border and of rules.
  public var accent: Color
  /// The agency's emblem above the heading.
  public var logo: Image?
  /// The emblem of the state (*Garuda Pancasila*) above all else; only where the agency may use it and says so.
  public var stateEmblem: Image?
  /// Lines above the heading, such as *Pemerintah Kabupaten Arunaya*; the issuer's name when empty.
  public var header: [String]
  /// The town before the date of issue.
  public var town: String?

  /// What stands between name and training, by stage; the usual words where none are given.
  public var statements: [Certificate.Stage: String]

  /// Creates a design; the default is dark blue and old gold without an emblem.
  public init(
    ink: Color = Color(0x16263F), accent: Color = Color(0xA37F35), logo: Image? = nil,
    stateEmblem: Image? = nil, header: [String] = [], town: String? = nil,
    statements: [Certificate.Stage: String] = [:]
  ) {
    self.ink = ink
    self.accent = accent
    self.logo = logo
    self.stateEmblem = stateEmblem
    self.header = header.map(PlainText.cleaned)
    self.town = town.map(PlainText.cleaned)
    self.statements = statements.mapValues(PlainText.cleaned)
  }

  /// The pictures above the heading with what is read aloud for each, in order.
  func emblems(of issuer: String) -> [(image: Image, alternative: String)] {
    [
      stateEmblem.map { ($0, "Lambang negara Garuda Pancasila") }, logo.map { ($0, "Logo \(issuer)") },
    ].compactMap { $0 }
  }

  /// What stands between name and training.
  func statement(_ stage: Certificate.Stage) -> String {
    let usual = stage == .completion ? "telah mengikuti dan dinyatakan lulus" : "telah mengikuti"
    return statements[stage] ?? usual
  }

  /// The accent mixed with white; 0 is white.
  func tint(_ share: Double) -> Color {
    Color(
      red: 1 - (1 - accent.red) * share, green: 1 - (1 - accent.green) * share,
      blue: 1 - (1 - accent.blue) * share)
  }
}
