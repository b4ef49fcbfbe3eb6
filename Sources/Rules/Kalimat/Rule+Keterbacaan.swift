import RuleKit

extension Rule {
  /// Letters, hashtags and emoji that everyone can read.
  static let keterbacaan: [Rule] = [
    .tagarDanHurufTerbaca
  ]
}
