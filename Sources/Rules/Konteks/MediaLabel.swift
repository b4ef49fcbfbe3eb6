import Bahasa
import RuleKit

/// A label with its value in running text: `Foto: Dinas Pertanian`, `Alt foto 1: Durian terbelah`, `[Video 58 detik]`.
enum MediaLabel {
  /// Whether a word is a label: it opens a bracket, or a colon follows it in its line, three words later at most.
  static func stands(at index: Int, _ reading: Reading) -> Bool {
    guard let token = reading.token(index), token.kind == .word else { return false }
    if opensBracket(at: index, reading) { return true }
    guard token.isCapitalized || reading.token(index - 1)?.mark == .openParenthesis else { return false }
    return colon(after: index, reading) != nil
  }

  /// `[Foto: …]`, `[Video 58 detik]`.
  static func opensBracket(at index: Int, _ reading: Reading) -> Bool {
    reading.token(index - 1)?.mark == .openBracket
  }

  /// The colon that ends the label which begins at a word.
  static func colon(after index: Int, _ reading: Reading) -> Int? {
    for next in index + 1..<index + 5 {
      guard let token = reading.token(next), !token.flags.contains(.lineStart) else { return nil }
      if token.mark == .colon { return next }
      guard token.isWord || token.kind == .number else { return nil }
    }
    return nil
  }

  /// What stands behind a label's colon, up to the end of its line, a bracket, or the next full stop.
  static func value(after colon: Int, _ reading: Reading) -> Range<Int> {
    let block = reading.blockRange(of: colon)
    var end = colon + 1
    while end < block.upperBound, end - colon < 40 {
      let token = reading.tokens[end]
      if token.flags.contains(.lineStart) { break }
      if [.period, .closeParenthesis, .closeBracket, .semicolon].contains(token.mark), end > colon + 1 {
        break
      }
      end += 1
    }
    return colon + 1..<end
  }

  /// Whether someone is named as the maker: `Foto: Dinas Pertanian`, `Desain: Humas`; not `Foto: petani memanen`.
  static func creditsSomeone(in range: Range<Int>, _ reading: Reading) -> Bool {
    guard reading.has(makers) else { return false }
    return range.contains { index in
      guard reading.word(index, in: makers), let colon = colon(after: index, reading) else { return false }
      let value = value(after: colon, reading)
      guard let first = value.first,
        reading.tokens[first].isCapitalized || reading.tokens[first].kind == .mention
      else { return false }
      return value.count <= 2 || reading.contains([.institution, .office, .honorific], in: value)
        || reading.tokens[first + 1].isCapitalized || reading.tokens[first].shape == .upper
    }
  }

  /// What the alternative texts of the draft say, in order; nil where it has no label for one.
  static func alternativeTexts(_ reading: Reading) -> [String]? {
    var texts: [String]?
    for index in reading.everything where reading.word(index, in: alternatives) {
      guard let colon = colon(after: index, reading), !reading.word(index - 1, in: alternatives) else {
        continue
      }
      let value = value(after: colon, reading)
      texts = (texts ?? []) + [reading.text(of: value)]
    }
    return texts
  }

  /// The first label of an alternative text.
  static func firstAlternative(_ reading: Reading) -> Range<Int>? {
    reading.everything.first {
      reading.word($0, in: alternatives) && colon(after: $0, reading) != nil
    }.map { $0..<$0 + 1 }
  }

  private static let makers = WordSet(
    words: """
      foto video gambar desain rekaman ilustrasi grafis grafik infografik infografis kredit sumber dok dokumentasi fotografer kamera
      juru pemotret videografer produksi penulis naskah poster lensa
      """)
  private static let alternatives = WordSet(words: "alt alternatif alttext alt-text deskripsi")
}
