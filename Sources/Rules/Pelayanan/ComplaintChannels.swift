import RuleKit

/// Channels that keep no record.
enum ComplaintChannels {
  static let personal = Phrases(
    """
    wa pribadi, whatsapp pribadi, nomor pribadi, akun pribadi, dm pribadi, dm admin pribadi, hp pribadi, japri saya, ke saya saja
    japri saja, inbox saya, wa saya, nomor saya, pesan pribadi saya
    """)
  static let refusal = Phrases("jangan, tidak, bukan, hindari, dilarang")
}
