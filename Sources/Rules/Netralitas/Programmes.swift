import RuleKit

/// Signs that goods belong to a public programme.
enum Programmes {
  static let names = Phrases(
    "umkm, pasar murah, bazar, dekranasda, koperasi, binaan, program, perumda, retribusi, tiket, gerakan pangan murah"
  )
}
