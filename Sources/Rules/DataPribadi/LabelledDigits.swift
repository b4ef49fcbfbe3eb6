import Bahasa
import RuleKit

/// The digits and mask characters that follow a label such as `NIK`: `339999******0001`.
struct LabelledDigits {
  /// Digit values; nil where a mask character stands.
  let slots: [Int?]
  /// Their tokens.
  let tokens: Range<Int>

  /// The digits, if none is masked.
  var digits: [UInt8]? {
    let known = slots.compactMap { $0.map { UInt8($0) + UInt8(ascii: "0") } }
    return known.count == slots.count ? known : nil
  }

  /// Reads what begins within so many tokens after a label, up to twenty places; nil if no digit follows.
  ///
  /// With `skipsWords` any words may stand between, such as the name of a bank.
  init?(after label: Int, reach: Int = 4, skipsWords: Bool = false, in reading: Reading) {
    var index = label + 1
    while let token = reading.token(index), index <= label + reach,
      LabelledDigits.isFiller(token, index, reading)
        || skipsWords && (token.isWord && !token.flags.contains(.digit) || token.mark == .comma)
    {
      index += 1
    }
    var slots: [Int?] = []
    let start = index
    while let token = reading.token(index), slots.count <= 20 {
      if token.hasSpaceBefore, index > start, slots.count >= (token.length == 1 ? 16 : 15) { break }
      guard let places = LabelledDigits.places(of: token, in: reading) else { break }
      slots += places
      index += 1
    }
    while index > start, LabelledDigits.isSeparator(reading.tokens[index - 1]) { index -= 1 }
    guard slots.contains(where: { $0 != nil }),
      !reading.entities(in: start..<index).contains(where: { LabelledDigits.others.contains($0.kind) })
    else { return nil }
    self.slots = slots
    tokens = start..<index
  }

  /// Digits that say something else: `rekam medis buka 07.30–14.00`.
  private static let others: Set<Entity.Kind> = [.clock, .date, .money, .percent]

  private static func isFiller(_ token: Token, _ index: Int, _ reading: Reading) -> Bool {
    token.mark == .colon || token.mark == .openParenthesis || token.mark == .closeParenthesis
      || token.mark == .period || reading.word(index, in: fillers)
      || token.kind == .number && reading.word(index + 1, in: sizes)
  }

  private static func isSeparator(_ token: Token) -> Bool {
    token.mark == .hyphen || token.mark == .enDash || token.mark == .period || token.mark == .slash
  }

  /// The places a token fills; none for a separator, nil for what belongs to no number.
  private static func places(of token: Token, in reading: Reading) -> [Int?]? {
    if isSeparator(token) { return [] }
    let bytes = reading.analysis.bytes[token.range]
    switch token.kind {
    case .number, .word:
      var places: [Int?] = []
      for byte in bytes {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): places.append(Int(byte) - 0x30)
        case UInt8(ascii: "O"), UInt8(ascii: "o"): places.append(0)
        case UInt8(ascii: "l"), UInt8(ascii: "I"): places.append(1)
        case UInt8(ascii: "x"), UInt8(ascii: "X"): places.append(nil)
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "-"): continue
        default: return nil
        }
      }
      return places
    case .mark where token.mark == .bullet || token.mark == .other && bytes.first == UInt8(ascii: "*"):
      return Array(repeating: nil, count: reading.analysis.text(token).count)
    case .symbol: return [nil]
    default: return nil
    }
  }

  private static let fillers = WordSet(words: "nomor no adalah yaitu yakni beliau dengan atas digit angka")
  private static let sizes = WordSet(words: "digit angka")
}
