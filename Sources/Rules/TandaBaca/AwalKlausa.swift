import Bahasa
import RuleKit

/// Where the clause begins that ends at a comma.
enum AwalKlausa {
  /// The first token of the clause; nil where it holds other marks, or an insertion that the comma closes.
  static func start(before comma: Int, from start: Int, isStrong: Bool, _ reading: Reading) -> Int? {
    var first = comma
    while first > start, comma - first <= 34 {
      let previous = first - 1
      let token = reading.tokens[previous]
      if token.mark == .comma {
        if reading.word(first, is: "yang") { return nil }
        if opens(behind: previous, until: comma, from: start, reading) { return first }
        if isStrong, followsClause(previous, from: start, until: comma, reading) { return first }
        return listStart(from: previous, until: comma, sentence: start, reading)
      }
      if token.mark == .closeQuote || token.mark == .straightQuote || token.mark == .openQuote {
        return first
      }
      if reading.word(previous, in: conjunctions) { return first }
      if first < comma, reading.word(first, is: "pihaknya") { return first }
      // `menegaskan warga yang datang, akan`
      if isStrong || Subjek.isPointed(comma, reading), comma - first >= 2, reading.word(previous, in: sayers),
        reading.tokens[first].classes.isDisjoint(with: .function)
      {
        return first
      }
      guard
        token.isWord || token.kind == .number || token.mark == .openParenthesis
          || token.mark == .closeParenthesis || token.mark == .slash
      else { return nil }
      first -= 1
    }
    return comma - first <= 34 ? first : nil
  }

  /// Whether a new clause begins behind an earlier comma: `Agus menegaskan, pemerintah di Arunaya, akan`.
  private static func opens(
    behind earlier: Int, until comma: Int, from start: Int, _ reading: Reading
  ) -> Bool {
    let first = earlier + 1
    if reading.before(earlier)?.classes.contains(.reporting) == true || reading.word(earlier - 1, in: sayers)
      || reading.word(first, in: subordinators)
    {
      return true
    }
    let isCommon = reading.tokens[first].shape == .lower && reading.isCommonWord(first)
    if Subjek.isPointed(comma, reading), first < comma - 1, isCommon, !reading.word(first, in: insertions) {
      return true
    }
    guard isFronted(earlier, from: start, reading), !reading.word(first, in: insertions) else { return false }
    return reading.tokens[first].classes.contains(.institution) || isCommon && comma - first >= 2
      || Subjek.hasRelative(before: comma, reading)
  }

  /// Whether a whole clause stands before an earlier comma, and a long common noun phrase behind it, which is then no
  /// apposition: `Sebab harus disadari warga, penghargaan masyarakat terhadap budaya, merupakan`.
  private static func followsClause(
    _ earlier: Int, from start: Int, until comma: Int, _ reading: Reading
  ) -> Bool {
    let first = earlier + 1
    guard comma - first >= 4, reading.tokens[first].shape == .lower, reading.isCommonWord(first),
      !reading.word(first, in: insertions), reading.tokens[first].classes.isDisjoint(with: .function),
      reading.firstComma(in: start..<earlier) == nil, !Subjek.isVerb(first, reading),
      !(start..<earlier).contains(where: { reading.word($0, is: "yang") })
    else { return false }
    return (start..<earlier).contains {
      reading.word($0, in: duties) && reading.looksPassive($0 + 1) || reading.looksActive($0)
    }
  }

  private static let duties = WordSet(words: "harus perlu patut layak")

  /// Whether all before a comma is one phrase that a preposition opens: `Sejak awal Agustus,`.
  private static func isFronted(_ comma: Int, from start: Int, _ reading: Reading) -> Bool {
    let first = reading.tokens[start].kind == .mark ? start + 1 : start
    return reading.tokens[first].classes.contains(.preposition) && comma - first <= 10
      && reading.firstComma(in: first..<comma) == nil
  }

  /// The start of a sentence that opens with a list of at least three nouns, of which this comma follows the last:
  /// `Satpol PP, Bagian Hukum, dan Kodim, menggelar`.
  private static func listStart(
    from earlier: Int, until comma: Int, sentence start: Int, _ reading: Reading
  ) -> Int? {
    guard comma - start <= 40, (earlier + 1..<comma).contains(where: { reading.word($0, in: coordinators) })
    else {
      return nil
    }
    var commas = 0
    for index in start..<earlier + 1 {
      let token = reading.tokens[index]
      if token.mark == .comma {
        commas += 1
      } else if !token.isWord || Subjek.isVerb(index, reading) || reading.looksLikeVerb(index) {
        return nil
      }
    }
    // `Program percepatan Akta Kelahiran, Akta Kematian dan Kartu Identitas, merupakan`
    if commas == 1, reading.word(comma + 1, in: copulas), reading.isCommonWord(earlier + 1),
      reading.isCommonWord(start)
    {
      return start
    }
    return commas >= 2 || reading.tokens[earlier + 1].classes.contains(.institution) ? start : nil
  }

  private static let conjunctions = WordSet(words: "bahwa agar supaya sehingga maka yaitu yakni")
  private static let subordinators = WordSet(words: "karena bahwa")
  private static let copulas = WordSet(words: "merupakan adalah")
  private static let coordinators = WordSet(words: "dan serta")
  /// Verbs of saying and thinking, whose content may follow without `bahwa`.
  private static let sayers = WordSet(
    words: """
      menyebut menilai menegaskan mengatakan menyatakan menyampaikan menjelaskan memastikan mengakui mengaku
      membenarkan mengungkapkan menambahkan menekankan mengingatkan meyakini berharap yakin optimis optimistis percaya
      mengharapkan menginginkan menandaskan menuturkan memaparkan menerangkan memandang menganggap mengklaim melaporkan
      membeberkan menginformasikan diharapkan semoga harapan
      """)
  /// Words that open an insertion and no subject.
  private static let insertions = WordSet(
    words: """
      tepatnya khususnya utamanya terutama termasuk persisnya misalnya seperti hari tanggal pukul jam malam pagi siang
      sore kemarin yakni yaitu lengkap sebagai selaku sejauh selama hingga sampai saat pada kali sementara dalam
      """)
}
