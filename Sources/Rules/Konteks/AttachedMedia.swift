import Bahasa
import RuleKit

/// The pictures and films that a text says go with it, where its front matter does not list them.
///
/// `[Foto: petani memanen]`, `Lampiran: jadwal.png`, `Video: cara-daftar.mp4`, `Tonton videonya sampai habis`.
struct AttachedMedia {
  /// Where the text first attaches a picture.
  let picture: Range<Int>?
  /// Where the text first attaches a film.
  let film: Range<Int>?

  init(_ reading: Reading) {
    var picture: Range<Int>?
    var film: Range<Int>?
    if reading.draft.header.media == nil, reading.has(AttachedMedia.nouns) {
      for index in reading.everything where AttachedMedia.nouns.contains(reading.tokens[index].hash) {
        if AttachedMedia.isFilm(index, reading) {
          film = film ?? AttachedMedia.line(of: index, reading)
        } else if AttachedMedia.isPicture(index, reading) {
          picture = picture ?? AttachedMedia.line(of: index, reading)
        }
      }
    }
    self.picture = picture
    self.film = film
  }

  /// Whether the text attaches a film within some hundred words of a place.
  static func hasFilm(near index: Int, _ reading: Reading) -> Bool {
    guard reading.draft.header.media == nil, reading.has(nouns) else { return false }
    return (max(0, index - 400)..<min(reading.tokens.count, index + 400)).contains {
      nouns.contains(reading.tokens[$0].hash) && isFilm($0, reading)
    }
  }

  /// Whether the text says that its film has captions or a transcript, and does not say that they are missing.
  static func saysCaptioned(_ reading: Reading) -> Bool {
    captions.mayOccur(in: reading)
      && reading.everything.contains { index in
        guard let found = captions.match(at: index, in: reading) else { return false }
        return !isMissing(found, reading)
      }
  }

  /// `belum ada takarir`, `takarir menyusul`, `(teks alternatif: kosong)`.
  static func isMissing(_ found: Range<Int>, _ reading: Reading) -> Bool {
    let block = reading.blockRange(of: found.lowerBound)
    let before = max(block.lowerBound, found.lowerBound - 3)..<found.lowerBound
    let after = found.upperBound..<max(found.upperBound, min(block.upperBound, found.upperBound + 4))
    return before.contains { reading.word($0, in: absent) }
      || after.contains { reading.word($0, in: later) }
  }

  private static func isFilm(_ index: Int, _ reading: Reading) -> Bool {
    if reading.word(index, in: filmFiles) { return isFileName(index, reading) }
    guard reading.word(index, in: films) else { return false }
    if MediaLabel.stands(at: index, reading) { return true }
    guard reading.kind.value != .klarifikasi, reading.kind.value != .berita else { return false }
    let near = max(0, index - 2)..<index
    return near.contains { reading.word($0, in: watching) } || reading.word(index - 1, in: inside)
      || reading.word(index + 1, in: origins)
      || reading.word(index + 1, is: "di") && reading.word(index + 2, in: sides)
      || reading.channel.value == .tiktok || reading.channel.value == .youtube
  }

  private static func isPicture(_ index: Int, _ reading: Reading) -> Bool {
    if reading.word(index, in: pictureFiles) { return isFileName(index, reading) }
    guard reading.word(index, in: pictures) else { return false }
    return MediaLabel.opensBracket(at: index, reading)
      || reading.word(index, is: "lampiran") && MediaLabel.stands(at: index, reading)
  }

  /// `.png` right behind a name; `jadwal.png` may be one token or three.
  private static func isFileName(_ index: Int, _ reading: Reading) -> Bool {
    index > 1 && reading.tokens[index - 1].mark == .period && reading.touchesPrevious(index)
      && reading.touchesPrevious(index - 1)
  }

  /// The words of the line around a token, without the mark at its end.
  private static func line(of index: Int, _ reading: Reading) -> Range<Int> {
    let sentence = reading.sentence(around: index)
    var first = index
    while first > sentence.lowerBound, !reading.tokens[first].flags.contains(.lineStart) { first -= 1 }
    var end = index + 1
    while end < sentence.upperBound, !reading.tokens[end].flags.contains(.lineStart) { end += 1 }
    while end - 1 > first, reading.tokens[end - 1].kind == .mark { end -= 1 }
    while first < end - 1, reading.tokens[first].kind == .mark { first += 1 }
    return first..<end
  }

  private static let films = WordSet(words: "video videonya reels reel film klip filmnya vidio")
  private static let filmFiles = WordSet(words: "mp4 mov avi mkv webm")
  private static let pictures = WordSet(
    words: "foto gambar poster infografik infografis grafis ilustrasi banner lampiran pamflet flyer galeri")
  private static let pictureFiles = WordSet(words: "jpg jpeg png webp gif heic")
  private static let nouns = WordSet(
    [films, filmFiles, pictures, pictureFiles].flatMap(\.hashes))
  private static let watching = WordSet(
    words: "tonton simak putar lihat saksikan nonton cek play tontonlah menonton")
  private static let inside = WordSet(words: "di dalam lewat pada")
  private static let origins = WordSet(words: "dapat dari diambil ini berikut")
  private static let sides = WordSet(words: "atas bawah samping")
  private static let captions = Phrases(
    """
    takarir, bertakarir, subtitle, subtitel, subtitelnya, takarirnya, teks terjemahan, closed caption, transkrip, transkripnya, berteks
    teks berjalan, dilengkapi teks, disertai teks, teks di layar, cc
    """)
  private static let absent = WordSet(words: "tanpa belum tidak bukan tak tiada nggak gak enggak minus")
  private static let later = WordSet(words: "menyusul belum kosong nanti tidak nihil")
}
