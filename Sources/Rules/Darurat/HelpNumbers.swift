import Bahasa
import RuleKit

/// The numbers to call in a warning.
struct HelpNumbers {
  enum State {
    /// One that is public: an emergency number, a landline, a registered number.
    case `public`
    /// Only a mobile number that the agency did not register.
    case `private`(Range<Int>)
    /// None.
    case none
  }
  let state: State

  init(_ reading: Reading) {
    var mobile: Range<Int>?
    let official = reading.draft.settings.official.numbers
    for entity in reading.analysis.entities {
      guard case .phone(let phone) = entity.value else { continue }
      if phone.network == .landline || official.contains(String(decoding: phone.digits, as: UTF8.self)) {
        state = .public
        return
      }
      mobile = mobile ?? entity.tokens
    }
    if reading.tokens.indices.contains(where: { HelpNumbers.isShort($0, reading, official) }) {
      state = .public
    } else {
      state = mobile.map { .private($0) } ?? .none
    }
  }

  /// An emergency number or a registered short number: not a year, a count or a clock.
  private static func isShort(_ index: Int, _ reading: Reading, _ official: Set<String>) -> Bool {
    guard reading.tokens[index].kind == .number else { return false }
    let written = reading.text(index)
    if official.contains(written) { return true }
    guard emergency.contains(written) || written.hasPrefix("1500") && written.utf8.count == 6 else {
      return false
    }
    let next = reading.token(index + 1)
    return next?.classes.isDisjoint(with: [.counted, .unit, .magnitude, .citizen]) != false
  }

  private static let emergency: Set<String> = [
    "110", "112", "113", "115", "117", "118", "119", "122", "123", "129", "165",
  ]
}
