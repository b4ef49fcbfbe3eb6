import Bahasa

/// Academic degrees and how they are written.
enum Gelar {
  /// Degrees in their written form, between white space.
  private static let forms: StaticString = """
    S.Sos. S.E. S.H. S.T. S.P. S.Kom. S.Pd. S.Pd.I. S.Pd.SD. S.Ag. S.I.P. S.STP. S.Ked. S.Kep. S.K.M. S.Psi. S.Si.
    S.Hum. S.I.Kom. S.Farm. S.A.P. S.I.K. S.S. S.Sn. S.Pt. S.Hut. S.Gz. S.Th. S.Th.I. S.H.I. S.Tr.Keb. S.Tr.Kep.
    M.Si. M.M. M.T. M.H. M.Pd. M.Pd.I. M.Kom. M.A.P. M.Kes. M.Ag. M.A. M.Hum. M.I.Kom. M.P. M.Sc. M.Ec.Dev. M.Eng.
    M.K.M. M.T.I. M.Th. M.Pi. M.Ak. M.Kn. S.Pi. S.St.Pi. S.Tr.Sos. S.Tr.T. S.Tr.Gz. S.Ak. S.Kp. S.T.P. S.Fil.
    S.Kar. S.Sos.I. S.Pd.K. S.P.W.K. S.Ars. S.Tr.Ak. S.Tr.P. S.Tr.Kes. S.Tr.K. S.ST. S.Th.K. S.Pd.H. S.Ptk. S.Stat. S.Mat. S.Gz.
    A.P. Bc.Hk. M.M.Pd. M.A.R.S. M.H.I. M.Pd.K. M.H.Kes. M.Sc.Eng. M.Stat. M.Biomed. M.Ds. M.Han. M.Tr.A.P. M.Pt. M.E.
    M.Psi. M.Sos. M.I.P. M.Farm. M.Kep. M.Gz. M.Sn. M.Ec. M.Tr.I.P. M.B.A. M.P.A.
    B.Econ. B.Sc. B.A. Ph.D. A.Md. A.Md.T. A.Md.Ak. A.Md.Kom. A.Md.Keb. A.Md.Kep. A.Ma. Sp.A. Sp.B. Sp.OG. Sp.P. Sp.PD. Sp.PK. Sp.S. Sp.M.
    """

  /// The form for a spelling: by its letters with the dots it may lack.
  static let dotted = table(withDots)

  /// The form for a spelling without dots; in context only, since `SE` and `MM` mean other things too.
  static let bare = table(withoutDots)

  /// All spellings, in lower case, each once.
  static let spellings = Set(all.flatMap { withDots($0) + withoutDots($0) }.map { $0.lowercased() }).sorted()

  /// The form of degrees that stand together without a space: `SE.MM`, `S.Kep.Ns`; nil if they are not two.
  static func joined(_ text: some StringProtocol) -> (first: String, second: String)? {
    let parts = text.split(separator: ".")
    guard parts.count >= 2, parts.count <= 5 else { return nil }
    for middle in 1..<parts.count {
      let first = parts[..<middle].joined(separator: ".")
      let second = parts[middle...].joined(separator: ".")
      if let left = form(of: first), let right = form(of: second) ?? professions[second] {
        return (left, right)
      }
    }
    return nil
  }

  /// The form of a degree, whether or not it has its dots.
  static func form(of spelling: String) -> String? {
    let hash = WordHash(folding: spelling)
    return dotted[hash] ?? bare[hash]
  }

  private static let professions = ["Ns": "Ns.", "Apt": "Apt."]

  private static func withDots(_ form: Substring) -> [String] { [String(form.dropLast())] }

  private static func withoutDots(_ form: Substring) -> [String] {
    let parts = form.dropLast().split(separator: ".")
    var spellings = [parts.joined()]
    // `S.IP`, `S.IKom`, `S.AP`: dots only after the first part
    if parts.count > 2 { spellings.append(parts[0] + "." + parts.dropFirst().joined()) }
    return spellings
  }

  private static let all = forms.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    .split(whereSeparator: \.isWhitespace)

  private static func table(_ spellings: (Substring) -> [String]) -> [WordHash: String] {
    var table: [WordHash: String] = [:]
    for form in all {
      for spelling in spellings(form) { table[WordHash(folding: spelling)] = String(form) }
    }
    return table
  }
}
