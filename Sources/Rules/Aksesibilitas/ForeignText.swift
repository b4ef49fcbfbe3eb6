import Bahasa
import RuleKit

/// Sentences that are not Indonesian in the main.
enum ForeignText {
  /// The first of the opening sentences in a regional or foreign language; nil if the draft opens in Indonesian.
  ///
  /// Regional languages by their function words, English by words that only its table knows.
  static func firstOther(_ reading: Reading) -> Range<Int>? {
    let opening = reading.analysis.sentences.prefix(6)
    let mayBeRegional = reading.has(regionalWords)
    for sentence in opening where !isAccompanying(sentence.tokens, reading) {
      let words = sentence.tokens.prefix(40)
      let count = words.count { isPlain($0, reading) }
      guard count >= 5 else { continue }
      let regional =
        mayBeRegional ? words.count { isPlain($0, reading) && reading.word($0, in: regionalWords) } : 0
      if regional * 4 >= count && regional >= 3 || isEnglish(words, count: count, reading),
        !stock.occur(in: sentence.tokens, of: reading)
      {
        return trimmed(sentence.tokens, reading)
      }
    }
    return nil
  }

  /// `(Basa Jawa: Monggo sami rawuh.)`: another language beside the Indonesian text, and said to be so.
  private static func isAccompanying(_ sentence: Range<Int>, _ reading: Reading) -> Bool {
    let first = sentence.lowerBound
    return first > 0
      && (reading.tokens[first].mark == .openParenthesis || reading.token(first - 1)?.mark == .openParenthesis
        || sentence.prefix(4).contains { reading.word($0, in: languages) })
  }
  private static let languages = WordSet(words: "basa bahasa boso english inggris jawa sunda")

  /// Whether a token is a word outside quotes.
  private static func isPlain(_ index: Int, _ reading: Reading) -> Bool {
    reading.tokens[index].kind == .word && !reading.tokens[index].flags.contains(.quoted)
  }

  /// Whether at least half of the words are English alone; left as soon as that cannot be.
  private static func isEnglish(_ words: Range<Int>, count: Int, _ reading: Reading) -> Bool {
    var others = 0
    for word in words where isPlain(word, reading) {
      guard reading.tokens[word].classes.contains(.known) || reading.entry(word)?.kinds != .foreign else {
        continue
      }
      others += 1
      if others * 2 > count { return false }
    }
    return true
  }

  /// English phrases that are found by themselves.
  private static let stock = Phrases(
    """
    stay tuned, grand opening, coming soon, save the date, see you there, link in bio, register now, join us
    don't miss it, free entry, open registration, for more information, good news, limited seats, limited seat
    sold out, last call, happy weekend
    """)

  private static func trimmed(_ tokens: Range<Int>, _ reading: Reading) -> Range<Int> {
    var end = tokens.upperBound
    while end - 1 > tokens.lowerBound, reading.tokens[end - 1].kind != .word { end -= 1 }
    return tokens.lowerBound..<end
  }

  /// Javanese, Sundanese and Banyumas words that Indonesian has not.
  private static let regionalWords = WordSet(
    words: """
      monggo mangga sedoyo sedaya sami rawuh ing ampun kesupen nggih inggih matur nuwun suwun sugeng enjing enjang dalu
      kagem kangge kanggo saking dateng dhateng menika punika panjenengan kula kulo sampun badhe badhé mboten boten
      wonten ingkang lan karo iki iku kuwi ora ojo wis durung arep yen nek mangkat kabeh sedulur dulur
      hayu urang sadayana sadaya hatur nuhun teu moal geus acan sareng dinten kaping wargi baraya sim kuring
      wilujeng sumping punten abdi anjeun kana tina nyaeta atuh keur pikeun boga euy
      inyong kepriwe ngapak kiye kuwe maring sekang
      """)

  /// Whether a sentence has few Indonesian function words: at most one of ten.
  static func dominates(_ sentence: Range<Int>, _ reading: Reading) -> Bool {
    let words = sentence.filter { reading.tokens[$0].kind == .word }
    let functions = words.count { reading.tokens[$0].classes.contains(.function) }
    return words.count <= 8 || functions * 10 <= words.count
  }
}
