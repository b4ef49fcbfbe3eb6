import RuleKit

/// Those who may say how far a case has come.
enum Authorities {
  static let sources = Phrases(
    """
    polres, polsek, polda, polisi, kepolisian, kejaksaan, kejari, pengadilan, putusan, kpk, inspektorat, hakim, jaksa, penyidik
    menurut, vonis, divonis, diduga, dugaan, tersangka, terdakwa
    """)
  /// Words with which a sentence accuses nobody.
  static let denials = Phrases("tidak, jangan, agar tidak, bukan, belum")
}
