import Bahasa
import RuleKit

extension Rule {
  /// Degrees have a full stop after each part.
  static let titikGelar = Rule(
    "SGK-01", "Gelar akademik ditulis dengan titik", .peringatan,
    rationale: """
      Setiap unsur gelar diikuti titik, juga unsur terakhir: S.Sos., M.Si., S.E. Huruf besar dan kecilnya mengikuti bentuk \
      resmi gelar itu.
      """,
    references: [.eyd("singkatan gelar (KF01)")],
    detectors: [
      .cues(Gelar.spellings, options: [.onlyCapitals]) { cue, reading, report in
        let index = cue.lowerBound
        guard let degree = GelarTertulis(index, reading), degree.text != degree.form else { return }
        report.add(
          degree.tokens, "“\(degree.text)” ditulis “\(degree.form)”", fix: .aman(degree.form))
      },
      .tokens([.abbreviation], shaped: Token.Shape.withCapitals) { index, reading, report in
        // `SE.MM`, `S.Kep.Ns`
        let token = reading.tokens[index]
        guard token.length >= 4, token.length <= 14, Gelar.dotted[token.hash] == nil,
          Gelar.bare[token.hash] == nil, let pair = Gelar.joined(reading.text(index)),
          GelarTertulis.followsName(index, reading)
        else { return }
        let tokens = reading.withStop(index)
        let form = pair.first + ", " + pair.second
        report.add(
          tokens, "“\(reading.text(of: tokens))” ditulis “\(form)”",
          fix: .aman(form))
      },
    ],
    examples: [
      .bad(
        "Rapat dipimpin Rahma Adiwinata, «S.sos», kepala dinas.",
        corrected: "Rapat dipimpin Rahma Adiwinata, S.Sos., kepala dinas."),
      .bad(
        "Kegiatan dibuka Bagas Wirya, «SE», «MM.»",
        corrected: "Kegiatan dibuka Bagas Wirya, S.E., M.M."),
      .bad(
        "Rapat dipimpin Rahma Adiwinata, «SE.MM», kepala dinas.",
        corrected: "Rapat dipimpin Rahma Adiwinata, S.E., M.M., kepala dinas."),
      .bad(
        "Bagas Wirya, «S.Kep.Ns», memeriksa warga.", corrected: "Bagas Wirya, S.Kep., Ns., memeriksa warga."),
      .bad(
        "Panitia diketuai Rahma Adiwinata, S.E., «MM» sebagai wakil dinas.",
        corrected: "Panitia diketuai Rahma Adiwinata, S.E., M.M. sebagai wakil dinas."),
      .good("Rapat dipimpin Rahma Adiwinata, S.Sos., M.Si., kepala dinas."),
      .good("Dinas menerbitkan SE tentang jam kerja. Kapasitasnya 5 MM per detik."),
    ])
}

/// A degree behind a name, as it is written and as it should be.
struct GelarTertulis {
  let tokens: Range<Int>
  let text: String
  let form: String

  /// Nil if the token is no degree in its place.
  init?(_ index: Int, _ reading: Reading) {
    let token = reading.tokens[index]
    guard token.length <= 10 else { return nil }
    let form: String
    if token.kind == .abbreviation, let known = Gelar.dotted[token.hash] ?? Gelar.bare[token.hash] {
      form = known
    } else if token.kind == .word, token.shape != .capitalized || token.length > 3,
      let known = Gelar.bare[token.hash]
    {
      form = known
    } else {
      return nil
    }
    guard GelarTertulis.followsName(index, reading) else { return nil }
    if token.kind == .word, !GelarTertulis.isDegree(index, reading) { return nil }
    tokens = reading.withStop(index)
    text = reading.text(of: tokens)
    self.form = form
  }

  /// Whether a name stands before it, with or without a comma, or another degree.
  static func followsName(_ index: Int, _ reading: Reading) -> Bool {
    var place = index - 1
    guard let first = reading.before(index) else { return false }
    if first.mark == .comma { place -= 1 }
    if reading.token(place)?.mark == .period { place -= 1 }
    guard place >= reading.blockRange(of: index).lowerBound else { return false }
    let name = reading.tokens[place]
    if Gelar.dotted[name.hash] != nil || Gelar.bare[name.hash] != nil { return true }
    return name.kind == .word && name.shape == .capitalized
      && name.classes.isDisjoint(with: [.function, .office, .institution, .placeNoun, .month, .weekday])
  }

  /// Whether letters without dots are a degree where they stand: nothing follows that they could belong to
  /// (`SE Bupati`, `SE tentang`, `ST 10`), and a comma, another degree or the name of a person stands before.
  static func isDegree(_ index: Int, _ reading: Reading) -> Bool {
    guard let previous = reading.before(index), endsName(index, reading) else { return false }
    return previous.mark == .comma || Gelar.bare[previous.hash] != nil || Gelar.dotted[previous.hash] != nil
      || NamaBergelar.ends(before: index, reading)
  }

  private static func endsName(_ index: Int, _ reading: Reading) -> Bool {
    guard let next = reading.after(index) else { return true }
    if next.kind == .mark {
      return next.mark == .comma || next.mark == .period || next.mark == .closeParenthesis
        || next.mark == .semicolon || next.mark.closesQuote
    }
    guard next.isWord else { return false }
    return Gelar.bare[next.hash] != nil || Gelar.dotted[next.hash] != nil
      || next.shape == .lower && !subjects.contains(next.hash)
  }

  /// Words that say what a letter or a decree is about.
  private static let subjects = WordSet(
    words: "tentang mengenai perihal dari bernomor nomor tersebut ini itu")
}
