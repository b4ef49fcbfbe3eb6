public import Drawing

/// What an agency chooses about the look of its certificates.
public struct CertificateDesign: Sendable, Hashable {
  /// The colour of letters.
  public var ink: Color
  /// The colour of the border and of rules.
  public var accent: Color
  /// The agency's emblem above the heading.
  public var logo: Image?
  /// Lines above the heading, such as *Pemerintah Kabupaten Arunaya*; the issuer's name when empty.
  public var header: [String]
  /// The town before the date of issue.
  public var town: String?

  /// Creates a design; the default is dark blue and old gold without an emblem.
  public init(
    ink: Color = Color(0x16263F), accent: Color = Color(0xA37F35), logo: Image? = nil, header: [String] = [],
    town: String? = nil
  ) {
    self.ink = ink
    self.accent = accent
    self.logo = logo
    self.header = header.map(PlainText.cleaned)
    self.town = town.map(PlainText.cleaned)
  }

  /// The accent mixed with white; 0 is white.
  func tint(_ share: Double) -> Color {
    Color(
      red: 1 - (1 - accent.red) * share, green: 1 - (1 - accent.green) * share,
      blue: 1 - (1 - accent.blue) * share)
  }
}
