import RuleKit

/// Those who may say how far a case has come.
enum Authorities {
  static let sources = Phrases(
    """
    polres, polsek, polda, polisi, kepolisian, kejaksaan, kejari, pengadilan, putusan, kpk, inspektorat, hakim, jaksa, penyidik
    menurut, vonis, divonis, diduga, dugaan, tersangka, terdakwa, tidak, jangan, agar tidak
    """)
}
