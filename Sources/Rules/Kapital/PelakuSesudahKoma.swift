import Bahasa
import RuleKit

/// Names that are words too, where one speaks or acts behind a comma.
extension KapitalSendiri {
  /// Whether one who speaks or acts stands there: `Pada rapat itu, Ilham juga mengaku optimistis`.
  static func actsNext(_ index: Int, _ reading: Reading) -> Bool {
    let verb = reading.word(index + 1, in: adverbs) ? index + 2 : index + 1
    guard reading.after(index) != nil, let token = reading.token(verb), token.shape == .lower,
      reading.entry(index)?.kinds.contains(.base) == true
    else { return false }
    return acts.contains(token.hash)
  }

  private static let adverbs = WordSet(words: "juga pun sendiri kemudian lalu turut sempat")
  private static let acts = WordSet(
    words: """
      mengaku menyebut menjelaskan mengatakan menegaskan menuturkan menyampaikan mengungkapkan menambahkan berharap
      berpesan meminta mengajak mengimbau menilai menyatakan menerangkan membeberkan membeber mencontohkan melaporkan
      """)
}
