import Bahasa
import RuleKit

/// Channels that keep no record.
enum ComplaintChannels {
  static let personal = Phrases(
    """
    wa pribadi, whatsapp pribadi, nomor pribadi, akun pribadi, dm pribadi, dm admin pribadi, hp pribadi, japri saya, ke saya saja
    instagram pribadi, ig pribadi, facebook pribadi, fb pribadi, telegram pribadi, tiktok pribadi, twitter pribadi, medsos pribadi, kanal telegram, grup telegram, channel telegram, messenger pribadi
    japri aja, grup facebook, grup fb, group facebook, group fb, grup wa warga, grup whatsapp warga, grup wa rt, grup arisan, grup rt, grup pkk, grup ronda, grup keluarga, ajudan, ajudannya, sespri, asisten pribadi, tim sukses, temui saya, datang ke rumah saya, bisik-bisik, titip pesan, status facebook, kontak pribadi, telepon pribadi, ponsel pribadi, rumah saya, wa admin, nomor admin, nomor hp saya, hp saya, no wa saya, ketemu saya, langsung ke saya, lewat saya, ke pak camat saja, ke bupati langsung, wa pak, wa bu, wa bapak, wa ibu, dm saya, email saya, surel pribadi, email pribadi, calo, orang dalam, kenalan, story, japri saja, inbox saya, wa saya, nomor saya, pesan pribadi saya
    """)
  /// A channel that belongs to one person: `nomor HP Bu Lurah`, `Facebook milik sekretaris desa`, `kediaman Pak RT`.
  static func someonesOwn(in sentence: Range<Int>, _ reading: Reading) -> Range<Int>? {
    for index in sentence where reading.word(index, in: channels) || reading.word(index, in: homes) {
      let isHome = reading.word(index, in: homes)
      let reach = index + 1..<max(index + 1, min(sentence.upperBound, index + (isHome ? 3 : 9)))
      for next in reach {
        let token = reading.tokens[next]
        if token.mark == .period || reading.word(next, in: agencies) { break }
        let follower = reading.token(next + 1)
        if token.classes.contains(.honorific) || reading.word(next, in: calls),
          follower?.isCapitalized == true || follower?.classes.contains(.office) == true
        {
          return index..<next + 2
        }
        if next <= index + 2, reading.word(next, in: helpers) { return index..<next + 1 }
        if reading.word(next, is: "pribadinya") { return index..<next + 1 }
        if isHome, token.classes.contains(.office) { return index..<next + 1 }
        if reading.word(next, in: belongings), reading.word(next + 1, in: people) { return index..<next + 2 }
      }
    }
    return nil
  }

  private static let channels = WordSet(
    words: """
      wa whatsapp wa-nya hp nomor nomornya dm chat inbox akun messenger status facebook fb instagram ig telegram telepon ponsel email surel
      japri medsos tiktok kontak
      """)
  private static let homes = WordSet(words: "rumah kediaman rumahnya")
  private static let calls = WordSet(words: "pak bu mas mbak bang kang bapak ibu om tante mak cak teh neng")
  private static let belongings = WordSet(words: "milik punya pribadi punyanya kepunyaan")
  private static let people = WordSet(
    words: """
      staf sekretaris admin petugas lurah camat kades kadus ketua kepala kasi kabid saya kami pegawai operator anggota sekdes
      bendahara pak bu mas mbak teman saudara
      """)
  /// Who answers for nobody: `nomor anak magang kami`.
  private static let helpers = WordSet(
    words:
      "magang honorer sopir satpam ajudan istri suami keponakan sepupu adik kakak anaknya istrinya suaminya")
  private static let agencies = WordSet(
    words: "resmi kantor dinas hotline instansi layanan pengaduan loket posko sekretariat pusat")
  /// Whether the draft advises against it: a refusal stands close before the channel or the complaint.
  static func isRefused(
    _ channel: Range<Int>, _ cue: Range<Int>, in sentence: Range<Int>, _ reading: Reading
  ) -> Bool {
    [channel, cue].contains { place in
      (max(sentence.lowerBound, place.lowerBound - 7)..<place.lowerBound).contains {
        reading.word($0, in: refusals) && !reading.word($0 + 1, in: encouragements)
      }
    }
  }
  /// `jangan cuma mengomel`, `jangan ragu`: no refusal.
  private static let encouragements = WordSet(
    words: "cuma hanya ragu diam takut sungkan segan lupa malu usah perlu bosan sekadar")
  private static let refusals = WordSet(words: "jangan tidak bukan hindari dilarang")
}
