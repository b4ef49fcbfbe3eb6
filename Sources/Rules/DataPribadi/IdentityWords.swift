import Bahasa
import RuleKit

/// The words beside which a sixteen-digit number is taken for a population number.
enum IdentityWords {
  /// Whether one stands within 300 bytes of a token in its block (the window of Microsoft Purview's definition).
  static func stand(near token: Int, in reading: Reading) -> Bool {
    reading.tokens(within: 300, of: token).contains { NumberLabel.isIdentity($0, reading) }
  }
}
