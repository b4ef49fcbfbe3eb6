import RuleKit

/// Channels that keep no record.
enum ComplaintChannels {
  static let personal = Phrases(
    """
    wa pribadi, whatsapp pribadi, nomor pribadi, akun pribadi, dm pribadi, dm admin pribadi, hp pribadi, japri saya, ke saya saja
    instagram pribadi, ig pribadi, facebook pribadi, fb pribadi, telegram pribadi, tiktok pribadi, twitter pribadi, medsos pribadi, kanal telegram, grup telegram, channel telegram, rumah dinas, messenger pribadi
    japri aja, grup facebook, grup fb, group facebook, group fb, grup wa warga, grup whatsapp warga, grup wa rt, status facebook, kontak pribadi, telepon pribadi, ponsel pribadi, rumah saya, rumah pak, ke rumah, wa admin, nomor admin, nomor hp saya, hp saya, no wa saya, ketemu saya, langsung ke saya, lewat saya, ke pak camat saja, ke bupati langsung, wa pak, wa bu, wa bapak, wa ibu, dm saya, email saya, surel pribadi, email pribadi, calo, orang dalam, kenalan, story, japri saja, inbox saya, wa saya, nomor saya, pesan pribadi saya
    """)
  static let refusal = Phrases("jangan, tidak, bukan, hindari, dilarang")
}
