/// Titles and academic degrees as Indonesian lists write them.
enum Degree {
  /// Whether a word stands before names, as `Drs.` and `Hj.` do.
  static func isTitle(_ word: String) -> Bool { titles.contains(letters(word)) }

  /// Whether a word is a degree even without a comma, as `S.Sos`, `M.Si.` and `SH` are.
  static func isWellKnown(_ word: String) -> Bool {
    let letters = letters(word)
    guard degrees.contains(letters) else { return false }
    return word.contains(".") || !ambiguous.contains(letters) && word.dropFirst().contains { $0.isUppercase }
  }

  /// Whether what follows a comma is degrees: `S.Sos M.Si`, `A.Md.Kep.`, `Ph.D`.
  static func looksLikeDegrees(_ words: [String]) -> Bool {
    guard let first = words.first, words.count <= 6, looksLikeDegree(first) else { return false }
    return words.dropFirst().allSatisfy { looksLikeDegree($0) || fields.contains(letters($0)) }
  }

  /// Degrees that stand together without commas, taken apart; a field stays with its degree: `A.Md Kep`.
  static func separated(_ words: [String]) -> [String] {
    words.reduce(into: []) { degrees, word in
      if let last = degrees.last, !looksLikeDegree(word) || letters(last).count == 1 {
        degrees[degrees.count - 1] = last + " " + word
      } else {
        degrees.append(word)
      }
    }
  }

  private static func looksLikeDegree(_ word: String) -> Bool {
    let letters = letters(word)
    guard (1...8).contains(letters.count), word.first?.isLetter == true else { return false }
    return degrees.contains(letters)
      || word.contains(".") && word.allSatisfy { $0.isLetter || $0 == "." }
  }

  private static func letters(_ word: String) -> String { word.filter { $0.isLetter }.lowercased() }

  private static let titles = words("drs dra dr drg drh ir prof h hj apt ns kh tgk ust")

  private static let fields = words(
    "kep keb kom ak pd sos tr farm par an gz kes si ip hum stat i ikom ap log t p e h m ling han psi ag")

  /// Degrees that are also words or names; they need a dot or a comma to count.
  private static let ambiguous = words("ama amd ba ma map mars me mp sap sc si sm sn sp ss stars str sy")

  private static let degrees = ambiguous.union(
    words(
      """
      amdak amdkeb amdkep amdkom se sh st sag sak sars sds sei sfarm sgz shi shum shut siikom sik sikom sip \
      sked skep skeb skesos skg skh skm skom smat spd spdi spdsd spsi spt spi ssi ssit ssn ssos ssosi sst \
      sstp sstat stp strkeb strkep strip strkom sthi sthan mm mh mt mha mhum mag mak mba mds mei meng mfarm \
      mhkes mikom mip mkep mkes mkeb mkm mkn mkom mmpar mmsi mpa mpd mpdi mph mpp mpsi mpwk msc msi msn msos \
      mstat msy mtr mtrip phd llm bsc
      """))

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(separator: " ").map(String.init))
  }
}
