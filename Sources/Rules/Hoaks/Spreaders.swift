import RuleKit

/// Where an account is the agency's, and nobody is accused.
enum Spreaders {
  static let official = Phrases(
    "akun resmi, akun kami, ikuti, kanal resmi, mention kami, kirim ke, laporkan ke, tag kami")
}
