import RuleKit

/// The words that tell how far a case has come, or leave it open.
enum StageWords {
  static let hedges = Phrases(
    """
    terduga, diduga, dugaan, tersangka, terdakwa, terpidana, putusan, divonis, vonis, dipidana, dihukum, pengadilan
    inkrah, tertuduh, disangka, didakwa, praduga, narapidana
    """)
}
