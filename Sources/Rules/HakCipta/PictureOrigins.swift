import Bahasa
import RuleKit

/// Where pictures come from that nobody credits.
enum PictureOrigins {
  /// Sources without a maker; looked at beside a word for pictures.
  static let cues: StaticString =
    """
    dari google
    dari internet
    dari pinterest
    dari instagram
    dari facebook
    dari tiktok
    dari twitter
    dari media sosial
    dari medsos
    dari grup
    dari grup wa
    dari status
    dari akun
    dari warganet
    dari netizen
    dari penonton
    dari akun penonton
    dari mesin pencari
    dari tetangga
    di grup
    di grup sebelah
    di status
    nemu di
    dikasih orang
    kiriman orang
    kiriman teman
    entah dari siapa
    hasil unduh
    hasil unduhan
    di internet
    di google
    di pinterest
    di medsos
    di media sosial
    kami temukan di internet
    kami temukan di google
    kami ambil dari status
    kami ambil dari internet
    kami ambil dari google
    ambil dari internet
    ambil dari google
    hasil googling
    hasil pencarian
    comot
    nyomot
    mencomot
    colong
    lupa namanya
    lupa sumbernya
    lupa siapa
    lupa dari siapa
    dari halaman orang
    punya orang
    milik orang
    entah siapa
    entah dari mana
    belum izin
    belum minta izin
    tanpa izin
    entah punya siapa
    entah milik siapa
    tidak tahu punya siapa
    tidak tahu milik siapa
    tidak tahu siapa pemotretnya
    pemilik tidak diketahui
    pemotret tidak diketahui
    sumber tidak diketahui
    sumbernya tidak diketahui
    pembuatnya tidak diketahui
    tanpa sumber
    tanpa kredit
    credit to owner
    cc owner
    sumber internet
    sumber google
    sumber gambar internet
    sumber foto internet
    istimewa
    internet
    google
    """

  /// Whether a picture is what comes from there, and no maker is named behind it.
  static func isUnknown(_ cue: Range<Int>, _ reading: Reading) -> Bool {
    let around = reading.neighbourhood(around: cue.lowerBound, before: 0, after: 0)
    if reading.word(cue.lowerBound, in: names), reading.token(cue.lowerBound - 1)?.mark != .colon {
      return false
    }
    let near =
      max(around.lowerBound, cue.lowerBound - 8)..<min(around.upperBound, cue.upperBound + 4)
    guard pictures.occur(in: near, of: reading) || near.contains(where: { isCamera($0, reading) }),
      !owned.occur(in: around, of: reading)
    else { return false }
    // `dari akun @warga` names whom to credit.
    let after = cue.upperBound..<min(around.upperBound, cue.upperBound + 4)
    guard !after.contains(where: { reading.tokens[$0].kind == .mention }) else { return false }
    return taking.occur(in: around, of: reading) || isLabel(cue, reading)
      || !reading.tokens[cue.lowerBound..<cue.upperBound].contains { places.contains($0.hash) }
  }

  private static func isCamera(_ index: Int, _ reading: Reading) -> Bool {
    reading.tokens[index].kind == .emoji && ["📸", "📷", "🎥", "📹"].contains(reading.text(index))
  }

  /// `Gambar dari Google`, `Foto: internet`: nothing but the picture stands before.
  private static func isLabel(_ cue: Range<Int>, _ reading: Reading) -> Bool {
    let sentence = reading.sentence(around: cue.lowerBound)
    return cue.lowerBound - sentence.lowerBound <= 4
  }

  /// Whether the draft has said that its picture comes from nobody known: one finding is enough.
  static func areTold(in range: Range<Int>, _ reading: Reading) -> Bool {
    told.occur(in: range, of: reading)
  }

  private static let told = Phrases(
    "dari google, dari internet, di internet, dari status, dari akun, dari pinterest, dari grup, comot, lupa namanya, lupa sumbernya, dari halaman orang, entah punya siapa, entah milik siapa, dari tetangga"
  )
  private static let places = WordSet(words: "di dari")
  private static let names = WordSet(words: "internet google istimewa")
  private static let pictures = Phrases(
    """
    foto, fotonya, foto-foto, foto-fotonya, gambar, gambarnya, gambar-gambar, video, videonya, ilustrasi, ilustrasinya, poster, posternya, potret, rekaman
    klip, klipnya, grafis, latar, cuplikan, kedua gambar
    """)
  private static let taking = Phrases(
    """
    kami ambil, diambil, ambil, kami temukan, ditemukan, dapat, kami dapat, didapat, kami unduh, diunduh, comot, dicomot, kami comot, nemu, kami pakai
    dipinjam, kami pinjam, pinjam, meminjam, mengambil, menyalin, repost, tangkapan layar, screenshot, mengunduh, kami salin, ngambil, nyomot
    """)
  private static let owned = Phrases(
    "seizin, atas izin, dengan izin, izin pemilik, izin pemotret, lisensi, berlisensi, bebas pakai, domain publik, jangan, dilarang, hoaks, tidak benar, palsu, menyesatkan"
  )
}
